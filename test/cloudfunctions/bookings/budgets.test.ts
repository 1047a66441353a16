import { aVisitor, bookingsIn, putSession, today } from '#test/support/booking-desk'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud

/** One warm instance: the county and the stations are at hand. */
beforeAll(async () => {
  cloud = await startDemoCloud()
  await everything()
  await cloud.resetStats()
  await everything()
}, 120_000)
afterAll(() => cloud.stop())

async function everything(): Promise<void> {
  const [ahead, open, openid] = [putSession(cloud), putSession(cloud, { effective: today }), aResident()]
  await cloud.ok('bookings.slots', { sessionId: ahead }, openid)
  await cloud.ok('bookings.book', { ...aVisitor(ahead), slot: '09:00' }, openid)
  await cloud.ok('bookings.mine', {}, openid)
  const id = bookingsIn(cloud, ahead)[0]?._id ?? ''
  await cloud.ok('bookings.cancel', { id, version: 1 }, openid)
  await cloud.ok('bookings.bookFor', { ...aVisitor(ahead), slot: '09:00' }, who.liaison)
  const visitor = await cloud.ok('bookings.walkIn', aVisitor(open), who.liaison)
  const said = { sessionId: open, bookingId: visitor.id, requestId: `q-${visitor.id}`, villageId: 'U05V01' }
  const answered = { text: '低保复核要带什么？', answer: '带户口本。', visibility: 'private' } as const
  await cloud.ok('bookings.record', { ...said, ...answered, consent: true }, who.liaison)
  for (const deputyId of ['D05001', 'D05002'])
    await cloud.ok('bookings.note', { sessionId: open, deputyId, present: true }, who.liaison)
  await cloud.ok('bookings.desk', { sessionId: open }, who.liaison)
  await cloud.ok('bookings.close', { sessionId: open, version: 3 }, who.liaison)
  await cloud.ok('bookings.ledger', { from: '2026-01-01', to: today }, who.liaison)
}

/** Reads whose caller must be known first: one more round. */
const limits: Record<string, { requests: number; rounds: number }> = {
  'bookings.slots': { requests: 2, rounds: 1 },
  'bookings.mine': { requests: 2, rounds: 2 },
  'bookings.desk': { requests: 4, rounds: 3 },
  'bookings.ledger': { requests: 2, rounds: 2 },
  'bookings.book': { requests: 3, rounds: 2 },
  'bookings.bookFor': { requests: 4, rounds: 3 },
  'bookings.walkIn': { requests: 4, rounds: 4 },
}

it('reads stay within two rounds after the caller is known; a booking is one insert', async () => {
  const stats = await cloud.stats()
  const measured = Object.entries(limits).map(([name]) => {
    const { databaseRequests, rounds } = stats[name] ?? {}
    return [name, { requests: databaseRequests?.max, rounds: rounds?.max }] as const
  })
  const over = measured.filter(
    ([name, { requests = 99, rounds = 99 }]) =>
      requests > (limits[name]?.requests ?? 0) || rounds > (limits[name]?.rounds ?? 0),
  )
  expect(over).toEqual([])
})

it('a transition takes eight requests in its transaction, after who acts is known', async () => {
  const stats = await cloud.stats()
  const known = 2
  const over = ['bookings.record', 'bookings.note', 'bookings.close'].map(
    (name) => [name, stats[name]?.databaseRequests.max ?? 99] as const,
  )
  expect(over.filter(([, requests]) => requests > 8 + known)).toEqual([])
})
