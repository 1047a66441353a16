import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const table = (unitId = 'U05') => cloud.ok('routing.constituencies', { unitId }, who.county)
const seen = async () => ({ expectVersion: (await table()).version })
const newest = async () => (await cloud.ok('routing.changes', {}, who.county)).items[0]
const others = [who.township, who.liaison, who.deputy, who.unit, who.auditor, aResident()]

async function rowAt(id: string) {
  const row = (await table()).rows.find((one) => one.id === id)
  if (!row) throw new Error(`no ${id}`)
  const { name, level, seats, villages, deputies } = row
  return {
    deputies,
    asked: { id, unitId: 'U05', name, level, seats, villageIds: villages.map((one) => one.id) },
  }
}

const save = async (asked: Awaited<ReturnType<typeof rowAt>>['asked'], over: object = {}) =>
  cloud.ok('routing.saveConstituency', { ...asked, ...over, ...(await seen()) }, who.county)

allowed(
  'routing.constituencies',
  'a township’s, each with its villages and at most as many deputies as it elects; townships and the auditor read',
  async () => {
    for (const openid of [who.county, who.township, who.auditor]) {
      const { rows, levels } = await cloud.ok('routing.constituencies', { unitId: 'U05' }, openid)
      expect(levels.map(({ name }) => name)).toEqual(['县代表', '乡镇代表'])
      expect(rows.every(({ seats, deputies }) => seats <= 3 && deputies.length === seats)).toBe(true)
    }
    expect((await table('U01')).levels).toHaveLength(1)
  },
)

refused('routing.constituencies', 'a township that is none; a deputy, a unit, a resident', async () => {
  expect((await cloud.fault('routing.constituencies', { unitId: 'U99' }, who.county)).code).toBe('notFound')
  for (const openid of [who.deputy, who.unit, aResident()])
    expect((await cloud.fault('routing.constituencies', { unitId: 'U05' }, openid)).code).toBe('forbidden')
})

allowed(
  'routing.saveConstituency',
  'a new name and village: a deputy’s card and a notice follow, and who changed it is kept',
  async () => {
    const { asked } = await rowAt('U05T1')
    await save(asked, { name: '柳沟镇北选区', villageIds: ['U05V02', 'U05V03'] })
    expect(await newest()).toMatchObject({
      byName: '章演示',
      what: '选区',
      before: '柳沟镇第 1 选区（柳沟镇，乡镇代表 3 名）：二渠村',
      after: '柳沟镇北选区（柳沟镇，乡镇代表 3 名）：老井村、上坪村',
    })
    const card = await cloud.ok('deputies.get', { id: 'D05001' })
    expect(card.constituencyText).toContain('柳沟镇北选区')
    expect(card.villages).toEqual(expect.arrayContaining(['老井村', '上坪村']))
    const { constituencies } = await cloud.ok('notices.start', {}, who.township)
    expect(constituencies).toContainEqual({ id: 'U05T1', name: '柳沟镇北选区' })
    const to = { scope: 'constituency' as const, ids: ['U05T1'], followers: true, deputies: 'all' as const }
    const counted = await cloud.ok('notices.audience', { audience: { ...to, staff: false } }, who.township)
    expect(counted.text).toBe('柳沟镇北选区关注的群众、柳沟镇北选区的代表')
    await save(asked)
  },
)

allowed('routing.saveConstituency', 'a new one is offered to notices', async () => {
  const fresh = { unitId: 'U05', level: 'township' as const, name: '柳沟镇新选区', seats: 1 }
  await cloud.ok(
    'routing.saveConstituency',
    { ...fresh, villageIds: ['U05V06'], ...(await seen()) },
    who.county,
  )
  const { constituencies } = await cloud.ok('notices.start', {}, who.township)
  expect(constituencies.map(({ name }) => name)).toContain('柳沟镇新选区')
})

refused(
  'routing.saveConstituency',
  'what another has changed, more than the law’s three, fewer than its deputies, bad rows, by anybody else',
  async () => {
    const { asked } = await rowAt('U05T1')
    const before = await seen()
    await save(asked, { seats: 3 })
    const fault = (over: object, openid: string = who.county) =>
      cloud.fault('routing.saveConstituency', { ...asked, ...before, ...over }, openid)
    expect((await fault({ name: '别的名字' })).code).toBe('conflict')
    const now = await seen()
    expect(await fault({ ...now, seats: 4 })).toMatchObject({ code: 'invalidInput', field: 'seats' })
    expect(await fault({ ...now, seats: 2 })).toMatchObject({
      field: 'seats',
      message: expect.stringContaining('3 位代表：周演示'),
    })
    expect(await fault({ ...now, name: '县第 1 选区' })).toMatchObject({ field: 'name' })
    expect(await fault({ ...now, villageIds: ['U01V01'] })).toMatchObject({ field: 'villageIds' })
    expect((await fault({ ...now, id: 'C9' })).code).toBe('notFound')
    for (const openid of others) expect((await fault(now, openid)).code).toBe('forbidden')
  },
)

allowed(
  'routing.retireConstituency',
  'once its village and deputies are gone; saving brings it back',
  async () => {
    const { rows } = await table()
    const spare = rows.find(({ deputies }) => deputies.length === 0)
    if (!spare) throw new Error('none without deputies')
    const { asked } = await rowAt(spare.id)
    await save(asked, { villageIds: [] })
    await cloud.ok('routing.retireConstituency', { id: spare.id, ...(await seen()) }, who.county)
    expect(await newest()).toMatchObject({ row: spare.name, after: expect.stringContaining('停用') })
    const offered = async () =>
      (await cloud.ok('notices.start', {}, who.township)).constituencies.map(({ id }) => id)
    expect(await offered()).not.toContain(spare.id)
    await save(asked)
    expect(await offered()).toContain(spare.id)
  },
)

refused(
  'routing.retireConstituency',
  'one with villages, with deputies in office, by a township',
  async () => {
    const fault = async (openid: string = who.county) =>
      cloud.fault('routing.retireConstituency', { id: 'U05T2', ...(await seen()) }, openid)
    expect(await fault()).toMatchObject({ code: 'conflict', message: expect.stringContaining('还有老井村') })
    const { asked, deputies } = await rowAt('U05T2')
    await save(asked, { villageIds: [] })
    expect((await fault()).message).toContain(`${deputies.length} 位代表还在任：苏演示`)
    for (const openid of others) expect((await fault(openid)).code).toBe('forbidden')
  },
)
