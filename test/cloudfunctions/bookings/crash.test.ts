import { aVisitor, bookingsIn, putSession, sessionIn, today } from '#test/support/booking-desk'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { killing } from '#test/support/killing'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const { insist, killAtEveryAnswer } = killing(() => cloud)

const rowsFor = (recipient: string) => cloud.database.dump('outbox', (row) => row.recipient === recipient)

it('book: one seat, one booking', async () => {
  const deaths = await killAtEveryAnswer('bookings.book', async (arm) => {
    const [openid, sessionId] = [aResident(), putSession(cloud)]
    const wish = { ...aVisitor(sessionId), slot: '09:00' }
    await arm()
    await insist('bookings.book', wish, openid)
    expect(bookingsIn(cloud, sessionId)).toMatchObject([{ state: 'booked', seat: 0, openid }])
  })
  expect(deaths).toBeGreaterThanOrEqual(3)
}, 240_000)

it('cancel: the seat goes to who waits, and he is told once, whoever died', async () => {
  const deaths = await killAtEveryAnswer('bookings.cancel', async (arm) => {
    const [first, second] = [aResident(), aResident()]
    const sessionId = putSession(cloud, { seats: { minutes: 30, perSlot: 1 }, end: '09:30' })
    await cloud.ok('bookings.book', { ...aVisitor(sessionId), slot: '09:00' }, first)
    await cloud.ok('bookings.wait', aVisitor(sessionId), second)
    const id = bookingsIn(cloud, sessionId).find(({ openid }) => openid === first)?._id ?? ''
    await arm()
    await insist('bookings.cancel', { id, version: 1 }, first)
    await cloud.job('bookings.offer')
    const states = bookingsIn(cloud, sessionId).map(({ state }) => state)
    expect(states.sort()).toEqual(['cancelled', 'offered'])
    expect(rowsFor(`resident:${second}`)).toHaveLength(1)
  })
  expect(deaths).toBeGreaterThanOrEqual(6)
}, 240_000)

it('record: one message, named once in the visitor’s row', async () => {
  const deaths = await killAtEveryAnswer('bookings.record', async (arm) => {
    const sessionId = putSession(cloud, { effective: today })
    const { id: bookingId } = await cloud.ok('bookings.walkIn', aVisitor(sessionId), who.liaison)
    const input = {
      ...{ sessionId, bookingId, requestId: `k-${bookingId}` },
      ...{ text: '低保复核要带什么？', answer: '带户口本。' },
      ...{ villageId: 'U05V01', visibility: 'private', consent: true },
    }
    await arm()
    await insist('bookings.record', input, who.liaison)
    const [booking] = bookingsIn(cloud, sessionId)
    expect(booking?.matters).toHaveLength(1)
    const mine = cloud.database.dump('messages', ({ authorOpenid }) =>
      String(authorOpenid).startsWith('desk:'),
    )
    expect(mine.filter(({ _id }) => _id === booking?.matters[0]?.messageId)).toHaveLength(1)
  })
  expect(deaths).toBeGreaterThanOrEqual(6)
}, 240_000)

it('close: once, with all its numbers', async () => {
  const deaths = await killAtEveryAnswer('bookings.close', async (arm) => {
    const sessionId = putSession(cloud, { effective: today, duties: [], deputyIds: [] })
    await cloud.ok('bookings.walkIn', aVisitor(sessionId), who.liaison)
    await arm()
    await insist('bookings.close', { sessionId, version: 1, words: '' }, who.liaison)
    const { version, closed, history } = sessionIn(cloud, sessionId)
    expect({ version, received: closed?.received, acts: history.map(({ act }) => act) }).toEqual({
      version: 2,
      received: 1,
      acts: ['close'],
    })
  })
  expect(deaths).toBeGreaterThanOrEqual(4)
}, 240_000)
