import type { HolidayCalendar } from '#shared/kernel/calendar'
import { addDays, type Day } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { resolveReceptionDays, type ResolvedDay } from '#shared/reception/resolve'
import type { ResolutionRule } from '#shared/reception/rule'
import { noticeDays } from '#shared/reception/sessions/notice-rule'

/** Nobody waits longer for the next session of a rule that still means something. */
const horizonDays = 400
/** A session can be moved out of a block of days off that began this long ago. */
const lookBackDays = 31
const shownDates = 6
/** As many of the dates shown are named again by whoever saves. */
const confirmedDates = 3

interface Standing {
  today: Day
  calendar: HolidayCalendar
}

/**
 * What a rule means from today on: its next six dates that can still be announced in time, with what is skipped or
 * merged between them. Faults `invalidInput`: none within 400 days, or as candidateDays does.
 */
export function firstDates(rule: ResolutionRule, { today, calendar }: Standing): ResolvedDay[] {
  const range = { from: addDays(today, -lookBackDays), to: addDays(today, horizonDays) }
  const earliest = addDays(today, noticeDays)
  const days: ResolvedDay[] = []
  let held = 0
  for (const day of resolveReceptionDays(rule, range, calendar)) {
    if ((day.effective ?? day.scheduled) < earliest) continue
    days.push(day)
    if (day.effective !== null) held += 1
    if (held === shownDates) break
  }
  if (held === 0)
    throw new Fault('invalidInput', '照这条规则，今后一年里一次也排不出来。请重新选择接待日。', 'rule')
  return days
}

/** The first dates that are really held: what a person confirms before a rule is saved. */
export function datesToConfirm(days: readonly Pick<ResolvedDay, 'effective'>[]): Day[] {
  return days.flatMap(({ effective }) => effective ?? []).slice(0, confirmedDates)
}

/** Faults `conflict` when the dates that were confirmed are not those the rule gives now. */
export function expectConfirmed(days: readonly ResolvedDay[], confirmed: readonly Day[]): void {
  if (datesToConfirm(days).join() === confirmed.join()) return
  throw new Fault(
    'conflict',
    '没有存上，排出来的日子和您看到的不一样了。规则还在，请再看一遍日子，再存一次。',
    'confirmed',
  )
}
