import type { Input } from '#shared/contract'
import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

let made = 0
/** A row as any feature writes it. */
function told(recipient: string, over: object = {}) {
  made += 1
  const row = {
    ...{ _id: `row-${made}`, recipient, event: 'messages.accept', at: '2026-02-11T01:00:00.000Z' },
    ...{ subject: { kind: 'message', id: `m-${made}` }, title: `第 ${made} 条`, text: '演示' },
    ...{ urgency: 'digest', until: null, state: 'queued' },
    ...over,
  }
  cloud.database.bulk('outbox', [row])
  return row
}

async function titles(openid: string): Promise<string[]> {
  const { items } = await cloud.ok('inbox.list', {}, openid)
  return items.flatMap(({ lines }) => lines.map(({ title }) => title))
}

allowed('inbox.list', 'two residents never see each other’s rows', async () => {
  const [one, other] = [aResident(), aResident()]
  const mine = told(`resident:${one}`)
  const his = told(`resident:${other}`)
  expect(await titles(one)).toEqual([mine.title])
  expect(await titles(other)).toEqual([his.title])
})

test('a station’s rows are for its officers, and not for another station’s', async () => {
  const row = told('station:ST05')
  expect(await titles(who.liaison)).toContain(row.title)
  expect(await titles(who.liaisonElsewhere)).not.toContain(row.title)
  expect(await titles(who.township)).not.toContain(row.title)
})

test('an officer whose role was ended no longer reads the station’s, and is not told of them', async () => {
  const [person] = cloud.database.dump('people', ({ _id }) => _id === 'P-station2-ST01')
  cloud.database.bulk('bindings', [
    { _id: 'o-leaving', personId: person?._id, boundAt: '2026-02-11T00:00:00.000Z' },
  ])
  const row = told('station:ST01')
  expect(await titles('o-leaving')).toContain(row.title)
  await cloud.ok(
    'people.revoke',
    { personId: 'P-station2-ST01', role: 'liaisonOfficer', unitId: 'U01', reason: '调走了' },
    who.county,
  )
  expect(await titles('o-leaving')).toEqual([])
  expect((await cloud.ok('inbox.unread', {}, 'o-leaving')).count).toBe(0)
})

test('a page ends where the next begins, and nothing is lost or told twice', async () => {
  const one = aResident()
  const rows = Array.from({ length: 95 }, (_, n) =>
    told(`resident:${one}`, { at: `2026-02-${String(1 + (n % 10)).padStart(2, '0')}T01:00:00.000Z` }),
  )
  const seen: string[] = []
  for (let cursor: string | undefined; ;) {
    const page = await cloud.ok('inbox.list', cursor === undefined ? {} : { cursor }, one)
    seen.push(...page.items.flatMap(({ lines }) => lines.map(({ id }) => id)))
    if (page.next === null) break
    cursor = page.next
  }
  expect(new Set(seen).size).toBe(95)
  expect(seen).toHaveLength(rows.length)
})

refused('inbox.list', 'a guest, whom nobody could tell anything', async () => {
  expect((await cloud.fault('inbox.list', {})).code).toBe('unauthenticated')
})

allowed('inbox.unread', 'counts what came since the inbox was opened, a step told twice once', async () => {
  const before = (await cloud.ok('inbox.unread', {}, who.county)).count
  const at = '2026-02-11T01:10:00.000Z'
  const subject = { kind: 'message', id: 'm-twice' }
  told('county:county', { at, subject })
  told('resident:demo-county', { at, subject })
  told('resident:demo-county', { at: '2025-12-01T00:00:00.000Z' })
  expect(await cloud.ok('inbox.unread', {}, who.county)).toEqual({ count: before + 1, more: false })
})

test('99 is the most that is said', async () => {
  const one = aResident()
  for (let n = 0; n < 120; n += 1) told(`resident:${one}`)
  expect(await cloud.ok('inbox.unread', {}, one)).toEqual({ count: 99, more: true })
})

refused('inbox.unread', 'a guest', async () => {
  expect((await cloud.fault('inbox.unread', {})).code).toBe('unauthenticated')
})

allowed('inbox.open', 'up to what was shown: a later row is still unread', async () => {
  const one = aResident()
  told(`resident:${one}`, { at: '2026-02-11T00:30:00.000Z' })
  const { newest } = await cloud.ok('inbox.list', {}, one)
  told(`resident:${one}`, { at: '2026-02-11T00:40:00.000Z' })
  await cloud.ok('inbox.open', { upTo: newest ?? '' }, one)
  expect((await cloud.ok('inbox.unread', {}, one)).count).toBe(1)
  const { items } = await cloud.ok('inbox.list', {}, one)
  expect(items.map(({ lines }) => lines[0]?.unread)).toEqual([true, false])
})

refused('inbox.open', 'what is no instant', async () => {
  expect((await cloud.fault('inbox.open', { upTo: '昨天' }, aResident())).field).toBe('upTo')
})

test('a read takes two rounds and looks at what it answers; a write takes four requests', async () => {
  await cloud.ok('inbox.list', {}, who.liaison)
  await cloud.resetStats()
  await cloud.ok('inbox.list', {}, who.liaison)
  await cloud.ok('inbox.unread', {}, who.liaison)
  await cloud.ok('inbox.open', { upTo: '2026-02-11T01:00:00.000Z' }, who.liaison)
  const stats = await cloud.stats()
  for (const read of ['inbox.list', 'inbox.unread'])
    expect([stats[read]?.databaseRequests.max, stats[read]?.rounds.max]).toEqual([3, 2])
  expect(stats['inbox.list']?.examined.max).toBeLessThanOrEqual(60)
  expect(stats['inbox.open']?.databaseRequests.max).toBeLessThanOrEqual(4)
})

allowed('inbox.settings', 'somebody new: everything on, quiet at night, nothing to push yet', async () => {
  expect(await cloud.ok('inbox.settings', {}, aResident())).toMatchObject({
    digest: true,
    quiet: { from: '21:00', to: '08:00' },
    off: [],
    left: { progress: 0, duty: 0, todo: 0, notice: 0, rating: 0 },
  })
})

refused('inbox.settings', 'a guest', async () => {
  expect((await cloud.fault('inbox.settings', {})).code).toBe('unauthenticated')
})

const settings: Input<'inbox.set'> = {
  digest: false,
  quiet: { from: '20:00', to: '07:00' },
  off: ['notice'],
}

allowed('inbox.set', 'is what the settings are from then on, and costs no push', async () => {
  const one = aResident()
  await cloud.ok('inbox.asked', { requestId: 'r1', results: { duty: 'accept' } }, one)
  await cloud.ok('inbox.set', settings, one)
  expect(await cloud.ok('inbox.settings', {}, one)).toMatchObject({ ...settings, left: { duty: 1 } })
})

refused('inbox.set', 'an hour that is none', async () => {
  const wrong = { ...settings, quiet: { from: '25:00', to: '07:00' } }
  expect((await cloud.fault('inbox.set', wrong, aResident())).code).toBe('invalidInput')
})

allowed('inbox.asked', 'counts each accept once, however often the phone sends it', async () => {
  const one = aResident()
  const results = { progress: 'accept', rating: 'reject' } as const
  const asked = { requestId: 'tap-1', results }
  await Promise.all([1, 2, 3].map(() => cloud.ok('inbox.asked', asked, one)))
  const { left } = await cloud.ok('inbox.asked', { requestId: 'tap-2', results }, one)
  expect(left).toMatchObject({ progress: 2, rating: 0 })
  expect((await cloud.ok('inbox.settings', {}, one)).last).toMatchObject({
    progress: 'accept',
    rating: 'reject',
    duty: null,
  })
})

refused('inbox.asked', 'an answer WeChat does not give', async () => {
  const asked = { requestId: 'tap-1', results: { progress: 'maybe' } }
  expect((await cloud.fault('inbox.asked', asked, aResident())).code).toBe('invalidInput')
})
