import type { Delivery } from '#shared/delivery/delivery'
import { allowed, refused } from '#test/support/action-cases'
import { aDelivery } from '#test/support/a-delivery'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
const secret = 'o-planted-openid'
const subject = { kind: 'reception', id: 'S-log' } as const
const at = '2026-02-10T01:00:00.000Z'
const key = { subjectId: subject.id, event: 'reception.moved', at }

/** One step of one session: eight WeChats, and every end a push may have. */
const ends: Partial<Delivery>[] = [
  { state: 'sent', reason: null },
  { state: 'sent', reason: null, recipient: 'station:ST05', personId: 'P-station-ST05' },
  { state: 'refused', reason: null },
  { state: 'gaveUp', reason: null, attempts: 3 },
  { state: 'unconfirmed', reason: null },
  { state: 'notPushed', reason: 'usedUp', recipient: 'deputy:D05001' },
  { state: 'notPushed', reason: 'notBound', openid: null, recipient: 'deputy:D05002' },
  { state: 'withheld', reason: null },
]
const put = (...rows: Delivery[]) => void cloud.database.bulk('deliveries', rows)

beforeAll(async () => {
  cloud = await startDemoCloud()
  put(...ends.map((end, n) => aDelivery({ openid: `${secret}-${n}`, subject, at, ...end })))
  const elsewhere = { subject: { kind: 'reception', id: 'S-yunxi' } as const, unitId: 'U01', at }
  put(aDelivery({ openid: `${secret}-far`, ...elsewhere, title: '云溪街道的事' }))
  put(
    aDelivery({
      ...{ openid: `${secret}-r`, subject: { kind: 'message', id: 'm-report' }, at },
      ...{ event: 'messages.submit', recipient: 'reportOfficers:county', title: '有一件举报' },
    }),
  )
  put(
    aDelivery({
      openid: `${secret}-old`,
      subject: { kind: 'reception', id: 'S-old' },
      at: '2026-01-20T01:00:00.000Z',
    }),
  )
})
afterAll(() => cloud.stop())

const nobody = [aResident(), who.deputy, who.unit, who.auditor]
const readers = [who.liaison, who.township, who.county]

allowed('delivery.log', 'step by step with numbers that add up, a week a page', async () => {
  const first = await cloud.ok('delivery.log', {}, who.liaison)
  const step = first.items.find(({ subject: { id } }) => id === subject.id)
  expect(step).toMatchObject({ what: '接待日改期', title: '接待日改到2月24日', whenText: '2月10日 9:00' })
  expect(step?.counts).toEqual({
    ...{ total: 8, sent: 2, refused: 1, failed: 1, notPushed: 2, unconfirmed: 1, withheld: 1, waiting: 0 },
  })
  expect(first.rangeText).toBe('2月5日至2月11日')
  expect(first.items.map(({ subject: { id } }) => id)).not.toContain('S-old')
  let next = first.next
  const later: string[] = []
  while (next !== null) {
    const page = await cloud.ok('delivery.log', { cursor: next }, who.liaison)
    later.push(...page.items.map(({ subject: { id } }) => id))
    next = page.next
  }
  expect(later).toContain('S-old')
})

allowed('delivery.log', 'the county sees every township', async () => {
  const { items } = await cloud.ok('delivery.log', {}, who.county)
  expect(items.map(({ subject: { id } }) => id)).toEqual(expect.arrayContaining([subject.id, 'S-yunxi']))
})

refused('delivery.log', 'another township’s is not there, a report is in nobody’s', async () => {
  for (const openid of nobody) expect((await cloud.fault('delivery.log', {}, openid)).code).toBe('forbidden')
  expect((await cloud.fault('delivery.log', { subjectId: subject.id }, who.townshipElsewhere)).code).toBe(
    'notFound',
  )
  for (const openid of readers) {
    const answer = JSON.stringify(await cloud.ok('delivery.log', {}, openid))
    expect(answer).not.toContain('m-report')
    expect((await cloud.fault('delivery.log', { subjectId: 'm-report' }, openid)).code).toBe('notFound')
  }
  expect(JSON.stringify(await cloud.ok('delivery.log', {}, who.liaison))).not.toContain('S-yunxi')
})

allowed('delivery.step', 'for whom it was and why it did not arrive', async () => {
  const { people, counts, more } = await cloud.ok('delivery.step', key, who.township)
  expect([people.length, counts.total, more]).toEqual([8, 8, 0])
  expect(people.map(({ who: whom, state, detail }) => `${whom} ${state} ${detail}`).sort()).toEqual(
    [
      '约好的人 送到 2月10日 9:00',
      '柳沟镇联络站 白** 送到 2月10日 9:00',
      '约好的人 拒收 微信说他不收了，2月10日 9:00',
      '约好的人 失败 试了几次没推成，不再试，试了 3 次，2月10日 9:00',
      '约好的人 不确定 推的时候断了，说不准到没到，不会再推，2月10日 9:00',
      '周演示代表 没推送 允许的次数用完了',
      '苏演示代表 没推送 没绑定微信',
      '约好的人 没发（试用） 不是正式环境，不会真的发给人，2月10日 9:00',
    ].sort(),
  )
})

refused('delivery.step', 'elsewhere, or of a step that never was', async () => {
  for (const openid of [who.liaisonElsewhere, who.townshipElsewhere])
    expect((await cloud.fault('delivery.step', key, openid)).code).toBe('notFound')
  expect((await cloud.fault('delivery.step', { ...key, event: 'reception.x' }, who.liaison)).code).toBe(
    'notFound',
  )
  expect((await cloud.fault('delivery.step', key, who.deputy)).code).toBe('forbidden')
})

allowed('delivery.stuck', 'what does not move, and since when', async () => {
  const stuck = { state: 'queued' as const, reason: null, doneAt: null }
  put(
    aDelivery({ openid: `${secret}-q`, subject: { kind: 'reception', id: 'S-q' }, at, ...stuck, sendAt: at }),
  )
  const { lines } = await cloud.ok('delivery.stuck', {}, who.township)
  expect(lines.map(({ key: line, count, since }) => [line, count, since])).toEqual([
    ['late', 1, '最早 2月10日 9:00'],
    ['failed', 1, '最早 2月10日 9:00'],
    ['unconfirmed', 1, '最早 2月10日 9:00'],
    ['withheld', 1, '最早 2月10日 9:00'],
  ])
  await cloud.clock('2026-02-14T18:01:00+08:00')
  const later = await cloud.ok('delivery.stuck', {}, who.liaison)
  expect(later.lines).toContainEqual(expect.objectContaining({ key: 'lateCalls', count: 10 }))
  await cloud.clock('2026-02-11T09:20:00+08:00')
})

refused('delivery.stuck', 'to whoever has no desk; nothing of another township', async () => {
  for (const openid of nobody)
    expect((await cloud.fault('delivery.stuck', {}, openid)).code).toBe('forbidden')
  expect((await cloud.ok('delivery.stuck', {}, who.liaisonElsewhere)).lines).toEqual([])
})

it('no answer holds an openid', async () => {
  const answers = await Promise.all(
    readers.flatMap((openid) => [
      cloud.ok('delivery.log', {}, openid),
      cloud.ok('delivery.step', key, openid),
      cloud.ok('delivery.stuck', {}, openid),
    ]),
  )
  expect(JSON.stringify(answers)).not.toContain(secret)
})
