import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { routeAccepted } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'
import type { County } from '#shared/places/county'

/**
 * Category, kind and place are set, the number is issued, and it goes to the deputy or the township. A village of
 * another township takes it there. Faults: invalidInput (category, kind, villageId).
 */
export function accept(message: Message, act: Act<'accept'>, { now, county, deputyNames }: Setting): Change {
  if (!county.categories.some(({ code }) => code === act.category)) {
    throw new Fault('invalidInput', '没有这个类别，请从列出的类别里选。', 'category')
  }
  if (act.kind === 'report') {
    throw new Fault('invalidInput', '举报不在这里办。请选“不予受理”，写明该去哪里反映。', 'kind')
  }
  const place = placeOf(message, act, county)
  const number = message.number ?? act.number
  const located = { ...message, ...place }
  const moved = located.siteId !== message.siteId
  const owner = routeAccepted(located, moved ? null : act.dutyDeputyId, county)
  const { category, kind } = act
  const standIn = county.standIns.find(({ by }) => by === owner.id)
  const deputy = deputyNames?.[owner.id] ?? standIn?.name
  return {
    set: { status: 'accepted', category, kind, ...place, number, owner, acceptedAt: now.toISOString() },
    facts: { number, ...(deputy !== undefined && { deputy }) },
  }
}

function placeOf(message: Message, { villageId, place }: Act<'accept'>, county: County) {
  const kept = { place: place ?? message.place }
  if (villageId === undefined || villageId === message.villageId) return kept
  const village = county.villages.find(({ id }) => id === villageId)
  const unit = county.units.find(({ id }) => id === village?.unitId)
  if (!unit) throw new Fault('invalidInput', '没有这个村，请从列出的村里选。', 'villageId')
  const siteId = unit.id === message.unitId ? message.siteId : unit.siteId
  return { ...kept, villageId, unitId: unit.id, siteId }
}
