import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

let made = 0
const anEntry = (over: object = {}) => {
  made += 1
  return {
    requestId: `request-${made}`,
    unitId: 'U05',
    villageId: 'U05V02',
    name: '新演示',
    phone: `0000-77777${String(made).padStart(2, '0')}`,
    note: '晚上打',
    consent: true as const,
    ...over,
  }
}
const stored = (id: string) => cloud.database.dump('phoneBook', ({ _id }) => _id === id)[0]
const elsewhere = [who.liaisonElsewhere, who.townshipElsewhere]
const nobody = [aResident(), who.deputy, who.unit, who.county]

allowed('delivery.phoneBook', 'of one’s own township, masked', async () => {
  const book = await cloud.ok('delivery.phoneBook', {}, who.liaison)
  expect(book).toMatchObject({ count: 12, next: null, units: [{ id: 'U05', name: '柳沟镇' }] })
  expect(book.items).toHaveLength(12)
  for (const item of book.items) {
    expect(item.name).toMatch(/^.\*\*$/)
    expect(item.phone).toMatch(/^000\*{4}\d{3}$/)
  }
  expect((await cloud.ok('delivery.phoneBook', {}, who.liaisonElsewhere)).count).toBe(2)
})

refused('delivery.phoneBook', 'to whoever keeps none', async () => {
  for (const openid of nobody)
    expect((await cloud.fault('delivery.phoneBook', {}, openid)).code).toBe('forbidden')
})

allowed('delivery.addPhone', 'once, however often it is sent', async () => {
  const entry = anEntry()
  const first = await cloud.ok('delivery.addPhone', entry, who.liaison)
  expect(first).toMatchObject({ name: '新**', villageName: '老井村', wrong: false, kept: '白演示 2月11日记' })
  expect(await cloud.ok('delivery.addPhone', entry, who.liaison)).toEqual(first)
  expect(stored(first.id)).toMatchObject({ consentAt: expect.stringContaining('2026-02-11') })
})

allowed('delivery.addPhone', 'for a deputy, under his own name', async () => {
  const deputy = anEntry({ deputyId: 'D05001', name: '别的名字', villageId: null })
  const added = await cloud.ok('delivery.addPhone', deputy, who.township)
  expect(added).toMatchObject({ name: '周演示', deputyName: '周演示' })
})

refused('delivery.addPhone', 'a number twice, a bad one, without consent, in another place', async () => {
  const entry = anEntry()
  await cloud.ok('delivery.addPhone', entry, who.liaison)
  const again = { ...anEntry(), phone: `（0000）${entry.phone.slice(5)}` }
  expect(await cloud.fault('delivery.addPhone', again, who.township)).toMatchObject({
    code: 'conflict',
    field: 'phone',
  })
  const asked = (over: object, openid: string = who.liaison) =>
    cloud.fault('delivery.addPhone', anEntry(over), openid)
  expect(await asked({ phone: '12345' })).toMatchObject({ code: 'invalidInput', field: 'phone' })
  expect(await asked({ consent: false })).toMatchObject({ code: 'invalidInput', field: 'consent' })
  expect(await asked({ villageId: 'U01V01' })).toMatchObject({ code: 'notFound', field: 'villageId' })
  expect(await asked({ deputyId: 'D01001' })).toMatchObject({ code: 'notFound', field: 'deputyId' })
  for (const openid of elsewhere) expect((await asked({}, openid)).code).toBe('notFound')
  for (const openid of nobody) expect((await asked({}, openid)).code).toBe('forbidden')
})

allowed('delivery.changePhone', 'what is given, and nothing else', async () => {
  const { id, version } = await cloud.ok('delivery.addPhone', anEntry(), who.liaison)
  const changed = await cloud.ok('delivery.changePhone', { id, version, note: '早上打' }, who.township)
  expect(changed).toMatchObject({ note: '早上打', name: '新**', version: 2 })
})

refused('delivery.changePhone', 'into a number that is there, of an old page, elsewhere', async () => {
  const one = anEntry()
  await cloud.ok('delivery.addPhone', one, who.liaison)
  const { id, version } = await cloud.ok('delivery.addPhone', anEntry(), who.liaison)
  const change = { id, version, phone: one.phone }
  expect(await cloud.fault('delivery.changePhone', change, who.liaison)).toMatchObject({ code: 'conflict' })
  expect((await cloud.fault('delivery.changePhone', { ...change, version: 9 }, who.liaison)).code).toBe(
    'conflict',
  )
  for (const openid of elsewhere)
    expect((await cloud.fault('delivery.changePhone', change, openid)).code).toBe('notFound')
})

allowed(
  'delivery.endPhone',
  'the number is gone, he is off the lists, and may be written down again',
  async () => {
    const entry = anEntry()
    const { id, version } = await cloud.ok('delivery.addPhone', entry, who.liaison)
    const call = cloud.database.dump('calls', ({ overAt }) => overAt === null)[0]
    cloud.database.bulk('calls', [{ ...call, _id: `end:${id}`, who: `phone:${id}` }])
    await cloud.ok('delivery.endPhone', { id, version }, who.liaison)
    expect(JSON.stringify(stored(id))).not.toContain(entry.phone.slice(5))
    await cloud.job('delivery.calls')
    expect(cloud.database.dump('calls', ({ _id }) => _id === `end:${id}`)[0]).toMatchObject({
      state: 'moot',
      mootBecause: '他不再留电话',
    })
    await cloud.ok('delivery.addPhone', { ...anEntry(), phone: entry.phone }, who.liaison)
  },
)

refused('delivery.endPhone', 'of an old page, elsewhere, twice', async () => {
  const { id, version } = await cloud.ok('delivery.addPhone', anEntry(), who.liaison)
  for (const openid of elsewhere)
    expect((await cloud.fault('delivery.endPhone', { id, version }, openid)).code).toBe('notFound')
  expect((await cloud.fault('delivery.endPhone', { id, version: 7 }, who.liaison)).code).toBe('conflict')
  await cloud.ok('delivery.endPhone', { id, version }, who.liaison)
  expect((await cloud.fault('delivery.endPhone', { id, version }, who.liaison)).code).toBe('notFound')
})
