import type { routingActions } from '#shared/routing/contract'
import type { Edit } from '#shared/places/setting-change'
import type { County } from '#shared/places/county'
import type { Context, Handlers } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { dayOf, instantAt } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { momentText } from '#shared/kernel/time-text'
import { editCategory, retireCategory } from '#shared/routing/category-row'
import { editConstituency, retireConstituency } from '#shared/routing/constituency-row'
import { constituenciesView } from '#shared/routing/constituencies-view'
import { rehearse } from '#shared/routing/rehearse'
import { tablesView } from '#shared/routing/tables-view'
import { editUnit, retireUnit } from '#shared/routing/unit-row'
import { editUnreadHours } from '#shared/routing/unread-hours'
import { editVillage } from '#shared/routing/village-row'
import { findElected } from '#cloud/deputies/store'
import { countOpen } from '#cloud/messages/queue/store'
import { findPeopleOf } from '#cloud/people/store'
import { editCounty, findChanges } from '#cloud/places/settings/store'
import { loadCounty, readCounty } from '#cloud/places/store'
import { nextOnDuty } from '#cloud/reception/store'

interface Seen {
  expectVersion: number
}

/** One edit of the tables by the caller, guarded by what he saw. */
async function save(input: Seen, { caller, now }: Context, edit: (county: County) => Edit) {
  const by = await caller.person()
  if (!by) throw new Fault('forbidden', '只有县人大代表工委能改办理分工。')
  const { version } = await editCounty({ by, expectVersion: input.expectVersion, asked: input, now }, edit)
  return { version }
}

export const routingHandlers: Handlers<typeof routingActions> = {
  'routing.tables': async (_input, { caller }) => {
    const [county, person] = await Promise.all([readCounty(), caller.person()])
    const mayChange = person?.grants.some(({ role }) => role === 'countyOffice') ?? false
    return { ...tablesView(county), mayChange }
  },
  'routing.saveCategory': (input, context) => save(input, context, (county) => editCategory(county, input)),
  'routing.retireCategory': async (input, context) => {
    const open = await countOpen({ category: input.code })
    return await save(input, context, (county) => retireCategory(county, input.code, open))
  },
  'routing.saveUnit': (input, context) => save(input, context, (county) => editUnit(county, input)),
  'routing.retireUnit': async (input, context) => {
    const [lead, co] = await Promise.all([
      countOpen({ leadUnit: input.id }),
      countOpen({ coUnits: input.id }),
    ])
    return await save(input, context, (county) => retireUnit(county, input.id, { lead, co }))
  },
  'routing.saveVillage': (input, context) => save(input, context, (county) => editVillage(county, input)),
  'routing.constituencies': async ({ unitId }) => {
    const county = await readCounty()
    const unit = county.units.find(({ id }) => id === unitId)
    if (!unit) throw new Fault('notFound', '找不到这个乡镇。请从列出的里选。', 'unitId')
    const own = county.constituencies.filter((one) => one.unitId === unitId)
    return constituenciesView(county, unit, await findElected(own.map(({ id }) => id)))
  },
  'routing.saveConstituency': async (input, context) => {
    const elected = input.id === undefined ? [] : await findElected([input.id])
    const names = elected.map(({ name }) => name)
    return await save(input, context, (county) => editConstituency(county, input, names))
  },
  'routing.retireConstituency': async (input, context) => {
    const names = (await findElected([input.id])).map(({ name }) => name)
    return await save(input, context, (county) => retireConstituency(county, input.id, names))
  },
  'routing.saveUnread': (input, context) =>
    save(input, context, (county) => editUnreadHours(county, input.hours)),

  'routing.changes': async ({ cursor, limit }) => {
    const found = await findChanges(decodeCursor(cursor), limit + 1)
    const { rows, next } = pageOf(found, limit, ({ at, _id }) => ({ key: at, id: _id }))
    return { items: rows.map((row) => ({ ...row, id: row._id, whenText: momentText(row.at) })), next }
  },

  'routing.rehearse': async ({ villageId, about, addressee, day }, { now }) => {
    const county = await loadCounty(now)
    const at = day === dayOf(now) ? now : new Date(instantAt(day, '09:00'))
    if (day < dayOf(now)) throw new Fault('invalidInput', '请选今天或以后的一天。', 'day')
    const unit = county.units.find(
      ({ id }) => id === county.villages.find((village) => village.id === villageId)?.unitId,
    )
    if (!unit) throw new Fault('invalidInput', '没有这个村。请从名单里选。', 'villageId')
    const serving = county.handlingUnits.filter(({ unitId }) => unitId === null || unitId === unit.id)
    const [people, duty] = await Promise.all([
      findPeopleOf([unit.id, 'county', ...serving.map(({ id }) => id)]),
      nextOnDuty(unit.siteId, at),
    ])
    const to = addressee.kind === 'deputy' ? addressee : { kind: addressee.kind, id: null }
    const way = { villageId, about, addressee: to, people, dutyDeputyId: duty?._id ?? null }
    return { steps: rehearse({ ...way, now: at, county }) }
  },
}
