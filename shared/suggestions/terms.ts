import { addCalendarDays, addMonths, addWorkdays, type HolidayCalendar } from '#shared/kernel/calendar'
import type { Day } from '#shared/kernel/day'

type Unit = 'workdays' | 'days' | 'months'

/** One term: how long, and whose rule it is. */
export interface SuggestionTerm {
  what: string
  n: number
  unit: Unit
  source: string
}

const law = '代表法 2025 §51'
const shandong = '山东省代表建议办理条例'

/** Every term of a suggestion. Months clamp to the month's end, a last rest day moves on (民法典 202, 203). */
export const suggestionTerms = {
  review: { what: '初审、复审各', n: 3, unit: 'workdays', source: '本县默认' },
  assign: { what: '闭会期间交办', n: 5, unit: 'days', source: `${shandong} §10` },
  receive: { what: '签收或者提异议', n: 5, unit: 'workdays', source: '青岛市代表建议工作条例 §19' },
  coOpinion: { what: '协办单位提意见', n: 1, unit: 'months', source: `${shandong} §21` },
  reply: { what: '答复', n: 3, unit: 'months', source: law },
  wideReply: { what: '涉及面广、处理难度大的，答复', n: 6, unit: 'months', source: law },
  feedback: { what: '代表反馈', n: 10, unit: 'workdays', source: '河南省代表建议办理办法 §22' },
  rehandle: { what: '再次办理', n: 1, unit: 'months', source: `${shandong} §24` },
  assess: { what: '县里评估', n: 1, unit: 'months', source: '本县默认' },
  strikeOff: { what: '核实和销号', n: 10, unit: 'workdays', source: '本县默认' },
} as const satisfies Record<string, SuggestionTerm>

const counts = { workdays: addWorkdays, days: addCalendarDays, months: addMonths } as const

/** The last day of a term; the day it starts is not counted. */
export function termEnd(name: keyof typeof suggestionTerms, from: Day, calendar: HolidayCalendar): Day {
  const { n, unit } = suggestionTerms[name]
  return counts[unit](from, n, calendar)
}
