import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { dueInstant } from '#shared/messages/clocks/clock-times'
import { mannedUnit } from '#shared/messages/known-unit'
import { countyOwner, stationOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import { secondHandling } from '#shared/messages/second-handling'
import type { Setting } from '#shared/messages/setting'

/** A written explanation ends it; or a named leader has it done by a named day, and the county checks. */
export function decideEscalated(message: Message, act: Act<'decideEscalated'>, setting: Setting): Change {
  const { text } = act
  if (text.trim() === '') throw new Fault('invalidInput', '还没写决定。这段话群众会看到。', 'text')
  if (act.decision === 'rehandle') return ordered(message, act, setting)
  const decision = { text, leader: null, day: null }
  const owner = stationOrAbove(message, setting.county)
  const closedAt = setting.now.toISOString()
  return { set: { status: 'closed', outcome: 'explained', decision, owner, closedAt }, note: text }
}

type Order = Extract<Act<'decideEscalated'>, { decision: 'rehandle' }>

function ordered(message: Message, { text, leader, day, leadUnit }: Order, setting: Setting): Change {
  const { now, county, by } = setting
  if (day <= dayOf(now)) throw new Fault('invalidInput', '办完的日子要在今天以后。', 'day')
  const unitId = leadUnit ?? message.leadUnit
  if (unitId === null) throw new Fault('invalidInput', '还没选由哪个单位办。', 'leadUnit')
  const unit = mannedUnit(message, unitId, { county, field: 'leadUnit' })
  return {
    set: {
      ...secondHandling({ ...message, leadUnit: unit.id }, null, setting),
      leadUnit: unit.id,
      assigner: { ...countyOwner, kind: 'county', personId: by.id },
      assignedAt: now.toISOString(),
      handleBy: dueInstant(day),
      decision: { text, leader, day },
    },
    note: text,
    facts: { unit: unit.name, leader, day },
  }
}
