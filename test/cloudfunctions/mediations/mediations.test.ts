import type { Input } from '#shared/contract'
import type { Mediation } from '#shared/mediations/mediation'
import { aMediation } from '#test/support/a-mediation'
import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const stored = (id: string) =>
  cloud.database.dump('mediations', ({ _id }) => _id === id)[0] as unknown as Mediation
const record = (over: Partial<Input<'mediations.record'>> = {}, openid: string = who.liaison) =>
  cloud.ok('mediations.record', aMediation(over), openid)
const words = (over: Partial<Input<'mediations.record'>> = {}) => {
  const { requestId: _request, ...rest } = aMediation(over)
  return rest
}

/** Everybody of whom the ledger must not know. */
const strangers = [
  who.liaisonElsewhere,
  who.townshipElsewhere,
  who.colleague,
  who.county,
  who.auditor,
  who.unit,
  'demo-resident-zhao',
]

allowed(
  'mediations.record',
  'the officer, once for one request; a deputy, as one who took part',
  async () => {
    const input = aMediation()
    const first = await cloud.ok('mediations.record', input, who.liaison)
    expect(await cloud.ok('mediations.record', input, who.liaison)).toEqual(first)
    expect(stored(first.id)).toMatchObject({ state: 'open', remindOn: '2026-03-12', version: 1 })
    const own = await record({ deputyIds: [], outcome: 'ongoing' }, who.deputy)
    expect(stored(own.id).holders).toEqual(['station:ST05', 'deputy:D05001', 'township:U05'])
  },
)
refused(
  'mediations.record',
  'what belongs to court, police or 妇联 is sent there and not stored',
  async () => {
    const before = cloud.database.dump('mediations').length
    for (const [over, channel] of [
      [{ apart: 'court' }, '法院'],
      [{ apart: 'crime' }, '110'],
      [{ apart: 'violence' }, '妇联'],
      [{ about: '他又打老婆，邻居来劝。' }, '妇联'],
      [{ about: '为地边的事已经起诉，等开庭。' }, '法院'],
    ] as const) {
      const fault = await cloud.fault('mediations.record', aMediation(over), who.liaison)
      expect(fault).toMatchObject({ code: 'invalidInput', field: 'apart' })
      expect(fault.message).toContain(channel)
    }
    expect(cloud.database.dump('mediations')).toHaveLength(before)
  },
)
refused(
  'mediations.record',
  'a day to come, a village or deputy of elsewhere, an agreement left out',
  async () => {
    const wrong = [
      { day: '2026-02-12' },
      { villageId: 'U01V01' },
      { deputyIds: ['D01001'] },
      { agreement: '' },
      { recheckOn: null },
      { recheckOn: '2028-01-01' },
      { outcome: 'sentOn' as const, sentTo: null },
      { messageNumber: '2026-ST05-9999' },
    ]
    for (const over of wrong) {
      const fault = await cloud.fault('mediations.record', aMediation(over), who.liaison)
      expect(fault.code).toBe('invalidInput')
      expect(Object.keys(over)).toContain(fault.field === 'sentTo' ? 'sentTo' : fault.field)
    }
    expect(await cloud.fault('mediations.record', aMediation(), who.township)).toMatchObject({
      code: 'forbidden',
    })
    expect(await cloud.fault('mediations.record', aMediation({ siteId: 'ST01' }), who.liaison)).toMatchObject(
      { code: 'notFound', field: 'siteId' },
    )
  },
)

allowed('mediations.amend', 'while it is talked about; a lost answer sent again is one step', async () => {
  const { id } = await record({ outcome: 'ongoing' })
  const input = { id, version: 1, ...words({ kind: 'damage' }) }
  await cloud.ok('mediations.amend', input, who.deputy)
  expect(await cloud.ok('mediations.amend', input, who.deputy)).toEqual({ id, version: 2 })
  expect(stored(id)).toMatchObject({ kind: 'damage', outcome: 'agreed', remindOn: '2026-03-12' })
})
refused(
  'mediations.amend',
  'a closed one, an old version, by the township, by a deputy who was not there',
  async () => {
    const { id } = await record({ outcome: 'notAgreed' })
    const input = { id, version: 1, ...words() }
    expect(await cloud.fault('mediations.amend', input, who.liaison)).toMatchObject({ code: 'conflict' })
    expect(await cloud.fault('mediations.amend', input, who.township)).toMatchObject({ code: 'forbidden' })
    expect(await cloud.fault('mediations.amend', input, who.colleague)).toMatchObject({ code: 'notFound' })
    const open = await record()
    await cloud.ok('mediations.add', { ...open, words: '鸡圈好了一半' }, who.liaison)
    expect(await cloud.fault('mediations.amend', { ...open, ...words() }, who.deputy)).toMatchObject({
      code: 'conflict',
    })
  },
)

allowed('mediations.add', 'a closed page takes a sentence more, once', async () => {
  const closed = await record({ outcome: 'notAgreed' })
  const input = { ...closed, words: '两家后来自己说开了' }
  await cloud.ok('mediations.add', input, who.liaison)
  await cloud.ok('mediations.add', input, who.liaison)
  expect(stored(closed.id).steps.map(({ act }) => act)).toEqual(['record', 'add'])
})
refused('mediations.add', 'somebody who does not hold it', async () => {
  const input = { ...(await record()), words: '我也说两句' }
  expect(await cloud.fault('mediations.add', input, who.liaisonElsewhere)).toMatchObject({ code: 'notFound' })
})

allowed('mediations.recheck', 'kept closes it; broken opens it again for another agreement', async () => {
  const kept = await record()
  await cloud.ok('mediations.recheck', { ...kept, kept: true, words: '鸡圈好了' }, who.deputy)
  expect(stored(kept.id)).toMatchObject({ state: 'closed', outcome: 'agreed', recheckOn: null })
  const broken = await record()
  await cloud.ok('mediations.recheck', { ...broken, kept: false, words: '鸡又跑出来了' }, who.liaison)
  expect(stored(broken.id)).toMatchObject({ state: 'open', outcome: 'ongoing', remindOn: null })
  await cloud.ok(
    'mediations.amend',
    { id: broken.id, version: 2, ...words({ recheckOn: '2026-04-01' }) },
    who.liaison,
  )
  expect(stored(broken.id)).toMatchObject({ outcome: 'agreed', remindOn: '2026-04-01' })
})
refused('mediations.recheck', 'what was looked back on already, and by the township', async () => {
  const { id } = await record({ outcome: 'ongoing' })
  const input = { id, version: 1, kept: true, words: '都好' }
  expect(await cloud.fault('mediations.recheck', input, who.liaison)).toMatchObject({ code: 'conflict' })
  expect(await cloud.fault('mediations.recheck', input, who.township)).toMatchObject({ code: 'forbidden' })
})

allowed(
  'mediations.get',
  'names whole for those who keep it, first characters for the township',
  async () => {
    const { id } = await record()
    for (const openid of [who.liaison, who.deputy])
      expect(await cloud.ok('mediations.get', { id }, openid)).toMatchObject({
        view: 'keeper',
        parties: [{ label: '甲方', name: '吴演示' }, { label: '乙方' }],
        may: ['recheck', 'amend', 'add'],
      })
    const read = await cloud.ok('mediations.get', { id }, who.township)
    expect(read).toMatchObject({ view: 'reader', about: '甲方家的鸡吃了乙方家的菜，吵了两回。' })
    expect(JSON.stringify(read)).not.toMatch(/吴演示|冯演示/)
  },
)
refused('mediations.get', 'for everybody else it is not there', async () => {
  const { id } = await record()
  for (const openid of strangers) {
    const { code } = await cloud.fault('mediations.get', { id }, openid)
    expect(['notFound', 'forbidden']).toContain(code)
  }
  const none = await cloud.fault('mediations.get', { id: 'none' }, who.colleague)
  expect(await cloud.fault('mediations.get', { id }, who.colleague)).toEqual(none)
})

allowed(
  'mediations.reveal',
  'the keepers read who looked and why; nobody who writes is disturbed',
  async () => {
    const { id, version } = await record()
    const input = { id, reason: '两家到镇里来问' }
    const { parties } = await cloud.ok('mediations.reveal', input, who.township)
    expect(parties).toEqual([
      { label: '甲方', name: '吴演示' },
      { label: '乙方', name: '冯演示' },
    ])
    await cloud.ok('mediations.reveal', input, who.township)
    const { steps } = await cloud.ok('mediations.get', { id }, who.liaison)
    expect(steps.filter(({ what }) => what === '看了姓名')).toMatchObject([{ words: '两家到镇里来问' }])
    await cloud.ok('mediations.add', { id, version, words: '镇里来问过' }, who.liaison)
  },
)
refused('mediations.reveal', 'another township, and the county', async () => {
  const { id } = await record()
  const input = { id, reason: '看看' }
  expect(await cloud.fault('mediations.reveal', input, who.townshipElsewhere)).toMatchObject({
    code: 'notFound',
  })
  expect(await cloud.fault('mediations.reveal', input, who.county)).toMatchObject({ code: 'forbidden' })
})

allowed(
  'mediations.counts',
  'the county sees a number, none below three, and no station with so few',
  async () => {
    const { total, places } = await cloud.ok('mediations.counts', {}, who.county)
    expect(total).toBeGreaterThan(3)
    expect(places.map(({ name }) => name)).toEqual(['柳沟镇联络站'])
    await record({ kind: 'purchase' })
    const { kinds, note } = await cloud.ok('mediations.counts', {}, who.county)
    expect(kinds.find(({ name }) => name === '消费')).toMatchObject({ count: null })
    expect(note).toContain('不到 3 件的不写')
    const own = await cloud.ok('mediations.counts', {}, who.liaison)
    expect(own.kinds.find(({ name }) => name === '消费')).toMatchObject({ count: 1 })
    expect(await cloud.ok('mediations.counts', {}, who.liaisonElsewhere)).toMatchObject({
      total: 0,
      places: [],
    })
    expect(await cloud.ok('mediations.counts', { year: '2025' }, who.township)).toMatchObject({
      whose: '柳沟镇',
    })
  },
)
refused('mediations.counts', 'auditors and units', async () => {
  for (const openid of [who.auditor, who.unit])
    expect(await cloud.fault('mediations.counts', {}, openid)).toMatchObject({ code: 'forbidden' })
})
