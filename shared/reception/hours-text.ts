interface ClockWords {
  part: string
  clock: string
}

/** Accepts '09:00' and '9:00'. An end at 12:00 still belongs to the morning. */
function clockWords(time: string, isEnd: boolean): ClockWords {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const minutes = hour * 60 + minute - (isEnd ? 1 : 0)
  const part = minutes < 12 * 60 ? '上午' : minutes < 18 * 60 ? '下午' : '晚上'
  return { part, clock: `${hour > 12 ? hour - 12 : hour}:${time.split(':')[1]}` }
}

function join(from: ClockWords, to: ClockWords): string {
  return `${from.part} ${from.clock}–${from.part === to.part ? '' : `${to.part} `}${to.clock}`
}

/** '09:00', '11:00' → '上午 9:00–11:00' */
export function hoursText(start: string, end: string): string {
  return join(clockWords(start, false), clockWords(end, true))
}

/** The same in 关怀模式: '上午 9–11 点'; times that are not whole hours stay as they are. */
export function plainHoursText(start: string, end: string): string {
  const text = hoursText(start, end)
  return /:(?!00)/.test(text) ? text : `${text.replace(/:00/g, '')} 点`
}
