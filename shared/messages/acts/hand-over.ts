import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { clockOf } from '#shared/messages/clock-table'
import { isPresent, townshipOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/**
 * When a grant ends, its open cases go to somebody who holds one: of a kind that may have this stage, or, from a
 * deputy, the office. Fault: invalidInput (to).
 */
export function handOver(message: Message, { to, note }: Act<'handOver'>, { county }: Setting): Change {
  const owners = clockOf(message.stage)?.owners ?? []
  const fromDeputy = message.stage === 'withDeputy' && (to.kind === 'township' || to.kind === 'county')
  if (!owners.includes(to.kind) && !fromDeputy) {
    throw new Fault('invalidInput', '这件事现在不能交给他。请另选一位，或交给上一级。', 'to')
  }
  if (!isPresent(to, county)) throw new Fault('invalidInput', '那边还没有人接手。请另选一位。', 'to')
  if (to.kind === 'township' && to.id !== message.unitId) {
    throw new Fault('invalidInput', '这件事不归那个乡镇管。', 'to')
  }
  const { kind, id } = to
  if (kind === 'unit') return { set: { owner: to, leadUnit: id }, note }
  if (message.stage !== 'pendingReply') return { set: { owner: to }, note }
  const approver = kind === 'county' ? kind : townshipOrAbove(message, county).kind
  const assigner = { kind: approver === 'county' ? approver : 'township', id, personId: 'system' } as const
  return { set: { owner: to, assigner, checkerId: null }, note }
}
