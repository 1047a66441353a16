import type { Call } from '#shared/delivery/call'
import { allowed, refused } from '#test/support/action-cases'
import { aCall } from '#test/support/a-call'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

let made = 0
/** A call of 柳沟镇's station about a matter of its own. */
function aWaitingCall(over: Partial<Call> = {}): Call {
  made += 1
  const id = `call-test-${made}`
  const call = aCall({ _id: `${id}:1`, subject: { kind: 'notice', id }, ...over })
  cloud.database.bulk('calls', [{ ...call }])
  return call
}

const stored = (id: string) => cloud.database.dump('calls', ({ _id }) => _id === id)[0] as unknown as Call
const offices = [who.liaison, who.township, who.county]
const nobody = [aResident(), who.deputy, who.unit, who.auditor]
const subjectOf = ({ subject }: Call) => ({ subjectId: subject.id })

describe('the list', () => {
  allowed('delivery.calls', 'the station’s calls to the station and its township, urgent first', async () => {
    const { items, counts } = await cloud.ok('delivery.calls', {}, who.liaison)
    expect(items.length).toBeGreaterThan(8)
    expect(counts).toMatchObject({ waiting: 10, notReached: 1, done: 2 })
    expect(items[0]).toMatchObject({ name: expect.stringMatching(/^.\*\*$/), reason: '不用微信，只打电话' })
    expect((await cloud.ok('delivery.calls', {}, who.township)).counts).toEqual(counts)
  })

  allowed('delivery.calls', 'page by page without a gap or a twin, and what is over apart', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await cloud.ok('delivery.calls', { limit: 3, ...(cursor && { cursor }) }, who.liaison)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor)
    const all = cloud.database.dump('calls', ({ desk, overAt }) => desk === 'station:ST05' && !overAt)
    expect(seen.sort()).toEqual(all.map(({ _id }) => _id).sort())
    const over = await cloud.ok('delivery.calls', { view: 'over' }, who.liaison)
    expect(over.items.map(({ state }) => state)).toEqual(['done', 'done'])
  })

  refused(
    'delivery.calls',
    'to whoever has no desk; another township and the county see none of it',
    async () => {
      for (const openid of nobody)
        expect((await cloud.fault('delivery.calls', {}, openid)).code).toBe('forbidden')
      const one = aWaitingCall()
      for (const openid of [who.liaisonElsewhere, who.townshipElsewhere, who.county])
        expect((await cloud.ok('delivery.calls', subjectOf(one), openid)).items).toEqual([])
      expect((await cloud.ok('delivery.calls', subjectOf(one), who.liaison)).items).toHaveLength(1)
    },
  )
})

describe('a call', () => {
  allowed('delivery.called', 'reached: off the list, and who did it stays', async () => {
    const { _id: id } = aWaitingCall()
    const item = await cloud.ok('delivery.called', { id, version: 1, outcome: 'reached' }, who.liaison)
    expect(item).toMatchObject({ state: 'done', tries: ['2月11日 9:20 白演示：打通了'] })
    expect(stored(id)).toMatchObject({ state: 'done', overAt: expect.any(String) })
  })

  allowed(
    'delivery.called',
    'a wrong number is marked in the phone book, and nobody is called by it',
    async () => {
      const entry = { in: 'phoneBook', id: 'PB5' } as const
      const { _id: id } = aWaitingCall({ number: entry })
      await cloud.ok('delivery.called', { id, version: 1, outcome: 'wrongNumber' }, who.liaison)
      const { items } = await cloud.ok('delivery.phoneBook', {}, who.liaison)
      expect(items.find((item) => item.id === 'PB5')).toMatchObject({ wrong: true })
    },
  )

  refused(
    'delivery.called',
    'elsewhere, without words for not calling, and to the second of two',
    async () => {
      const { _id: id } = aWaitingCall()
      const call = { id, version: 1, outcome: 'reached' }
      for (const openid of [who.liaisonElsewhere, who.townshipElsewhere, who.county])
        expect((await cloud.fault('delivery.called', call, openid)).code).toBe('notFound')
      const unneeded = { ...call, outcome: 'notNeeded' }
      expect(await cloud.fault('delivery.called', unneeded, who.liaison)).toMatchObject({ field: 'note' })
      const both = await Promise.all(
        [who.liaison, who.township].map((openid) => cloud.call('delivery.called', call, openid)),
      )
      const lost = both.filter((answer) => !answer.ok)
      expect(lost).toHaveLength(1)
      expect(lost[0]).toMatchObject({
        fault: { code: 'conflict', message: expect.stringMatching(/[白石]演示 9:20 已经打通了/) },
      })
      expect(stored(id).tries).toHaveLength(1)
    },
  )

  allowed('delivery.callTakenBack', 'by whoever ticked it, a moment later', async () => {
    const { _id: id } = aWaitingCall()
    await cloud.ok('delivery.called', { id, version: 1, outcome: 'reached' }, who.liaison)
    const back = await cloud.ok('delivery.callTakenBack', { id, version: 2 }, who.liaison)
    expect(back).toMatchObject({ state: 'open', tries: [], version: 3 })
  })

  allowed('delivery.callTakenBack', 'a wrong number that was a slip is no longer marked', async () => {
    const { _id: id } = aWaitingCall({ number: { in: 'phoneBook', id: 'PB6' } })
    await cloud.ok('delivery.called', { id, version: 1, outcome: 'wrongNumber' }, who.liaison)
    await cloud.ok('delivery.callTakenBack', { id, version: 2 }, who.liaison)
    const { items } = await cloud.ok('delivery.phoneBook', {}, who.liaison)
    expect(items.find((item) => item.id === 'PB6')).toMatchObject({ wrong: false })
  })

  refused('delivery.callTakenBack', 'by a colleague, elsewhere, and after ten minutes', async () => {
    const { _id: id } = aWaitingCall()
    await cloud.ok('delivery.called', { id, version: 1, outcome: 'reached' }, who.liaison)
    const back = { id, version: 2 }
    expect((await cloud.fault('delivery.callTakenBack', back, who.township)).code).toBe('forbidden')
    expect((await cloud.fault('delivery.callTakenBack', back, who.liaisonElsewhere)).code).toBe('notFound')
    await cloud.clock('2026-02-11T09:31:00+08:00')
    expect((await cloud.fault('delivery.callTakenBack', back, who.liaison)).code).toBe('conflict')
    await cloud.clock('2026-02-11T09:20:00+08:00')
  })
})

describe('a number', () => {
  const reveals = () => cloud.database.dump('reveals')

  allowed('delivery.reveal', 'one at a time, and a row says who looked and why', async () => {
    const { _id: id } = aWaitingCall({ number: { in: 'phoneBook', id: 'PB2' } })
    const shown = await cloud.ok('delivery.reveal', { id, reason: '通知改期' }, who.liaison)
    expect(shown).toMatchObject({ phone: '00001234501', note: '耳背，慢点说' })
    expect(reveals().at(-1)).toMatchObject({ what: id, by: 'P-station-ST05', reason: '通知改期' })
    const colleague = await cloud.ok('delivery.calls', { subjectId: stored(id).subject.id }, who.township)
    expect(colleague.items[0]?.busy).toContain('白演示 9:20 看过号码')
  })

  allowed(
    'delivery.reveal',
    'of an entry of the phone book, of a station, of an author who left it',
    async () => {
      const entry = await cloud.ok(
        'delivery.reveal',
        { of: 'phone', id: 'PB1', reason: '核对号码' },
        who.township,
      )
      expect(entry.phone).toBe('00001234500')
      const station = aWaitingCall({ number: { in: 'station', id: 'ST05' }, desk: 'township:U05' })
      const shown = await cloud.ok('delivery.reveal', { id: station._id, reason: '催联络站' }, who.township)
      expect(shown.phone).toMatch(/^0000-/)
    },
  )

  refused('delivery.reveal', 'without a reason, elsewhere, and where nobody left a number', async () => {
    const { _id: id } = aWaitingCall({ number: { in: 'phoneBook', id: 'PB3' } })
    const before = reveals().length
    expect(await cloud.fault('delivery.reveal', { id }, who.liaison)).toMatchObject({ field: 'reason' })
    for (const openid of [who.liaisonElsewhere, who.townshipElsewhere, who.county]) {
      expect((await cloud.fault('delivery.reveal', { id, reason: '通知改期' }, openid)).code).toBe('notFound')
      const entry = { of: 'phone', id: 'PB3', reason: '通知改期' }
      expect((await cloud.fault('delivery.reveal', entry, openid)).code).toBe('notFound')
    }
    const none = aWaitingCall({ number: { in: 'none', id: '' } })
    const asked = { id: none._id, reason: '通知改期' }
    expect((await cloud.fault('delivery.reveal', asked, who.liaison)).message).toContain('没有留下号码')
    expect(reveals()).toHaveLength(before)
  })

  it('looked at a hundred times a day is enough', async () => {
    const { _id: id } = aWaitingCall({ number: { in: 'phoneBook', id: 'PB3' } })
    const rows = Array.from({ length: 100 }, (_each, n) => ({
      ...{ _id: `many-${n}`, by: 'P-township2-U05', day: '2026-02-11' },
    }))
    cloud.database.bulk('reveals', rows)
    const fault = await cloud.fault('delivery.reveal', { id, reason: '通知改期' }, who.checker)
    expect(fault).toMatchObject({ code: 'tooMany' })
  })

  it('stands in no other answer', async () => {
    const answers = await Promise.all(
      offices.flatMap((openid) => [
        cloud.call('delivery.calls', { limit: 50 }, openid),
        cloud.call('delivery.calls', { view: 'over', limit: 50 }, openid),
        cloud.call('delivery.phoneBook', { limit: 50 }, openid),
      ]),
    )
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(6)
    expect(JSON.stringify(answers)).not.toMatch(/0000-?12345/)
  })
})
