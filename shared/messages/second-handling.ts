import type { AsOf } from '#shared/messages/as-of'
import { handlingEnds } from '#shared/messages/clocks/due'
import { assignerOffice, isPresent } from '#shared/messages/owners'
import type { Message, Owner } from '#shared/messages/message'

/**
 * 二次办理: round 2, the same lead unit, and a checker who is not the one that assigned it; null: the county checks.
 * Without a unit (an answer given on the spot had none) the office has it until it names one.
 */
export function secondHandling(message: Message, checkerId: string | null, asOf: AsOf): Partial<Message> {
  const { assigner, leadUnit } = message
  const office = assignerOffice(message, asOf.county)
  const unit: Owner | null = leadUnit === null ? null : { kind: 'unit', id: leadUnit }
  const owner = unit && isPresent(unit, asOf.county) ? unit : office
  return {
    status: 'rehandling',
    round: 2,
    owner,
    leadUnit: owner.kind === 'unit' ? owner.id : null,
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
