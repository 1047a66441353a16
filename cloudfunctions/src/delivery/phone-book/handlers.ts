import type { phoneBookActions } from '#shared/delivery/phone-book-contract'
import type { PhoneItem } from '#shared/delivery/phone-book-contract'
import type { PhoneEntry } from '#shared/delivery/phone-book'
import type { Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { Context, Handlers } from '#cloud/kernel/router'
import { dropPersonOrder } from '#shared/delivery/call-order'
import { changedPhone, endedPhone, newPhone } from '#shared/delivery/phone-book'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { dayOf, dayText } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { maskName, maskPhone } from '#shared/messages/privacy/redact'
import { readDeputy } from '#cloud/deputies/store'
import {
  addPhone,
  changePhone,
  countPhonesOf,
  endPhone,
  findPhones,
  phoneNotFound,
} from '#cloud/delivery/phone-book/store'
import { loadCounty } from '#cloud/places/store'

interface Keeper {
  county: County
  me: Person
  unitIds: string[]
}

/** The caller and the townships whose phone book is his to keep. */
async function keeperOf({ caller, now }: Context): Promise<Keeper> {
  const [county, me] = await Promise.all([loadCounty(now), caller.person()])
  if (!me) throw new Fault('forbidden', '您的身份不管电话本。')
  const mine = me.grants.filter(({ role }) => role === 'liaisonOfficer' || role === 'townshipOffice')
  return { county, me, unitIds: [...new Set(mine.map(({ unitId }) => unitId))] }
}

function phoneItem(entry: PhoneEntry, { villages }: County): PhoneItem {
  return {
    id: entry._id,
    version: entry.version,
    name: entry.deputyId === null ? maskName(entry.name) : entry.name,
    phone: maskPhone(entry.phone),
    villageId: entry.villageId,
    villageName: villages.find(({ id }) => id === entry.villageId)?.name ?? '',
    deputyName: entry.deputyId === null ? null : entry.name,
    note: entry.note,
    kept: `${entry.byName} ${dayText(dayOf(entry.consentAt))}记`,
    wrong: entry.wrongAt !== null,
  }
}

function guard(entry: PhoneEntry, version: number, { unitIds }: Keeper): void {
  if (!unitIds.includes(entry.unitId)) throw phoneNotFound()
  if (entry.version !== version)
    throw new Fault('conflict', '刚才有同事改过这一位，您的改动没有存。请刷新后再改一次。')
}

export const phoneBookHandlers: Handlers<typeof phoneBookActions> = {
  'delivery.phoneBook': async ({ cursor, limit }, context) => {
    const { county, unitIds } = await keeperOf(context)
    const [found, count] = await Promise.all([
      findPhones(unitIds, { cursor: decodeCursor(cursor), limit: limit + 1 }),
      countPhonesOf(unitIds),
    ])
    const { rows, next } = pageOf(found, limit, ({ consentAt, _id }) => ({ key: consentAt, id: _id }))
    const units = county.units.filter(({ id }) => unitIds.includes(id))
    return {
      items: rows.map((entry) => phoneItem(entry, county)),
      next,
      count,
      units: units.map(({ id, name, siteId }) => ({
        ...{ id, name, siteId },
        villages: county.villages.filter(({ unitId }) => unitId === id),
      })),
    }
  },

  'delivery.addPhone': async ({ requestId, unitId, consent: _said, ...words }, context) => {
    const keeper = await keeperOf(context)
    if (!keeper.unitIds.includes(unitId))
      throw new Fault('notFound', '这个地方不归您管，还没存上。请另选一个。', 'unitId')
    const name = await nameOf(words, unitId)
    const { me, county } = keeper
    const by = { id: me._id, name: me.name, demo: me.demo }
    const keeping = { id: `phone-${requestId}`.slice(0, 64), unitId, by, now: context.now, county }
    return phoneItem(await addPhone(newPhone({ ...words, name }, keeping)), county)
  },

  'delivery.changePhone': async ({ id, version, ...words }, context) => {
    const keeper = await keeperOf(context)
    const entry = await changePhone(id, (current) => {
      guard(current, version, keeper)
      const { name: _fixed, ...others } = words
      return changedPhone(current, given(current.deputyId === null ? words : others), keeper.county)
    })
    return phoneItem(entry, keeper.county)
  },

  'delivery.endPhone': async ({ id, version }, context) => {
    const keeper = await keeperOf(context)
    await endPhone(
      id,
      (current) => {
        guard(current, version, keeper)
        return endedPhone(current, context.now)
      },
      dropPersonOrder(`phone:${id}`, '他不再留电话', context.now),
    )
    return { ended: true as const }
  },
}

/** A deputy is called by his own name, and only by the township he belongs to. */
async function nameOf({ deputyId, name }: { deputyId: string | null; name: string }, unitId: string) {
  if (deputyId === null) return name
  const deputy = await readDeputy(deputyId)
  if (deputy?.unitId !== unitId)
    throw new Fault('notFound', '名单里没有这位代表，还没存上。请另选一位。', 'deputyId')
  return deputy.name
}

/** Only what was really written: left out means "as it is". */
function given<Words extends object>(words: Words) {
  const entries = Object.entries(words).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Words]?: Exclude<Words[Key], undefined> }
}
