import { MessageStage } from '#shared/messages/message'
import { QueueKey } from '#shared/messages/queues/queue-key'
import { queueNames, queueQuery, queuesOf, queueTone, scopesOf } from '#shared/messages/queues/queues'
import { isUnattended } from '#shared/messages/clocks/unattended'
import type { Grant } from '#shared/people/person'
import { GrantedRole } from '#shared/people/role'
import { aCounty } from '#test/support/a-county'
import { pinnedNow } from '#test/support/pinned'

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
const grants: Record<GrantedRole, Grant> = {
  deputy: aGrant({ role: 'deputy', deputyId: 'D0001' }),
  liaisonOfficer: aGrant({ role: 'liaisonOfficer' }),
  townshipOffice: aGrant({}),
  handlingUnit: aGrant({ role: 'handlingUnit', unitId: 'H03', siteId: null }),
  countyOffice: aGrant({ role: 'countyOffice', unitId: 'county', siteId: null }),
  auditor: aGrant({ role: 'auditor', unitId: 'county', siteId: null }),
}

/** The indexes of `messages` that a queue may use, without stage, dueBy and _id at their end. */
const indexes = [
  'owner.kind,owner.id',
  'unitId',
  'leadUnit',
  'coUnits',
  'watcherId',
  '',
  'unitId,overdue',
  'overdue',
]

test.each(GrantedRole.options)('every queue of %s is served by an index', (role) => {
  for (const key of queuesOf(grants[role]).filter((one) => !isUnattended(one))) {
    const query = queueQuery(key, grants[role], asOf)
    expect(indexes).toContain(Object.keys(query?.equals ?? { none: '' }).join(','))
    expect(query?.in.stage.length).toBeGreaterThan(0)
  }
})

test.each([
  ['toAccept', 'liaisonOfficer', { 'owner.kind': 'station', 'owner.id': 'ST05' }],
  ['toAssign', 'townshipOffice', { 'owner.kind': 'township', 'owner.id': 'U05' }],
  ['toAssign', 'countyOffice', { 'owner.kind': 'county', 'owner.id': 'county' }],
  ['withMe', 'deputy', { 'owner.kind': 'deputy', 'owner.id': 'D0001' }],
  ['watching', 'deputy', { watcherId: 'D0001' }],
  ['toHandle', 'handlingUnit', { leadUnit: 'H03' }],
  ['assisting', 'handlingUnit', { coUnits: 'H03' }],
  ['overdue', 'townshipOffice', { unitId: 'U05', overdue: 'over' }],
  ['escalated', 'countyOffice', {}],
] as const)('%s of %s', (key, role, equals) => {
  expect(queueQuery(key, grants[role], asOf)?.equals).toEqual(equals)
})

test('near due: by the end of the next workday', () => {
  expect(queueQuery('nearDue', grants.townshipOffice, asOf)?.dueBefore).toBe('2026-02-12T10:00:00.000Z')
})

test('reports are read by report officers, and no other queue holds one', () => {
  const officer = { ...grants.countyOffice, reportOfficer: true }
  expect(queueQuery('reports', officer, asOf)?.in.stage).toEqual(['diverted'])
  for (const grant of [...Object.values(grants), officer]) {
    for (const key of QueueKey.options.filter((each) => each !== 'reports')) {
      expect(queueQuery(key, grant, asOf)?.in.stage ?? []).not.toContain('diverted')
    }
  }
  for (const grant of Object.values(grants)) expect(queueQuery('reports', grant, asOf)).toBeNull()
  expect(queueQuery('reports', { ...grants.deputy, reportOfficer: true }, asOf)).toBeNull()
})

test('a queue that a role does not have is none, for a deputy without a mandate too', () => {
  expect(queueQuery('toAssign', grants.deputy, asOf)).toBeNull()
  expect(queueQuery('withMe', aGrant({ role: 'deputy', deputyId: null }), asOf)).toBeNull()
})

test('every open stage waits in somebody’s queue', () => {
  const ended: MessageStage[] = ['closed', 'declined', 'blocked', 'withdrawn', 'archived', 'merged']
  const all = [...Object.values(grants), { ...grants.countyOffice, reportOfficer: true }]
  const queued = all.flatMap((grant) =>
    queuesOf(grant).flatMap((key) => queueQuery(key, grant, asOf)?.in.stage ?? []),
  )
  const open = MessageStage.options.filter((stage) => !ended.includes(stage))
  expect(open.filter((stage) => !queued.includes(stage))).toEqual([])
})

test('names are short and alarming ones are amber only when somebody waits', () => {
  for (const name of Object.values(queueNames)) expect([...name].length).toBeLessThanOrEqual(6)
  expect(queueTone('overdue', 0)).toBe('plain')
  expect(queueTone('overdue', 2)).toBe('amber')
  expect(queueTone('done', 2)).toBe('plain')
})

test('queues are counted in at most three scopes, every counted queue within one of them', () => {
  for (const grant of Object.values(grants)) {
    const scopes = scopesOf(grant)
    expect(scopes.length).toBeLessThanOrEqual(3)
    for (const key of queuesOf(grant).filter((each) => each !== 'done')) {
      const { overdue: _late, ...equals } = queueQuery(key, grant, asOf)?.equals ?? {}
      const own = scopes.find(({ scope }) => JSON.stringify(scope) === JSON.stringify(equals))
      expect(own?.stages).toEqual(expect.arrayContaining([...(queueQuery(key, grant, asOf)?.in.stage ?? [])]))
    }
    expect(scopes.flatMap(({ stages }) => stages)).not.toContain('diverted')
  }
})
