import { allowed, refused } from '#test/support/action-cases'
import { aVisitor, bookingsIn, putSession, sessionIn, today } from '#test/support/booking-desk'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { noteDeputies, walkIn } from './at-the-desk'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const open = () => putSession(cloud, { effective: today })
const foreign = [who.liaisonElsewhere, who.townshipElsewhere] as const
const outsiders = [who.deputy, who.unit, who.auditor] as const

const aWalkIn = (sessionId: string, over: object = {}) => walkIn(cloud, sessionId, over)

allowed('bookings.desk', 'whoever keeps it sees who comes when, numbers masked', async () => {
  const sessionId = open()
  const wish = { ...aVisitor(sessionId), slot: '10:00', phone: '0000-1234567', need: '听不太懂普通话' }
  await cloud.ok('bookings.book', wish, aResident())
  await aWalkIn(sessionId, { name: '冯演示' })
  const { desk } = await cloud.ok('bookings.desk', { sessionId }, who.liaison)
  expect(desk?.session).toMatchObject({ siteName: '柳沟镇人大代表联络站', standing: 'open' })
  expect(desk?.rows).toMatchObject([
    {
      timeText: '10:00–10:30',
      name: '郑演示',
      phone: '000****567',
      need: '听不太懂普通话',
      stateText: '约好了',
    },
    { timeText: '', name: '冯演示', stateText: '直接来的' },
  ])
  expect(desk?.deputies.map(({ name }) => name)).toEqual(['周演示', '苏演示'])
  expect(desk).toMatchObject({ figures: { received: 1, attended: 0 }, missing: '还有 1 位没记来没来' })
  for (const openid of [who.township, who.county])
    expect((await cloud.ok('bookings.desk', { sessionId }, openid)).desk?.rows).toHaveLength(2)
})

it('before its day a surname is enough', async () => {
  const sessionId = putSession(cloud)
  await cloud.ok('bookings.book', { ...aVisitor(sessionId), slot: '09:00' }, aResident())
  const { desk } = await cloud.ok('bookings.desk', { sessionId }, who.liaison)
  expect(desk?.rows).toMatchObject([{ name: '郑**' }])
  expect(desk?.session.standing).toBe('ahead')
})

it('unnamed, it is today’s session of one’s own station', async () => {
  const sessionId = open()
  expect((await cloud.ok('bookings.desk', {}, who.liaison)).desk?.session.day).toBe(today)
  expect((await cloud.ok('bookings.desk', {}, who.liaisonElsewhere)).desk?.session.id).not.toBe(sessionId)
})

refused('bookings.desk', 'another station’s is not there, a deputy or a unit keeps none', async () => {
  const sessionId = open()
  for (const openid of foreign)
    expect((await cloud.fault('bookings.desk', { sessionId }, openid)).code).toBe('notFound')
  for (const openid of [...outsiders, aResident()])
    expect((await cloud.fault('bookings.desk', { sessionId }, openid)).code).toBe('forbidden')
})

allowed('bookings.bookFor', 'for a person without a phone; sent twice it is one', async () => {
  const sessionId = putSession(cloud)
  const wish = { ...aVisitor(sessionId), slot: '09:30' }
  const both = [1, 2].map(() => cloud.ok('bookings.bookFor', wish, who.liaison))
  expect(await Promise.all(both)).toMatchObject([
    { view: 'booked', timeText: '9:30–10:00' },
    { view: 'booked', timeText: '9:30–10:00' },
  ])
  expect(bookingsIn(cloud, sessionId)).toMatchObject([
    { openid: null, onBehalf: { role: 'liaisonOfficer', byName: '白演示' }, state: 'booked' },
  ])
})

refused('bookings.bookFor', 'another station’s session', async () => {
  const wish = { ...aVisitor(putSession(cloud)), slot: '09:30' }
  for (const openid of foreign)
    expect((await cloud.fault('bookings.bookFor', wish, openid)).code).toBe('notFound')
})

allowed('bookings.walkIn', 'entered twice by a phone that lost the answer, he came once', async () => {
  const sessionId = open()
  const wish = aVisitor(sessionId)
  const both = await Promise.all([1, 2].map(() => cloud.ok('bookings.walkIn', wish, who.liaison)))
  expect(both.map(({ id }) => id)).toEqual([`b${wish.requestId}`, `b${wish.requestId}`])
  expect(bookingsIn(cloud, sessionId)).toHaveLength(1)
})

refused('bookings.walkIn', 'before its day, after closing, elsewhere, and with somebody’s id', async () => {
  const ahead = await cloud.fault('bookings.walkIn', aVisitor(putSession(cloud)), who.liaison)
  expect(ahead).toMatchObject({ code: 'conflict', message: expect.stringContaining('还没到接待的日子') })
  const closed = putSession(cloud, { effective: today, state: 'closed' })
  expect((await cloud.fault('bookings.walkIn', aVisitor(closed), who.liaison)).code).toBe('conflict')
  const wish = aVisitor(open())
  for (const openid of foreign)
    expect((await cloud.fault('bookings.walkIn', wish, openid)).code).toBe('notFound')
  await cloud.ok('bookings.walkIn', wish, who.liaison)
  const other = { ...aVisitor(open()), requestId: wish.requestId }
  expect((await cloud.fault('bookings.walkIn', other, who.liaison)).code).toBe('notFound')
})

allowed('bookings.note', 'who came and who did not, visitors and deputies', async () => {
  const sessionId = open()
  const { id: bookingId } = (await cloud.ok(
    'bookings.bookFor',
    { ...aVisitor(sessionId), slot: '10:00' },
    who.liaison,
  )) as { id: string }
  const note = (state: 'came' | 'noShow') =>
    cloud.ok('bookings.note', { sessionId, bookingId, state }, who.liaison)
  expect([await note('noShow'), await note('came'), await note('came')]).toEqual([
    { version: 2 },
    { version: 3 },
    { version: 3 },
  ])
  await noteDeputies(cloud, sessionId)
  expect(sessionIn(cloud, sessionId).duties.map(({ status }) => status)).toEqual(['present', 'absent'])
})

refused(
  'bookings.note',
  'a visitor of another session, a deputy who is not on duty, a closed one',
  async () => {
    const sessionId = open()
    const bookingId = await aWalkIn(open())
    const note = (input: object, openid: string = who.liaison) =>
      cloud.fault('bookings.note', { sessionId, ...input }, openid)
    expect((await note({ bookingId, state: 'came' })).code).toBe('notFound')
    expect((await note({ deputyId: 'D05009', present: true })).code).toBe('notFound')
    for (const openid of foreign)
      expect((await note({ deputyId: 'D05001', present: true }, openid)).code).toBe('notFound')
    const walked = await aWalkIn(sessionId)
    expect((await note({ bookingId: walked, state: 'noShow' })).code).toBe('conflict')
  },
)
