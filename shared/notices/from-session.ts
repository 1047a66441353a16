import { dayText, dayTextWithWeekday, monthOf, type Day } from '#shared/kernel/day'

interface Session {
  scheduled: Day
  effective: Day
  hoursText: string
  /** '春节放假' for a moved one, '' for one held as planned. */
  cause: string
  place: string
  deputyNames: readonly string[]
}

/** '春节放假，顺延到节后' → '春节放假' */
export function causeOf(reasonText: string): string {
  return reasonText.split('，')[0] ?? ''
}

interface Written {
  type: 'postpone' | 'reception'
  title: string
  body: string
}

/** A notice's words from the roster, so that nobody types a date twice. */
export function wordsOfSession(session: Session): Written {
  return session.scheduled === session.effective ? held(session) : moved(session)
}

function held({ effective, hoursText, place, deputyNames }: Session): Written {
  const who = deputyNames.length > 0 ? `接待的代表是${deputyNames.join('、')}。` : ''
  const when = `${dayTextWithWeekday(effective)}${hoursText.replace(' ', '')}`
  return {
    type: 'reception',
    title: `${monthText(effective)}代表公开接待日安排`,
    body: `${when}，代表在${place}接待群众。${who}有事来谈就行。`,
  }
}

function moved({ scheduled, effective, hoursText, cause }: Session): Written {
  const why = cause === '' ? '' : `，${cause.endsWith('放假') ? '正逢' : ''}${cause}`
  const when = `${dayTextWithWeekday(effective)}${hoursText.replace(' ', '')}`
  const day =
    monthOf(scheduled) === monthOf(effective) ? `${Number(effective.slice(8))}日` : dayText(effective)
  return {
    type: 'postpone',
    title: `${monthText(scheduled)}接待日改到${day}`,
    body: `原定${dayTextWithWeekday(scheduled)}的代表公开接待日${why}，改到${when}。地点不变。`,
  }
}

const monthText = (day: Day) => `${Number(day.slice(5, 7))}月`
