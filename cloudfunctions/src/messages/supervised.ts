import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import type { Grant } from '#shared/people/person'
import type { County } from '#shared/places/county'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { Fault } from '#shared/kernel/fault'
import { actorOfGrant } from '#shared/messages/actor'
import { supervisedItem, supervisedStages } from '#shared/messages/oversight/supervised-item'
import { deputiesById } from '#cloud/deputies/store'
import { findSupervised, type SearchPlace } from '#cloud/messages/queue/store'
import { loadCounty } from '#cloud/places/store'

/** The part of the supervised that a grant sees; null: none of it. */
function placeOf({ role, unitId, deputyId }: Grant, { units }: County): SearchPlace | null {
  const everywhere = units.map(({ id }) => id)
  if (role === 'countyOffice' || role === 'auditor') return { unitIds: everywhere, scope: {} }
  if (role === 'townshipOffice') return { unitIds: [unitId], scope: {} }
  const own = role === 'deputy' && deputyId !== null
  return own ? { unitIds: everywhere, scope: { 'supervision.deputyId': deputyId } } : null
}

const widest: readonly Grant['role'][] = ['countyOffice', 'auditor', 'townshipOffice', 'deputy']

/** The board of supervised matters: the county's, a township's, or a deputy's own share; the nearest due first. */
export async function supervised({ cursor, limit }: ParsedInput<'messages.supervised'>, context: Context) {
  const { caller, now } = context
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  const [grant] = widest.flatMap((role) => person?.grants.filter((one) => one.role === role) ?? [])
  const place = grant && placeOf(grant, county)
  if (!person || !grant || !place) throw new Fault('forbidden', '您的身份看不到督办的事。')
  const page = { cursor: decodeCursor(cursor), limit: limit + 1 }
  const found = await findSupervised(place, supervisedStages, page)
  const { rows, next } = pageOf(found, limit, ({ dueBy, _id }) => ({ key: dueBy ?? '', id: _id }))
  const deputies = await deputiesById(rows.flatMap(({ supervision }) => supervision?.deputyId ?? []))
  const by = actorOfGrant(person._id, grant, '')
  const items = rows.map((message) => {
    const share = deputies.get(message.supervision?.deputyId ?? '')
    return supervisedItem(message, { county, now, by }, share?.name ?? '')
  })
  return { items, next }
}
