import type { ActionName } from '#shared/contract'
import type { Message } from '#shared/messages/message'
import type { Sheet } from '#shared/sheets/contract'
import { aLetter } from '#test/support/a-letter'
import { aVisitor, putSession, sessionIn, today } from '#test/support/booking-desk'
import { aJpeg, aResident, aSubmission, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { pdf } from './pdf'

/** The hunt of messages/planted.test.ts, on paper and in the pictures: what leaves as a file. */
const name = '欧阳种植'
const phone = ['1', '39', '0000', '1234'].join('')
const author = `${aResident()}-planted`
const gps = 'GPS 38N 115E'
const secrets = [name, phone, author]
const text = `${name}家门口的路灯坏了，电话${phone}。`

let cloud: DemoCloud
let letter: string
let visit: { sessionId: string; bookingId: string }
const readers = [undefined, author, ...Object.values(who)]

beforeAll(async () => {
  cloud = await startDemoCloud()
  letter = (await cloud.ok('letters.enter', aLetter({ name, phone, text }), who.liaison)).id
  const sessionId = putSession(cloud, { scheduled: today, effective: today })
  const { id } = await cloud.ok('bookings.walkIn', aVisitor(sessionId, { name, phone }), who.liaison)
  visit = { sessionId, bookingId: id }
  const matter = { requestId: 'planted', ...visit, text, villageId: 'U05V01', consent: true } as const
  await cloud.ok('bookings.record', { ...matter, visibility: 'private' }, who.liaison)
  for (const deputyId of ['D05001', 'D05002'])
    await cloud.ok('bookings.note', { sessionId, deputyId, present: true }, who.liaison)
  const { version } = sessionIn(cloud, sessionId)
  const words = `来了一位，说路灯的事，电话${phone}。`
  await cloud.ok('bookings.close', { sessionId, version, words }, who.liaison)
  await cloud.ok('campaigns.say', { id: 'C-bus', part: 1, text: `头班车太晚，请打${phone}。` }, author)
  const gathered = { requestId: 'planted', id: 'C-bus', part: 2, people: 3 } as const
  await cloud.ok('campaigns.gather', { ...gathered, text: `末班车太早，找${phone}。` }, who.liaison)
})
afterAll(() => cloud.stop())

/** What the paper says, '' where it is refused. */
async function printed(action: ActionName, input: object, openid?: string): Promise<string> {
  const answer = await cloud.call<Sheet>(action, input, openid)
  if (!answer.ok) return ''
  const response = await fetch(answer.data.url)
  return [answer.data.fileName, pdf(Buffer.from(await response.arrayBuffer())).text].join('\n')
}

it.each([
  ['sheets.slip', () => ({ messageId: letter })],
  ['sheets.slip', () => ({ bookingId: visit.bookingId })],
  ['sheets.session', () => ({ id: visit.sessionId })],
  ['sheets.campaign', () => ({ id: 'C-bus' })],
  ['sheets.roster', () => ({ siteId: 'ST05', month: '2026-02' })],
  ['sheets.wall', () => ({ siteId: 'ST05' })],
] as [ActionName, () => object][])(
  '%s: no paper says who it was, whoever prints it',
  async (action, input) => {
    let papers = 0
    for (const openid of readers) {
      const paper = await printed(action, input(), openid)
      if (paper !== '') papers += 1
      // A line may break inside a word.
      const words = paper.replace(/\s/g, '')
      expect(secrets.filter((secret) => words.includes(secret))).toEqual([])
    }
    expect(papers).toBeGreaterThan(0)
  },
)

it('nor do the desk and the ledger say the number that stands in the closing words', async () => {
  for (const [action, input] of [
    ['bookings.desk', { sessionId: visit.sessionId }],
    ['bookings.ledger', { siteId: 'ST05', from: today, to: today }],
  ] as [ActionName, object][]) {
    const answer = JSON.stringify(await cloud.call(action, input, who.liaison))
    expect(answer).toContain('说路灯的事')
    expect(answer).not.toContain(phone)
  }
})

it('the hunt can find: what is no secret stands on the paper', async () => {
  expect(await printed('sheets.slip', { messageId: letter }, who.liaison)).toContain('路灯')
  expect(await printed('sheets.session', { id: visit.sessionId }, who.liaison)).toContain('说路灯的事')
  const collection = await printed('sheets.campaign', { id: 'C-bus' }, who.township)
  for (const words of ['头班车太晚', '末班车太早']) expect(collection).toContain(words)
})

const segment = (body: string) => {
  const bytes = Buffer.from(`Exif\0\0${body}`, 'utf8')
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

it('no picture that anybody is shown says where, by whom and on which phone it was taken', async () => {
  const exif = `${gps} ${name} ${phone} ${author}`
  const file = await cloud.photo(author, aJpeg(segment(exif)))
  const { id } = await cloud.ok('messages.submit', aSubmission({ photos: [file] }), author)
  await cloud.checked()
  const accept = { id, version: cloud.message(id).version, category: 'water_agri', kind: 'grievance' }
  expect((await cloud.call('messages.accept', accept, who.liaison)).ok).toBe(true)
  const shown = new Set<string>()
  for (const openid of readers) {
    const answer = await cloud.call<{ photos?: { url: string | null }[] }>('messages.get', { id }, openid)
    for (const { url } of (answer.ok && answer.data.photos) || []) if (url) shown.add(url)
  }
  expect(shown.size).toBeGreaterThan(0)
  for (const url of shown) {
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
    const said = `${url} ${bytes.toString('utf8')}`
    expect([gps, ...secrets].filter((secret) => said.includes(secret))).toEqual([])
  }
  expect((cloud.message(id) satisfies Message).photos).toHaveLength(1)
})
