import type { AsOf } from '#shared/messages/as-of'
import { handlingEnds } from '#shared/messages/due'
import { assignerOffice, townshipOrAbove } from '#shared/messages/owners'
import type { Message, Owner } from '#shared/messages/message'

/**
 * 二次办理: round 2, the same lead unit, and a checker who is not the one that assigned it; null: the county checks.
 * An answer given on the spot had no unit: the office above the station has it until it names one.
 */
export function secondHandling(message: Message, checkerId: string | null, asOf: AsOf): Partial<Message> {
  const { assigner, leadUnit } = message
  const office = assignerOffice(message, asOf.county)
  const owner: Owner =
    leadUnit === null ? townshipOrAbove(message, asOf.county) : { kind: 'unit', id: leadUnit }
  return {
    status: 'rehandling',
    round: 2,
    owner,
    assigner: assigner ?? {
      kind: office.kind === 'county' ? 'county' : 'township',
      id: office.id,
      personId: 'system',
    },
    checkerId: checkerId === assigner?.personId ? null : checkerId,
    handleBy: handlingEnds(message, asOf.county.clocks.rehandleWd, asOf),
    overdue: 'none',
    outcome: null,
    closedAt: null,
    pendingReply: null,
  }
}
