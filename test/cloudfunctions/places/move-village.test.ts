import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const move = { villageId: 'U05V01', unitId: 'U01' }
const seen = async () => ({ expectVersion: (await cloud.ok('routing.tables', {}, who.county)).version })

allowed(
  'places.tryMoveVillage',
  'how many follow it, what stays with the old station, and what they are told',
  async () => {
    await cloud.ok('inbox.follow', { kind: 'village', id: 'U05V03' }, aResident())
    const effect = await cloud.ok('places.tryMoveVillage', { ...move, villageId: 'U05V03' }, who.county)
    expect(effect).toMatchObject({
      followers: 1,
      open: expect.any(Number),
      told: expect.stringContaining('以后留言'),
    })
  },
)

refused('places.tryMoveVillage', 'a township, and places that are none', async () => {
  expect((await cloud.fault('places.tryMoveVillage', move, who.township)).code).toBe('forbidden')
  const nowhere = { ...move, unitId: 'U99' }
  expect((await cloud.fault('places.tryMoveVillage', nowhere, who.county)).code).toBe('notFound')
})

allowed('places.moveVillage', 'who follows the village is told, and led to its new station', async () => {
  const [one, other] = [aResident(), aResident()]
  await cloud.ok('inbox.follow', { kind: 'village', id: 'U05V01' }, one)
  await cloud.ok('inbox.follow', { kind: 'village', id: 'U05V02' }, other)
  await cloud.ok('places.moveVillage', { ...move, ...(await seen()) }, who.county)

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
    const at = await seen()
    expect((await cloud.fault('places.moveVillage', { ...move, ...at }, who.township)).code).toBe('forbidden')
    const old = { ...move, villageId: 'U05V02', expectVersion: 0 }
    expect((await cloud.fault('places.moveVillage', old, who.county)).code).toBe('conflict')
    const nowhere = { villageId: 'U05V02', unitId: 'U99', ...at }
    expect((await cloud.fault('places.moveVillage', nowhere, who.county)).code).toBe('notFound')
    const same = { villageId: 'U05V02', unitId: 'U05', ...at }
    expect((await cloud.fault('places.moveVillage', same, who.county)).code).toBe('conflict')
  },
)
