import { addDays, dayOf, dayTextWithWeekday, type Day } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'

/** Time, place and people are public three days before; the day of publication is not counted (S0 梁山，民法典 201). */
export const noticeDays = 3

export interface Emergency {
  emergency?: boolean | undefined
  reason?: string | undefined
}

/** The last day for a notice that speaks of these days. */
export function noticeBy(days: readonly (Day | null)[]): Day {
  const known = days.filter((day) => day !== null).sort()
  return addDays(known[0] ?? '', -noticeDays)
}

/**
 * Whether the notice is late; a late one passes only as an emergency with a reason, and is marked as late for good.
 * Faults `invalidInput` otherwise (domain.md §2.4).
 */
export function passNotice(
  days: readonly (Day | null)[],
  { emergency, reason }: Emergency,
  now: Date,
): boolean {
  if (dayOf(now) <= noticeBy(days)) return false
  const [first = ''] = days.filter((day) => day !== null).sort()
  if (emergency !== true)
    throw new Fault(
      'invalidInput',
      `离${dayTextWithWeekday(first)}不到三天，平常不能再公布、再改。有急事的话，请选“紧急”，写上原因，会马上通知大家。`,
      'emergency',
    )
  if (!reason?.trim())
    throw new Fault('invalidInput', '紧急公布、改期要写原因，群众看得到。请写一句再来。', 'reason')
  return true
}
