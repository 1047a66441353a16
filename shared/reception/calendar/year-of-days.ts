import type { HolidayCalendar } from '#shared/kernel/calendar'
import { addDays, isDay, type Day } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'

/** One line of a holiday-cn file; `date` as it stands there, not yet known to be a day. */
export interface HolidayLine {
  name: string
  date: string
  isOffDay: boolean
}

export type HolidayYear = HolidayCalendar[string]

function refuse(at: number, { name, date }: HolidayLine, why: string): never {
  throw new Fault(
    'invalidInput',
    `第${at + 1}条“${[name.trim(), date].filter(Boolean).join(' ')}”${why}改好再存，原来的日历没有动。`,
    'days',
  )
}

/** A notice's own year, or the days around New Year that belong to its 元旦. */
function belongsTo(year: number, day: Day): boolean {
  return day >= `${year - 1}-12-20` && day <= `${year + 1}-01-10`
}

function checkLine(line: HolidayLine, at: number, { year, seen }: { year: number; seen: Map<Day, number> }) {
  const { name, date, isOffDay } = line
  if (!isDay(date)) refuse(at, line, '不是真有的日子。')
  if (!belongsTo(year, date)) refuse(at, line, `不是${year}年的。`)
  if (isOffDay && name.trim() === '') refuse(at, line, '没写放的是什么假。')
  const before = seen.get(date)
  if (before !== undefined) refuse(at, line, `和第${before + 1}条是同一天。`)
  seen.set(date, at)
}

/** The same day both off and worked is the worst of a file's faults: it is named first, with both lines. */
function refuseBoth(lines: readonly HolidayLine[]): void {
  const first = new Map<string, number>()
  lines.forEach((line, at) => {
    const before = first.get(line.date)
    if (before === undefined) first.set(line.date, at)
    else if (lines[before]?.isOffDay !== line.isOffDay)
      refuse(at, line, `和第${before + 1}条矛盾：同一天又放假又上班。`)
  })
}

/** Days off next to each other under one name, as one block. */
function blocksOf(lines: readonly HolidayLine[]): HolidayYear['off'] {
  const blocks: HolidayYear['off'] = []
  for (const { name, date } of [...lines].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const last = blocks[blocks.length - 1]
    if (last && last[0] === name.trim() && addDays(last[2], 1) === date) last[2] = date
    else blocks.push([name.trim(), date, date])
  }
  return blocks
}

/**
 * A year's days off and make-up days from the lines of a holiday-cn file, {name, date, isOffDay}.
 * Faults `invalidInput`, each naming its line: an unreal day, another year, a day twice, a day both off and worked,
 * a holiday without a name; and a file without a day off.
 */
export function yearOfDays(
  year: number,
  lines: readonly HolidayLine[],
  told: Pick<HolidayYear, 'status' | 'source'>,
): HolidayYear {
  if (!lines.some((line) => line.isOffDay))
    throw new Fault('invalidInput', `里面没有${year}年的放假日子。请换一份再试，原来的日历没有动。`, 'days')
  refuseBoth(lines)
  const seen = new Map<Day, number>()
  lines.forEach((line, at) => checkLine(line, at, { year, seen }))
  return {
    ...told,
    off: blocksOf(lines.filter((line) => line.isOffDay)),
    work: lines
      .filter((line) => !line.isOffDay)
      .map(({ date }) => date)
      .sort(),
  }
}

export interface Block {
  name: string
  from: string
  to: string
}

const longestBlockDays = 31

/** Blocks as they are edited by hand, one line for each day; a block that ends before it begins names its line. */
export function linesOf(off: readonly Block[], work: readonly string[]): HolidayLine[] {
  const offLines = off.flatMap(({ name, from, to }, at): HolidayLine[] => {
    const line = { name, date: from, isOffDay: true }
    if (!isDay(from)) return [line]
    if (!isDay(to) || to < from) refuse(at, line, '的最后一天不对。')
    const days: HolidayLine[] = []
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if (days.length === longestBlockDays) refuse(at, line, '放假超过了31天。')
      days.push({ name, date: day, isOffDay: true })
    }
    return days
  })
  return [...offLines, ...work.map((date) => ({ name: '补班', date, isOffDay: false }))]
}
