import * as z from 'zod/mini'
import { Day } from '#shared/kernel/field'

/** Clock time 'HH:mm', Beijing. */
export const ClockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** The four readings of "每月第一周的周二" (domain.md §2.2). */
export const FirstWeek = z.enum(['nth', 'weekOfFirst', 'firstFullWeek', 'majorityWeek'])
export type FirstWeek = z.output<typeof FirstWeek>

/** What proposes dates: an RRULE, a weekday (1 = Monday … 7) of the first week, or the dates themselves. */
export const RulePattern = z.union([
  z.strictObject({ rrule: z.string().check(z.minLength(1), z.maxLength(300)) }),
  z.strictObject({ firstWeek: FirstWeek, weekday: z.int().check(z.minimum(1), z.maximum(7)) }),
  z.strictObject({ dates: z.array(Day).check(z.minLength(1), z.maxLength(400)) }),
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
  .object({ ...ResolutionRule.shape, start: ClockTime, end: ClockTime })
  .check(z.refine(({ start, end }) => start < end, { path: ['end'], error: '结束时间要晚于开始时间' }))
export type ReceptionRule = z.output<typeof ReceptionRule>
