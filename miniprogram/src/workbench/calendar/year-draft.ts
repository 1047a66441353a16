import type { CalendarYear } from '#shared/reception/calendar/contract'
import type { HolidayLine, HolidayYear } from '#shared/reception/calendar/year-of-days'
import type { Input } from '#shared/contract'

/** A year while it is being changed: by hand, or as it came out of a file (`lines`). */
export interface YearDraft extends Omit<Input<'reception.tryCalendar'>, 'off' | 'work'> {
  off: { name: string; from: string; to: string }[]
  work: string[]
  lines: HolidayLine[] | null
}

export function draftOf({ year, status, source, off, work }: CalendarYear): YearDraft {
  return {
    year,
    status: status === 'missing' ? 'provisional' : status,
    source,
    off: off.map(({ name, from, to }) => ({ name, from, to })),
    work: work.map(({ day }) => day),
    lines: null,
  }
}

/** What was read out of a file, official as it stands. */
export function importedDraft(year: number, days: HolidayYear, lines: HolidayLine[]): YearDraft {
  return {
    year,
    status: 'official',
    source: days.source,
    off: days.off.map(([name, from, to]) => ({ name, from, to })),
    work: days.work,
    lines,
  }
}
