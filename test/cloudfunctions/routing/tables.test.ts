import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const version = async () => (await cloud.ok('routing.tables', {}, who.county)).version
const seen = async () => ({ expectVersion: await version() })
const water = async () => {
  const { categories } = await cloud.ok('routing.tables', {}, who.county)
  const row = categories.find(({ code }) => code === 'water_agri')
  if (!row) throw new Error('no water_agri')
  const { code, name, scope, leadUnitId, coUnitId, keywords } = row
  return { code, name, scope, leadUnitId, coUnitId, keywords }
}
const newest = async () => (await cloud.ok('routing.changes', {}, who.county)).items[0]
const others = [who.township, who.liaison, who.deputy, who.unit, who.auditor]

allowed('routing.tables', 'the county changes them, a township and the auditor read', async () => {
  expect(await cloud.ok('routing.tables', {}, who.county)).toMatchObject({ mayChange: true, unreadHours: 24 })
  const read = await cloud.ok('routing.tables', {}, who.township)
  expect(read.mayChange).toBe(false)
  expect(read.towns).toHaveLength(15)
  expect(read.categories.every(({ manned }) => manned)).toBe(true)
})

refused('routing.tables', 'a deputy, a unit, a resident', async () => {
  for (const openid of [who.deputy, who.unit, aResident()])
    expect((await cloud.fault('routing.tables', {}, openid)).code).toBe('forbidden')
})

allowed(
  'routing.saveCategory',
  'another lead is suggested when the next one is assigned; who changed it is kept',
  async () => {
    const row = await water()
    const saved = await cloud.ok(
      'routing.saveCategory',
      { ...row, leadUnitId: 'H01', coUnitId: null, ...(await seen()) },
      who.county,
    )
    expect(await version()).toBe(saved.version)
    const one = await cloud.send()
    await cloud.move(one, 'messages.accept', { category: 'water_agri', kind: 'grievance' }, who.liaison)
    await cloud.move(one, 'messages.handUp', { note: '请去看' }, who.deputy)
    const view = await cloud.ok('messages.get', { id: one.id }, who.township)
    expect(view).toMatchObject({ assignForm: { suggestedLead: 'H01', suggestedCo: null } })
    expect(await newest()).toMatchObject({ byName: '章演示', what: '类别', row: row.name })
  },
)

refused(
  'routing.saveCategory',
  'the same again is done once; what another has changed is not overwritten; bad rows',
  async () => {
    const row = { ...(await water()), ...(await seen()) }
    const first = await cloud.ok('routing.saveCategory', { ...row, scope: '水' }, who.county)
    expect(await cloud.ok('routing.saveCategory', { ...row, scope: '水' }, who.county)).toEqual(first)
    expect((await cloud.fault('routing.saveCategory', { ...row, scope: '别的' }, who.county)).code).toBe(
      'conflict',
    )
    const at = async (over: object) =>
      cloud.fault('routing.saveCategory', { ...row, ...(await seen()), ...over }, who.county)
    expect(await at({ name: '其他' })).toMatchObject({ code: 'invalidInput', field: 'name' })
    expect(await at({ leadUnitId: 'U05-gov' })).toMatchObject({ field: 'leadUnitId' })
    expect(await at({ keywords: ['路灯'] })).toMatchObject({
      field: 'keywords',
      message: expect.stringContaining('路灯'),
    })
    expect(await at({ code: 'nothing' })).toMatchObject({ code: 'notFound' })
    for (const openid of others)
      expect((await cloud.fault('routing.saveCategory', row, openid)).code).toBe('forbidden')
  },
)

allowed('routing.retireCategory', 'it is not offered any more; saving it brings it back', async () => {
  const fresh = { name: '演示类别', scope: '', leadUnitId: null, coUnitId: null, keywords: ['演示词'] }
  await cloud.ok('routing.saveCategory', { ...fresh, ...(await seen()) }, who.county)
  const find = async () =>
    (await cloud.ok('routing.tables', {}, who.county)).categories.find(({ name }) => name === fresh.name)
  const code = (await find())?.code ?? ''
  await cloud.ok('routing.retireCategory', { code, ...(await seen()) }, who.county)
  expect(await find()).toMatchObject({ retired: true })
  await cloud.clock('2026-02-12T09:20:00+08:00')
  const offered = async () => (await cloud.ok('categories.list', {})).categories.map((one) => one.code)
  expect(await offered()).not.toContain(code)
  await cloud.ok('routing.saveCategory', { code, ...fresh, ...(await seen()) }, who.county)
  expect(await find()).toMatchObject({ retired: false })
})

refused(
  'routing.retireCategory',
  'one with open cases, the one that catches all, by a township',
  async () => {
    await cloud.bring('assigned')
    const at = { code: 'water_agri', ...(await seen()) }
    expect(await cloud.fault('routing.retireCategory', at, who.county)).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/还有 \d+ 件没办完/),
    })
    expect((await cloud.fault('routing.retireCategory', { ...at, code: 'other' }, who.county)).code).toBe(
      'conflict',
    )
    expect((await cloud.fault('routing.retireCategory', at, who.township)).code).toBe('forbidden')
  },
)

allowed('routing.saveUnit', 'added and renamed: everybody reads the new name', async () => {
  await cloud.ok('routing.saveUnit', { name: '县演示局', unitId: null, ...(await seen()) }, who.county)
  const { units } = await cloud.ok('routing.tables', {}, who.county)
  const added = units.find(({ name }) => name === '县演示局')
  expect(added).toMatchObject({ placeName: '县里', manned: false })
  await cloud.ok(
    'routing.saveUnit',
    { id: added?.id ?? '', name: '县示范局', unitId: null, ...(await seen()) },
    who.county,
  )
  expect(await newest()).toMatchObject({ before: '县演示局（县里）', after: '县示范局（县里）' })
})

refused('routing.saveUnit', 'a name that is taken, another place, by a township', async () => {
  const { units } = await cloud.ok('routing.tables', {}, who.county)
  const [first, second] = units
  const at = { id: first?.id ?? '', name: second?.name ?? '', unitId: null, ...(await seen()) }
  expect(await cloud.fault('routing.saveUnit', at, who.county)).toMatchObject({ field: 'name' })
  const moved = { ...at, name: first?.name ?? '', unitId: 'U05' }
  expect((await cloud.fault('routing.saveUnit', moved, who.county)).code).toBe('conflict')
  expect((await cloud.fault('routing.saveUnit', at, who.township)).code).toBe('forbidden')
})

allowed('routing.retireUnit', 'one that nobody names and that has nothing', async () => {
  await cloud.ok('routing.retireUnit', { id: 'U15-law', ...(await seen()) }, who.county)
  const { units } = await cloud.ok('routing.tables', {}, who.county)
  expect(units.find(({ id }) => id === 'U15-law')).toMatchObject({ retired: true })
})

refused('routing.retireUnit', 'one that a category names, one with open cases, by a township', async () => {
  const at = { id: 'H01', ...(await seen()) }
  expect(await cloud.fault('routing.retireUnit', at, who.county)).toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('还写着'),
  })
  const one = await cloud.send()
  await cloud.move(one, 'messages.accept', { category: 'other', kind: 'opinion' }, who.liaison)
  await cloud.move(one, 'messages.assign', { leadUnit: 'U05-law', coUnits: [] }, who.township)
  const held = { ...at, id: 'U05-law' }
  expect(await cloud.fault('routing.retireUnit', held, who.county)).toMatchObject({
    message: expect.stringContaining('主办 1 件'),
  })
  expect((await cloud.fault('routing.retireUnit', at, who.township)).code).toBe('forbidden')
})

allowed('routing.saveVillage', 'a new one, and one under a new name', async () => {
  const at = { name: '演示新村', unitId: 'U05' }
  await cloud.ok('routing.saveVillage', { ...at, ...(await seen()) }, who.county)
  const { towns } = await cloud.ok('routing.tables', {}, who.county)
  const village = towns.find(({ id }) => id === 'U05')?.villages.find(({ name }) => name === at.name)
  const renamed = { id: village?.id ?? '', name: '演示村', unitId: 'U05', ...(await seen()) }
  await cloud.ok('routing.saveVillage', renamed, who.county)
  expect(await newest()).toMatchObject({
    what: '村',
    row: '演示村',
    before: expect.stringContaining('演示新村'),
  })
})

refused(
  'routing.saveVillage',
  'a name its township has, a township that is none, by a township',
  async () => {
    const at = { name: '二渠村', unitId: 'U05', ...(await seen()) }
    expect(await cloud.fault('routing.saveVillage', at, who.county)).toMatchObject({ field: 'name' })
    expect((await cloud.fault('routing.saveVillage', { ...at, unitId: 'U99' }, who.county)).code).toBe(
      'invalidInput',
    )
    expect((await cloud.fault('routing.saveVillage', at, who.township)).code).toBe('forbidden')
  },
)

allowed('routing.saveUnread', 'the hours after which somebody is asked', async () => {
  await cloud.ok('routing.saveUnread', { hours: 8, ...(await seen()) }, who.county)
  expect(await cloud.ok('routing.tables', {}, who.county)).toMatchObject({ unreadHours: 8 })
})

refused('routing.saveUnread', 'none, too many, by a township', async () => {
  const save = async (hours: number, openid: string) =>
    (await cloud.fault('routing.saveUnread', { hours, ...(await seen()) }, openid)).code
  expect([await save(0, who.county), await save(241, who.county)]).toEqual(['invalidInput', 'invalidInput'])
  expect(await save(8, who.township)).toBe('forbidden')
})

allowed('routing.changes', 'page by page, the newest first, to whoever may read the tables', async () => {
  const first = await cloud.ok('routing.changes', { limit: 2 }, who.auditor)
  const second = await cloud.ok('routing.changes', { limit: 2, cursor: first.next ?? '' }, who.auditor)
  const ids = [...first.items, ...second.items].map(({ id }) => id)
  expect(new Set(ids).size).toBe(4)
})

refused('routing.changes', 'a liaison officer', async () => {
  expect((await cloud.fault('routing.changes', {}, who.liaison)).code).toBe('forbidden')
})
