import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const move = { villageId: 'U05V01', unitId: 'U01' }

allowed('places.moveVillage', 'who follows the village is told, and led to its new station', async () => {
  const [one, other] = [aResident(), aResident()]
  await cloud.ok('inbox.follow', { kind: 'village', id: 'U05V01' }, one)
  await cloud.ok('inbox.follow', { kind: 'village', id: 'U05V02' }, other)
  await cloud.ok('places.moveVillage', move, who.county)

  const { units } = await cloud.ok('places.list', {})
  expect(units.find(({ id }) => id === 'U01')?.villages.map(({ id }) => id)).toContain('U05V01')
  expect((await cloud.ok('inbox.list', {}, one)).items).toMatchObject([
    { link: { page: 'station', id: 'ST01' }, lines: [{ title: '二渠村改归云溪街道了', unread: true }] },
  ])
  expect((await cloud.ok('inbox.list', {}, other)).items).toEqual([])
})

refused(
  'places.moveVillage',
  'whoever is not the county, a place that is none, and where it already is',
  async () => {
    expect((await cloud.fault('places.moveVillage', move, who.township)).code).toBe('forbidden')
    const nowhere = { villageId: 'U05V02', unitId: 'U99' }
    expect((await cloud.fault('places.moveVillage', nowhere, who.county)).code).toBe('notFound')
    const same = { villageId: 'U05V02', unitId: 'U05' }
    expect((await cloud.fault('places.moveVillage', same, who.county)).code).toBe('conflict')
  },
)
