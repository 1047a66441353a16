import { workdayStatus, nextWorkday, isProvisional, type HolidayCalendar } from '#shared/kernel/calendar'
import { addDays, diffDays, type Day, type DayRange } from '#shared/kernel/day'
import { candidateDays } from '#shared/reception/candidates'
import { parseRrule } from '#shared/reception/rrule-parts'
import type { ResolutionRule, RulePattern } from '#shared/reception/rule'
import { noticeDays } from '#shared/reception/sessions/notice-rule'

/** A session that the rule proposes. `reason` is for reasonText; the notice days are gone when nothing is held. */
export interface ResolvedDay {
  scheduled: Day
  /** null: skipped, or merged into the session named in the reason. */
  effective: Day | null
  /** 'regular' | 'weekend' | 'holiday:<name>', with ';collapsed_into:<scheduled day>' when merged. */
  reason: string
  /** Three days before the scheduled day: the last on which to publish it or its move in time. */
  noticeBy?: Day
  /** Three days before the day it is held: no later notice is lawful. */
  announceEffectiveBy?: Day
  /** A calendar that decided this is not official yet; resolve again once it is. */
  provisional: boolean
}

/** No block of days off is longer, so no session moves further. */
const longestRestDays = 31

type Moved = Pick<ResolvedDay, 'scheduled' | 'effective' | 'reason'> & { moved: boolean }

/** One date against the calendar: held, moved to the next workday, or skipped. */
function settle(scheduled: Day, rule: ResolutionRule, calendar: HolidayCalendar): Moved {
  const { workday, holiday } = workdayStatus(scheduled, calendar)
  if (workday) return { scheduled, effective: scheduled, reason: 'regular', moved: false }
  const reason = holiday === undefined ? 'weekend' : `holiday:${holiday}`
  const policy = holiday === undefined ? rule.onWeekend : rule.onHoliday
  if (policy === 'keep') return { scheduled, effective: scheduled, reason, moved: false }
  if (policy === 'skip') return { scheduled, effective: null, reason, moved: false }
  return { scheduled, effective: nextWorkday(scheduled, calendar), reason, moved: true }
}

/** Latest first, so that a chain of merged sessions ends at the one that is held; skipped ones take nobody in. */
function collapse(settled: Moved[], within: number): Moved[] {
  let held: Day | null = null
  const days: Moved[] = []
  for (const day of [...settled].reverse()) {
    const { effective, moved } = day
    const merges = moved && effective !== null && held !== null && diffDays(effective, held) < within
    if (merges) days.push({ ...day, effective: null, reason: `${day.reason};collapsed_into:${held}` })
    else days.push(day)
    if (!merges && effective !== null) held = day.scheduled
  }
  return days.reverse()
}

function withNotices({ scheduled, effective, reason }: Moved, calendar: HolidayCalendar): ResolvedDay {
  const provisional = isProvisional({ from: scheduled, to: effective ?? scheduled }, calendar)
  if (effective === null) return { scheduled, effective, reason, provisional }
  return {
    scheduled,
    effective,
    reason,
    noticeBy: addDays(scheduled, -noticeDays),
    announceEffectiveBy: addDays(effective, -noticeDays),
    provisional,
  }
}

const isWeekly = (rule: RulePattern) => 'rrule' in rule && parseRrule(rule.rrule).freq === 'WEEKLY'

/**
 * The sessions whose *scheduled* day lies in the range (both ends included), in order (domain.md §2.4).
 * A session may be held after `range.to`, and one scheduled before `range.from` that moves into the range is
 * not here: to know who receives on a day, resolve from a month earlier and filter by `effective`. The next
 * date is always seen, also beyond the range, so cutting a range never changes a session.
 * Faults `invalidInput` as candidateDays does.
 */
export function resolveReceptionDays(
  rule: ResolutionRule,
  range: DayRange,
  calendar: HolidayCalendar,
): ResolvedDay[] {
  const within = rule.collapseWithinDays ?? (isWeekly(rule.rule) ? 2 : 1)
  const seen = { from: range.from, to: addDays(range.to, longestRestDays + within) }
  const settled = candidateDays(rule.rule, seen).map((day) => settle(day, rule, calendar))
  return collapse(settled, within)
    .filter(({ scheduled }) => scheduled <= range.to)
    .map((day) => withNotices(day, calendar))
}
