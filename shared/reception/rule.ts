import * as z from 'zod/mini'
import { Day } from '#shared/kernel/field'

/** Clock time 'HH:mm', Beijing. */
export const ClockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** The four readings of "每月第一周的周二" (domain.md §2.2). */
export const FirstWeek = z.enum(['nth', 'weekOfFirst', 'firstFullWeek', 'majorityWeek'])
export type FirstWeek = z.output<typeof FirstWeek>

/** 1 = Monday … 7 */
const Weekday = z.int().check(z.minimum(1), z.maximum(7))
const dayNumbers = (least: number, last: number) =>
  z.array(z.int().check(z.minimum(1), z.maximum(last))).check(z.minLength(least), z.maxLength(15))

/** How long a period of a quota is. */
export const QuotaPeriod = z.enum(['quarter', 'halfYear', 'year'])
export type QuotaPeriod = z.output<typeof QuotaPeriod>

/**
 * What proposes dates: an RRULE; a weekday of the first week; the dates themselves; market days by lunar day number
 * (逢三逢八 = 3, 8, 13 …); days of the month of which a station picks one; or a quota, for which evenly spread dates
 * are proposed (domain.md §2.1).
 */
export const RulePattern = z.union([
  z.strictObject({ rrule: z.string().check(z.minLength(1), z.maxLength(300)) }),
  z.strictObject({ firstWeek: FirstWeek, weekday: Weekday }),
  z.strictObject({ dates: z.array(Day).check(z.minLength(1), z.maxLength(400)) }),
  z.strictObject({ lunarDays: dayNumbers(1, 30) }),
  z.strictObject({ oneOfDays: dayNumbers(2, 28) }),
  z.strictObject({
    atLeast: z.int().check(z.minimum(1), z.maximum(3)),
    per: QuotaPeriod,
    weekday: Weekday,
  }),
])
export type RulePattern = z.output<typeof RulePattern>

/** Which dates are proposed and what happens to those that fall on a rest day. */
export const ResolutionRule = z.object({
  rule: RulePattern,
  onHoliday: z.enum(['postpone', 'keep', 'skip']),
  onWeekend: z.enum(['postpone', 'keep']),
  /** A moved session closer than this to the next one is merged into it; default 1, weekly rules 2. */
  collapseWithinDays: z.optional(z.int().check(z.minimum(0), z.maximum(31))),
})
export type ResolutionRule = z.output<typeof ResolutionRule>

/** A station's reception rule; it only proposes dates, a session is what resolves from it. */
export const ReceptionRule = z
  .object({
    ...ResolutionRule.shape,
    start: ClockTime,
    end: ClockTime,
    /** How many deputies receive each time. */
    seats: z.int().check(z.minimum(1), z.maximum(40)),
  })
  .check(z.refine(({ start, end }) => start < end, { path: ['end'], error: '结束时间要晚于开始时间' }))
export type ReceptionRule = z.output<typeof ReceptionRule>
