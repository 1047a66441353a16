import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { knownUnit } from '#shared/messages/known-unit'
import { townshipOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** To the township, with the unit the deputy proposes; he watches it from here. Fault: invalidInput (proposedUnit). */
export function handUp(message: Message, act: Act<'handUp'>, { county }: Setting): Change {
  const { note, proposedUnit } = act
  const unit =
    proposedUnit === undefined ? null : knownUnit(message, proposedUnit, { county, field: 'proposedUnit' })
  const { owner, watcherId } = message
  const watcher = watcherId ?? (owner.kind === 'deputy' ? owner.id : null)
  return {
    set: { owner: townshipOrAbove(message, county), proposedUnit: unit?.id ?? null, watcherId: watcher },
    note,
    facts: { ...(unit && { unit: unit.name }) },
  }
}
