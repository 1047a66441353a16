import type { ActionName } from '#shared/contract'
import type { Delivery } from '#shared/delivery/delivery'
import { aMediation } from '#test/support/a-mediation'
import { aVisitor, bookingsIn, putSession } from '#test/support/booking-desk'
import { aResident, startDemoCloud, who, type Case, type DemoCloud } from '#test/support/demo-cloud'
import { everyRead } from '#test/support/every-read'

/** A name, a mobile number, an address (made here, so that none stands in the repository) and an openid: who sees them? */
const name = '欧阳种植'
const phone = ['1', '39', '0000', '1234'].join('')
const email = 'planted@example.com'
const door = '3号楼2单元501'
const author = `${aResident()}-planted`
const contact = { name, phone }

let cloud: DemoCloud
let one: Case
let booking: { id: string; session: string }
let mediation: { id: string }

beforeAll(async () => {
  cloud = await startDemoCloud()
  const said = `二支渠淤死了，我叫${name}，电话${phone}，邮箱${email}，住${door}。`
  one = await cloud.send({ contact, handlersMayCall: true, place: `${name}家门口`, text: said }, author)
  await cloud.move(one, 'messages.accept', { category: 'water_agri', kind: 'grievance' }, who.liaison)
  await cloud.move(one, 'messages.handUp', { proposedUnit: 'H12', note: `请找${name}` }, who.deputy)
  await cloud.move(one, 'messages.assign', { leadUnit: 'H12', coUnits: ['H11'] }, who.township)
  await cloud.move(one, 'messages.sign', {}, who.unit)
  await cloud.move(one, 'messages.supplement', { text: `再打${phone}，找${name}。` }, author)
  await cloud.move(one, 'messages.reveal', { reason: '核对地点' }, who.township)
  const text = `${name}您好，二支渠清好了。`
  await cloud.move(one, 'messages.reply', { class: 'A', text }, who.unit)
  await cloud.move(one, 'messages.approveReply', { approve: true }, who.township)
  const unhappy = { solved: 'no', satisfied: 'dissatisfied', words: `${name}家还是没水，${phone}` }
  await cloud.move(one, 'messages.rate', unhappy, author)
  const opinion = `第三条请打${phone}商量，或写${email}，住${door}。`
  await cloud.ok('campaigns.say', { id: 'C-water', part: 3, text: opinion }, author)
  const session = putSession(cloud)
  await cloud.ok('bookings.book', { ...aVisitor(session), name, phone, slot: '09:00' }, author)
  booking = { session, id: bookingsIn(cloud, session)[0]?._id ?? '' }
  mediation = await cloud.ok(
    'mediations.record',
    aMediation({
      ...{
        names: [name, '冯演示'],
        about: `${name}家的事，电话${phone}，邮箱${email}。`,
        how: `找${name}说了`,
      },
      ...{
        agreement: `${name}说行`,
        recheckOn: '2026-02-11',
        messageNumber: cloud.message(one.id).number ?? '',
      },
    }),
    who.liaison,
  )
  await cloud.job('mediations.remind')
  await cloud.job('home.figures')
  await cloud.job('messages.hotSpots')
  await cloud.job('delivery.spread')
  await cloud.job('delivery.calls')
})
afterAll(() => cloud.stop())

const isPublished = ({ publication }: { publication?: unknown }) => publication === 'published'

const known = () => ({
  published: String(cloud.database.dump('messages', isPublished)[0]?._id),
  told: toldTo('township:U05'),
  ...{ message: one.id, number: cloud.message(one.id).number ?? '', queryCode: one.queryCode },
  ...{
    mediation: mediation.id,
    session: booking.session,
    booking: booking.id,
    words: ['二支渠', name, phone, door],
  },
})

function toldTo(key: string): { event: string; at: string } {
  const row = cloud.outbox(one.id).find(({ recipient }) => recipient === key)
  return { event: row?.event ?? '', at: row?.at ?? '' }
}

it('every read action of the contract can be called with something', () => {
  expect(everyRead(known()).uncallable).toEqual([])
})

/** These read the author's words, whole, when they open the message; lists and everybody else do not. */
const mayRead: readonly string[] = [who.liaison, who.township, who.checker, who.county, who.reportOfficer]
/** They go there to mend it: the door stays. */
const handles: readonly string[] = [...mayRead, who.unit, who.coUnit, who.deputy, who.auditor]
/** The author's own: his message, his list of it, his copy, his opinions, what his bookings say. */
const own: readonly ActionName[] = [
  'messages.get',
  'messages.mine',
  'privacy.copy',
  'campaigns.get',
  'bookings.mine',
]
/** At the desk people are called in by name; numbers stay behind a reason. */
const atTheDesk: readonly ActionName[] = ['bookings.desk']

/** The page of a mediation names the parties to those who keep it; never a number. */
const keepsLedger: readonly string[] = [who.liaison, who.deputy]

/** What this reader must not find in the answer of this action. */
function secretsFor(openid: string | undefined, action: ActionName): string[] {
  if (openid === author) return own.includes(action) ? [author] : [author, phone, email]
  const opened = action === 'messages.get'
  if (opened && mayRead.includes(openid ?? '')) return [author]
  if (action === 'mediations.get' && keepsLedger.includes(openid ?? '')) return [author, phone, email]
  const called = atTheDesk.includes(action) && mayRead.includes(openid ?? '')
  const door2 = handles.includes(openid ?? '') ? [] : [door]
  return [author, phone, email, ...door2, ...(called ? [] : [name])]
}

const readers = [undefined, 'stranger', author, ...Object.values(who)]

it('nobody finds in any answer what is not his to see', async () => {
  const found: string[] = []
  const answered = new Set<string>()
  const { reads } = everyRead(known())
  for (const openid of readers) {
    for (const [action, input] of reads) {
      const result = await cloud.call(action, input, openid)
      if (result.ok) answered.add(action)
      const answer = JSON.stringify(result)
      const seen = secretsFor(openid, action).filter((secret) => answer.includes(secret))
      found.push(
        ...seen.map((secret) => `${action} ${JSON.stringify(input).slice(0, 60)} as ${openid}: ${secret}`),
      )
    }
  }
  expect(found).toEqual([])
  // A walk that is refused everywhere would find nothing and prove nothing.
  expect([...new Set(reads.map(([action]) => action))].filter((action) => !answered.has(action))).toEqual([])
}, 500_000)

it('what is told, pushed and called names nobody', async () => {
  const told = cloud.database.dump('outbox') as { title: string; text: string; facts?: object }[]
  const pushed = cloud.database.dump('deliveries') as unknown as Delivery[]
  const calls = cloud.database.dump('calls') as { title: string; words: string; nameMasked: string }[]
  const words = [
    ...told.map(({ title, text, facts }) => [title, text, facts]),
    ...pushed.map(({ title, text, facts, page }) => [title, text, facts, page]),
    ...calls.map(({ title, words: said, nameMasked }) => [title, said, nameMasked]),
  ]
  expect(words.length).toBeGreaterThan(10)
  const all = JSON.stringify(words)
  expect([name, phone, email, author].filter((secret) => all.includes(secret))).toEqual([])
  const sent = JSON.stringify(await (await fetch(`${cloud.url}/local/sent`)).json())
  expect([name, phone, email].filter((secret) => pushesOf(sent).includes(secret))).toEqual([])
})

/** What was sent to WeChat as a push; the content check reads the words themselves. */
function pushesOf(sent: string): string {
  const calls = JSON.parse(sent) as unknown
  const list = Array.isArray(calls) ? calls : Object.values(calls as object).flat()
  return JSON.stringify(list.filter((call) => JSON.stringify(call).includes('subscribeMessage')))
}

it('the unit, the deputy and the public never get the number; the unit no contact', async () => {
  for (const openid of [who.unit, who.coUnit, who.deputy, who.colleague, who.auditor]) {
    expect(JSON.stringify(await cloud.ok('messages.get', { id: one.id }, openid))).not.toContain(phone)
  }
  for (const openid of [who.unit, who.coUnit]) {
    const view = await cloud.ok('messages.get', { id: one.id }, openid)
    for (const key of ['who', 'contact', 'mayCall', 'visibility']) expect(view).not.toHaveProperty(key)
  }
})

it('what staff write among themselves reaches neither the author nor the public nor the unit', async () => {
  const inner = '内部商量的话'
  const other = await cloud.send()
  await cloud.move(other, 'messages.accept', { category: 'water_agri', kind: 'opinion' }, who.liaison)
  await cloud.move(other, 'messages.handUp', { note: inner, proposedUnit: 'H12' }, who.deputy)
  await cloud.move(other, 'messages.assign', { leadUnit: 'H12', note: inner }, who.township)
  const staff = JSON.stringify(await cloud.ok('messages.get', { id: other.id }, who.township))
  expect(staff).toContain(inner)
  for (const answer of [
    await cloud.ok('messages.get', { id: other.id }, other.author),
    await cloud.ok('messages.get', { id: other.id }, who.unit),
    await cloud.ok('messages.lookup', { queryCode: other.queryCode }),
    await cloud.ok('privacy.copy', {}, other.author),
  ])
    expect(JSON.stringify(answer)).not.toContain(inner)
})

it('an anonymous author is 群众 to everybody, and keeps no contact', async () => {
  const hidden = await cloud.send({ visibility: 'anonymous', contact, handlersMayCall: true }, aResident())
  expect(cloud.message(hidden.id).contact).toBeNull()
  for (const openid of [who.liaison, who.township, who.county])
    expect(await cloud.ok('messages.get', { id: hidden.id }, openid)).toMatchObject({
      who: '群众',
      mayCall: false,
    })
})
