import {
  filterChoices,
  isFiltered,
  narrowed,
  offeredPart,
  type QueueFilter,
} from '#shared/messages/queues/queue-filter'
import type { QueueKey } from '#shared/messages/queues/queue-key'
import { queueQuery, queuesOf } from '#shared/messages/queues/queues'
import type { Grant } from '#shared/people/person'
import { GrantedRole } from '#shared/people/role'
import { aCounty } from '#test/support/a-county'
import { pinnedNow } from '#test/support/pinned'
import { collections } from '../../../../cloudfunctions/schema'

const asOf = { now: pinnedNow, county: aCounty() }
const aGrant = (over: Partial<Grant>): Grant => ({
  role: 'townshipOffice',
  unitId: 'U05',
  siteId: 'ST05',
  deputyId: null,
  reportOfficer: false,
  termId: 'T1',
  until: '2026-12-31',
  ...over,
})
const county = aGrant({ role: 'countyOffice', unitId: 'county', siteId: null })
const grants: Record<GrantedRole, Grant> = {
  deputy: aGrant({ role: 'deputy', deputyId: 'D0001' }),
  liaisonOfficer: aGrant({ role: 'liaisonOfficer' }),
  townshipOffice: aGrant({}),
  handlingUnit: aGrant({ role: 'handlingUnit', unitId: 'H03', siteId: null }),
  countyOffice: county,
  auditor: { ...county, role: 'auditor' },
}
const fieldsOf = (key: QueueKey, grant: Grant) => filterChoices(key, grant, asOf).map(({ field }) => field)
const indexes = (collections.find(({ name }) => name === 'messages')?.indexes ?? []).map(({ keys }) =>
  keys.map(([field]) => field),
)

test('a town narrows by village, the county by township; a deputy reads his few whole', () => {
  expect(fieldsOf('toAccept', grants.liaisonOfficer)).toEqual(['villageId', 'category', 'kind'])
  expect(fieldsOf('inProgress', grants.townshipOffice)).toEqual([
    ...['villageId', 'category', 'kind', 'stage', 'light'],
  ])
  expect(fieldsOf('toAssign', grants.countyOffice)).toEqual(['unitId', 'category', 'kind'])
  expect(fieldsOf('done', grants.townshipOffice)).toEqual(['villageId', 'stage'])
  for (const key of queuesOf(grants.deputy)) expect(fieldsOf(key, grants.deputy)).toEqual([])
})

test.each(GrantedRole.options)('every filter of %s is read from the keys of one index', (role) => {
  const grant = grants[role]
  for (const key of queuesOf(grant)) {
    const query = queueQuery(key, grant, asOf)
    const choices = filterChoices(key, grant, asOf)
    if (query === null || choices.length === 0) continue
    const all = Object.fromEntries(
      choices.map(({ field, options }) => [field, options[0]?.value]),
    ) as QueueFilter
    const { equals, order } = narrowed(query, all, asOf)
    const asked = [...Object.keys(equals), 'stage', order.replace('-', '')]
    // Which field leads may change once a township is named; all of them stand in one index.
    expect(indexes.some((keys) => asked.every((field) => keys.includes(field)))).toBe(true)
  }
})

test('what a queue does not offer is left out: another town’s village, a stage it does not hold', () => {
  const choices = filterChoices('toHandle', grants.handlingUnit, asOf)
  const part = offeredPart(
    { villageId: 'U09V01', stage: 'closed', category: 'nothing', light: 'over' },
    choices,
  )
  expect(part).toEqual({ light: 'over' })
  expect(isFiltered({})).toBe(false)
  expect(isFiltered(part)).toBe(true)
})

test('late means marked late; near means due by the end of the next workday and not late', () => {
  const query = queueQuery('inProgress', grants.townshipOffice, asOf)
  if (!query) throw new Error('no such queue')
  expect(narrowed(query, { light: 'over' }, asOf)).toMatchObject({
    equals: { unitId: 'U05', overdue: 'over' },
  })
  expect(narrowed(query, { light: 'near', stage: 'inProgress' }, asOf)).toMatchObject({
    equals: { overdue: 'none' },
    in: { stage: ['inProgress'] },
    dueBefore: '2026-02-12T10:00:00.000Z',
  })
  expect(narrowed(query, {}, asOf)).toEqual(query)
})
