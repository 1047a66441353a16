import type { Grant, Person } from '#shared/people/person'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { pinnedNow } from '#test/support/pinned'

const both = 'o-two-hats'

let cloud: DemoCloud
beforeAll(async () => {
  cloud = await startDemoCloud()
  const held = { siteId: null, deputyId: null, reportOfficer: false, termId: 'T1', until: '2030-12-31' }
  const grants: Grant[] = [
    { ...held, role: 'liaisonOfficer', unitId: 'U05', siteId: 'ST05' },
    { ...held, role: 'townshipOffice', unitId: 'U05' },
    { ...held, role: 'handlingUnit', unitId: 'H12' },
  ]
  const person: Person = { _id: 'P-two-hats', name: '演示', title: '柳沟镇', grants, demo: true }
  cloud.database.bulk('people', [{ ...person }])
  cloud.database.bulk('bindings', [{ _id: both, personId: person._id, boundAt: pinnedNow.toISOString() }])
}, 60_000)
afterAll(() => cloud.stop())

test('somebody who is both station and township sees the case in the hat that may do more', async () => {
  const waiting = await cloud.bring('toAssign')
  expect(await cloud.ok('messages.get', { id: waiting.id }, both)).toMatchObject({
    view: 'staff',
    acts: expect.arrayContaining(['assign']),
  })
  const handled = await cloud.bring('inProgress')
  const { acts } = (await cloud.ok('messages.get', { id: handled.id }, both)) as { acts: string[] }
  expect(acts.length).toBeGreaterThan(1)
})

test('his own message he sees as its author, whatever else he is', async () => {
  const own = await cloud.send({}, both)
  expect(await cloud.ok('messages.get', { id: own.id }, both)).toMatchObject({ view: 'author' })
})

test('a search looks in every place he holds, and finds each case once', async () => {
  const here = await cloud.bring('inProgress')
  const elsewhere = await cloud.send({ villageId: 'U01V01', text: '二支渠有三百多米淤死了，浇地水过不来。' })
  await cloud.move(
    elsewhere,
    'messages.accept',
    { category: 'water_agri', kind: 'grievance' },
    who.liaisonElsewhere,
  )
  await cloud.move(elsewhere, 'messages.assign', { leadUnit: 'H12' }, who.county)
  const found: string[] = []
  let cursor: string | undefined
  do {
    const page = await cloud.ok(
      'messages.search',
      { words: '二支渠', limit: 2, ...(cursor && { cursor }) },
      both,
    )
    found.push(...page.items.map(({ id }) => id))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(found).toContain(here.id)
  expect(found).toContain(elsewhere.id)
  expect(new Set(found).size).toBe(found.length)
})
