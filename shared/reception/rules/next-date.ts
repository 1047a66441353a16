import * as z from 'zod/mini'
import { Day } from '#shared/kernel/field'
import { dayText, dayTextWithWeekday } from '#shared/kernel/day'
import { reasonText } from '#shared/reception/reason-text'
import type { ResolvedDay } from '#shared/reception/resolve'

/** One date of a rule, in a clerk's words. */
export const NextDate = z.object({
  scheduled: Day,
  effective: z.nullable(Day),
  /** '2月24日（周二）'; '不单独接待' when nothing is held */
  text: z.string(),
  /** '原定2月15日（周日）', '' when not moved */
  movedText: z.string(),
  /** '春节放假，顺延到节后', '' when regular */
  reasonText: z.string(),
  /** '2月21日前公布', '' when nothing is held */
  noticeText: z.string(),
  provisional: z.boolean(),
})
export type NextDate = z.output<typeof NextDate>

export function nextDate(day: ResolvedDay): NextDate {
  const { scheduled, effective, announceEffectiveBy, provisional } = day
  return {
    scheduled,
    effective,
    text: effective === null ? '不单独接待' : dayTextWithWeekday(effective),
    movedText: effective === scheduled ? '' : `原定${dayTextWithWeekday(scheduled)}`,
    reasonText: reasonText(day),
    noticeText: announceEffectiveBy === undefined ? '' : `${dayText(announceEffectiveBy)}前公布`,
    provisional,
  }
}
