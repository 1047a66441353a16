import type { AsOf } from '#shared/messages/as-of'
import type { Change } from '#shared/messages/change'
import { dueAfter } from '#shared/messages/clocks/due'
import { stationOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'

/** Back where it was before the question, with the workdays its clock had left, at least one. */
export function resume(message: Message, { now, county }: AsOf): Change {
  const { paused, handleBy, overdue } = message
  if (paused === null) return { set: {} }
  const { status, onDue, remainingWd } = paused
  const end = dueAfter(now, Math.max(1, remainingWd), county.calendar)
  if (status === 'submitted') {
    const owner = paused.owner.kind === 'station' ? stationOrAbove(message, county) : paused.owner
    return { set: { status, owner, paused: null }, due: { dueBy: end, onDue } }
  }
  const runsOn = handleBy === null || overdue === 'over' ? handleBy : end
  return { set: { status, owner: paused.owner, paused: null, handleBy: runsOn } }
}
