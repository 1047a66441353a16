import { addWorkdays } from '#shared/kernel/calendar'
import { dayOf } from '#shared/kernel/day'
import { allowedActs } from '#shared/messages/allowed'
import { skippedText } from '#shared/messages/clocks/deadline-text'
import type { AsOf } from '#shared/messages/as-of'
import { atPace } from '#shared/messages/clocks/due'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'
import type { AssignForm } from '#shared/messages/views/view'
import type { HandlingUnit } from '#shared/places/county'
import type * as z from 'zod/mini'

interface AssignSetting extends Setting {
  names: { deputies: { id: string; name: string }[] }
}

/** County departments and the units of the place itself: never another township's. */
export function unitsFor({ unitId }: Message, { county }: AsOf): HandlingUnit[] {
  return county.handlingUnits.filter(
    (unit) => !unit.retired && (unit.unitId === null || unit.unitId === unitId),
  )
}

/** The county's table says who leads: a department, or the place's own government (潍坊条例 §24). */
export function suggestedBy(message: Message, { county }: AsOf): { lead: string | null; co: string | null } {
  const category = county.categories.find(({ code }) => code === message.category)
  const own = county.handlingUnits.find((unit) => !unit.retired && unit.unitId === message.unitId)?.id ?? null
  const lead = category?.lead.level === 'county' ? category.lead.handlingUnitId : own
  return { lead: message.proposedUnit ?? lead, co: category?.coUnitId ?? null }
}

/** The form for assigning, filled from the county's table; null when the reader may not assign now. */
export function assignForm(message: Message, setting: AssignSetting): z.output<typeof AssignForm> | null {
  if (!allowedActs(message, setting).includes('assign')) return null
  const { calendar, clocks } = setting.county
  const today = dayOf(setting.now)
  const days = atPace(message.round === 2 ? clocks.rehandleWd : clocks.handleWd, message)
  const dueDay = addWorkdays(today, days, calendar)
  const { lead, co } = suggestedBy(message, setting)
  return {
    leadUnits: unitsFor(message, setting).map(({ id, name }) => ({ id, name })),
    suggestedLead: lead,
    suggestedCo: co === lead ? null : co,
    deputies: setting.names.deputies,
    suggestedWatcher: message.watcherId,
    days,
    dueDay,
    skipped: skippedText(today, dueDay, calendar),
  }
}
