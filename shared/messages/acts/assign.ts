import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { handlingEnds } from '#shared/messages/clocks/due'
import { knownUnit, mannedUnit } from '#shared/messages/known-unit'
import { isPresent } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/**
 * One lead unit, assisting units, a watching deputy; the handling clock starts. In a second handling it names
 * another lead unit, and the clock runs on. Faults: invalidInput (leadUnit, coUnits, watcherId, days).
 */
export function assign(message: Message, act: Act<'assign'>, setting: Setting): Change {
  const { now, county } = setting
  const lead = mannedUnit(message, act.leadUnit, { county, field: 'leadUnit' })
  const assisting = coUnitsOf(message, act, setting)
  const units = {
    leadUnit: lead.id,
    coUnits: assisting.map(({ id }) => id),
    owner: { kind: 'unit' as const, id: lead.id },
    watcherId: watcherOf(message, act, setting),
    assignedAt: now.toISOString(),
  }
  const handleBy = clockOf(message, act, setting)
  const deputy = act.watcherId && setting.deputyNames?.[act.watcherId]
  const facts = {
    unit: lead.name,
    ...(assisting.length > 0 && { units: assisting.map(({ name }) => name).join('、') }),
    ...(deputy && { deputy }),
    ...(handleBy && { day: dayOf(handleBy) }),
  }
  const first = { status: 'assigned', assigner: officeOf(message, setting) } as const
  const set = { ...units, handleBy, ...(message.status === 'accepted' && first) }
  return { set, note: act.note ?? '', facts }
}

function clockOf(message: Message, act: Act<'assign'>, setting: Setting): string | null {
  const { handleWd, rehandleWd } = setting.county.clocks
  if (message.status === 'accepted') return handlingEnds(message, daysOf(act, handleWd), setting)
  return message.leadUnit === null ? handlingEnds(message, rehandleWd, setting) : message.handleBy
}

function officeOf(message: Message, { by }: Setting): NonNullable<Message['assigner']> {
  if (by.role === 'countyOffice') return { kind: 'county', id: 'county', personId: by.id }
  return { kind: 'township', id: message.unitId, personId: by.id }
}

function coUnitsOf(message: Message, { leadUnit, coUnits }: Act<'assign'>, { county }: Setting) {
  if (coUnits.includes(leadUnit) || new Set(coUnits).size < coUnits.length) {
    throw new Fault('invalidInput', '协办单位里有重复的，或和主办是同一个。请重新选。', 'coUnits')
  }
  return coUnits.map((id) => knownUnit(message, id, { county, field: 'coUnits' }))
}

function watcherOf(message: Message, { watcherId }: Act<'assign'>, { county }: Setting): string | null {
  if (watcherId === undefined) return message.watcherId
  if (isPresent({ kind: 'deputy', id: watcherId }, county)) return watcherId
  throw new Fault('invalidInput', '这位代表还没有加入，收不到消息。请换一位，或先空着。', 'watcherId')
}

function daysOf({ days }: Act<'assign'>, most: number): number {
  if (days === undefined) return most
  if (Number.isInteger(days) && days >= 1 && days <= most) return days
  throw new Fault('invalidInput', `办理期限是 1 到 ${most} 个工作日。办不完，单位可以申请延期。`, 'days')
}
