import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'
import { unassign } from '#shared/messages/unassign'

/** After the second return the assigner decides, and nobody may return it (guards.ts; 潍坊条例 22). */
export function returnAssignment(message: Message, act: Act<'returnAssignment'>, setting: Setting): Change {
  const { returns, leadUnit } = message
  const unit = setting.county.handlingUnits.find(({ id }) => id === leadUnit)
  return {
    set: { ...unassign(message, setting), returns: returns + 1 },
    note: act.reason,
    facts: { ...(unit && { unit: unit.name }) },
  }
}
