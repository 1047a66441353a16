import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { clockOf } from '#shared/messages/clocks/clock-table'
import { isPresent } from '#shared/messages/owners'
import type { Message, MessageStage, Owner } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'
import { unassign } from '#shared/messages/unassign'

/** From here a case may also go up to an office: it is then to be assigned (anew). */
const mayGoUp: readonly MessageStage[] = ['withDeputy', 'assigned', 'inProgress']

/**
 * When a grant ends, its open cases go to somebody who holds one, of a kind that may have this stage, or up to
 * the office. Fault: invalidInput (to).
 */
export function handOver(message: Message, { to, note }: Act<'handOver'>, setting: Setting): Change {
  const office = to.kind === 'township' || to.kind === 'county'
  const up = office && mayGoUp.includes(message.stage)
  const fits = up || clockOf(message.stage)?.owners.includes(to.kind)
  if (!fits || (to.kind === 'township' && to.id !== message.unitId)) {
    throw new Fault('invalidInput', '这件事现在不能交给他。请另选一位，或交给上一级。', 'to')
  }
  if (!isPresent(to, setting.county)) {
    throw new Fault('invalidInput', '那边还没有人接手。请另选一位。', 'to')
  }
  const set = up ? unassign(message, setting) : followingFrom(to, message)
  const name = nameOf(to, setting)
  return { set: { ...set, owner: to }, note, facts: { ...(name && { owner: name }) } }
}

function nameOf({ kind, id }: Owner, { county, deputyNames }: Setting): string | undefined {
  if (kind === 'deputy') return deputyNames?.[id]
  if (kind === 'unit') return county.handlingUnits.find((unit) => unit.id === id)?.name
  if (kind === 'township') return county.units.find((unit) => unit.id === id)?.officeName
  return kind === 'county' ? county.officeName : undefined
}

/** What goes with the owner: the lead unit, or who approves the waiting answer. */
function followingFrom({ kind, id }: Owner, { stage, assigner }: Message): Partial<Message> {
  if (kind === 'unit') return { leadUnit: id }
  if (stage === 'rehandling') return { leadUnit: null, coUnits: [] }
  if (stage !== 'pendingReply' || (kind !== 'township' && kind !== 'county')) return {}
  return assigner?.id === id ? {} : { assigner: { kind, id, personId: 'system' }, checkerId: null }
}
