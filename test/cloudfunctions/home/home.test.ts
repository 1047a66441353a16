import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

allowed(
  'home.get',
  'to a guest: the township, its station, today’s duty, figures with their date',
  async () => {
    await cloud.job('home.figures')
    const home = await cloud.ok('home.get', { unitId: 'U05' })
    expect(home).toMatchObject({
      unit: { id: 'U05', name: '柳沟镇' },
      site: { id: 'ST05' },
      demo: true,
      myOpen: null,
    })
    expect(home.duty.length).toBeGreaterThan(0)
    expect(home.notices.length).toBeLessThanOrEqual(3)
    expect(home.figures).toMatchObject({ year: 2026, asOfText: expect.stringContaining('截至2月11日') })
  },
)

it('to a resident: the open matter that is newest, and how many there are', async () => {
  const openid = aResident()
  await cloud.send({}, openid)
  const one = await cloud.send({}, openid)
  const home = await cloud.ok('home.get', { unitId: 'U05' }, openid)
  expect(home.myOpen).toMatchObject({ count: 2, id: one.id, ownerName: '柳沟镇联络站' })
})

it('a scanned station wins over the township; an unknown one leads to the first', async () => {
  expect(await cloud.ok('home.get', { unitId: 'U01', siteId: 'ST05' })).toMatchObject({ unit: { id: 'U05' } })
  expect(await cloud.ok('home.get', { unitId: 'U99' })).toMatchObject({ unit: { id: 'U01' } })
})

it('the job counts twice with the same result, without reports of wrongdoing', async () => {
  const read = async () => (await cloud.ok('home.get', { unitId: 'U04' })).figures
  await cloud.job('home.figures')
  const before = await read()
  await cloud.send({ villageId: 'U04V01', kind: 'report' })
  await Promise.all([cloud.job('home.figures'), cloud.job('home.figures')])
  expect({ ...(await read()), asOfText: '' }).toEqual({ ...before, asOfText: '' })
  await cloud.send({ villageId: 'U04V01' })
  await cloud.job('home.figures')
  expect((await read())?.received).toBe((before?.received ?? 0) + 1)
})

refused('home.get', 'an id that is none', async () => {
  expect(await cloud.fault('home.get', { unitId: '../etc' })).toMatchObject({
    code: 'invalidInput',
    field: 'unitId',
  })
})
