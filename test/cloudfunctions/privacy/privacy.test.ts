import { collections } from '../../../cloudfunctions/schema'
import { aVisitor, bookingsIn, putSession } from '#test/support/booking-desk'
import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { killing } from '#test/support/killing'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const { insist, killAtEveryAnswer } = killing(() => cloud)
const contact = { name: '石演示', phone: '0000-1234567' }
const author = () => `${aResident()}-forget-me`

/** A person with a bit of everything: a finished message with photos, a visit that is over, a follow, an inbox. */
async function somebody(openid: string) {
  const photos = [await cloud.photo(openid)]
  const text = '我叫石演示，二支渠淤死了，电话0000-1234567。'
  const one = await cloud.send({ contact, photos, text, handlersMayCall: true }, openid)
  await cloud.move(one, 'messages.decline', { reason: 'outsideArea', note: '不在本县' }, who.liaison)
  await cloud.ok('inbox.follow', { kind: 'station', id: 'ST05' }, openid)
  await cloud.ok('notices.get', { id: 'N01' }, openid)
  const sessionId = putSession(cloud)
  await cloud.ok('bookings.book', { ...aVisitor(sessionId), slot: '09:00' }, openid)
  const id = bookingsIn(cloud, sessionId)[0]?._id ?? ''
  await cloud.job('delivery.spread')
  return { one, sessionId, booking: { id, version: 1 }, file: photos[0] ?? '' }
}

/** Every document of every collection in which the word stands. */
function holding(word: string): string[] {
  return collections.flatMap(({ name }) =>
    cloud.database
      .dump(name)
      .flatMap((row) => (JSON.stringify(row).includes(word) ? [`${name} ${String(row._id)}`] : [])),
  )
}

const erase = (openid: string, requestId = 'r1') =>
  cloud.ok('privacy.erase', { requestId, understood: true }, openid)

allowed('privacy.copy', 'everything of one’s own, whole, and nothing of anybody else', async () => {
  const openid = author()
  await somebody(openid)
  const { messages, other, next } = await cloud.ok('privacy.copy', {}, openid)
  expect(next).toBeNull()
  expect(messages).toMatchObject([{ contact, photos: 1, status: expect.stringContaining('不予受理') }])
  expect(other?.follows).toEqual([expect.stringContaining('联络站')])
  expect(other?.bookings).toHaveLength(1)
  const stranger = await cloud.ok('privacy.copy', {}, aResident())
  expect(stranger).toMatchObject({ messages: [], other: { bookings: [], follows: [] } })
})

allowed('privacy.overview', 'says what has to end first', async () => {
  const openid = author()
  const { sessionId } = await somebody(openid)
  await cloud.send({}, openid)
  const { open, staff } = await cloud.ok('privacy.overview', {}, openid)
  expect(open.map(({ kind }) => kind).sort()).toEqual(['booking', 'message'])
  expect(staff).toBe(false)
  expect(bookingsIn(cloud, sessionId)).toHaveLength(1)
})

refused('privacy.erase', 'while something is open, and without having understood', async () => {
  const openid = author()
  await cloud.send({}, openid)
  const fault = await cloud.fault('privacy.erase', { requestId: 'r1', understood: true }, openid)
  expect(fault).toMatchObject({ code: 'conflict', message: expect.stringContaining('还没完') })
  const blind = await cloud.fault('privacy.erase', { requestId: 'r1', understood: false }, openid)
  expect(blind.code).toBe('invalidInput')
})

refused('privacy.overview', 'to a guest', async () => {
  expect((await cloud.fault('privacy.overview', {})).code).toBe('unauthenticated')
})
refused('privacy.copy', 'to a guest', async () => {
  expect((await cloud.fault('privacy.copy', {})).code).toBe('unauthenticated')
})

allowed('privacy.erase', 'nothing tells who it was any more; the figures stay', async () => {
  const openid = author()
  const { one, booking, sessionId, file } = await somebody(openid)
  await cloud.ok('bookings.cancel', booking, openid)
  expect(await erase(openid)).toMatchObject({ state: 'done' })
  expect(await erase(openid)).toMatchObject({ state: 'done' })
  await cloud.job('messages.discard')
  const today = `submit:${openid}:`
  expect(holding(openid).filter((where) => !where.includes(today))).toEqual([])
  expect(cloud.message(one.id)).toMatchObject({ status: 'declined', contact: null, photos: [] })
  expect(JSON.stringify(cloud.message(one.id))).not.toMatch(/石演示|0000-1234567/)
  expect(bookingsIn(cloud, sessionId)).toMatchObject([
    { openid: null, name: '', phone: '', state: 'cancelled' },
  ])
  expect(holding(file)).toEqual([])
  expect((await cloud.ok('messages.mine', {}, openid)).items).toEqual([])
  expect(await cloud.job('privacy.erase')).toMatchObject({ data: { done: 0 } })
})

it('whoever dies in between, the next try or the job comes to the same end', async () => {
  const deaths = await killAtEveryAnswer('privacy.erase', async (arm) => {
    const openid = author()
    const { booking } = await somebody(openid)
    await cloud.ok('bookings.cancel', booking, openid)
    await arm()
    await cloud.call('privacy.erase', { requestId: 'r1', understood: true }, openid)
    await cloud.faults({ clear: false })
    await cloud.job('privacy.erase')
    await insist('privacy.erase', { requestId: 'r1', understood: true }, openid)
    expect(holding(openid).filter((where) => !where.includes('submit:'))).toEqual([])
  })
  expect(deaths).toBeGreaterThanOrEqual(10)
}, 400_000)
