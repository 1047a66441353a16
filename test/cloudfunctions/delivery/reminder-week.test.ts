import { newBooking } from '#shared/bookings/new-booking'
import type { Delivery } from '#shared/delivery/delivery'
import { reminderRules } from '#shared/delivery/reminder-rules'
import { templateWords } from '#shared/inbox/template-words'
import { dayOf, dayTextWithWeekday, timeOfDay } from '#shared/kernel/day'
import type { Grant } from '#shared/people/person'
import { aMessage } from '#test/support/a-message'
import { aNotice } from '#test/support/a-notice'
import { aSubscriber } from '#test/support/a-row'
import { aSession } from '#test/support/booking-desk'
import { startDeliveryCloud, type DeliveryCloud } from '#test/support/delivery-cloud'
import { expectGolden, table } from '#test/support/golden'
import { beijing, pinnedNow } from '#test/support/pinned'

jest.setTimeout(300_000)

let cloud: DeliveryCloud
beforeAll(async () => {
  cloud = await startDeliveryCloud({ now: start.toISOString() })
  await people()
  matters()
})
afterAll(() => cloud.stop())

/** Monday to Sunday, the last one the first day of Spring Festival. */
const start = beijing('2026-02-09 00:00')
const days = 7
const jobs = [
  'messages.tick',
  'notices.publish',
  'notices.remind',
  'bookings.remind',
  'bookings.nag',
  'delivery.morning',
  'delivery.spread',
  'delivery.drain',
]

/** Who is told, by what the table calls them. */
const names: Readonly<Record<string, string>> = {
  'o-author': '写的人（点过允许）',
  'o-silent': '另一位写的人（没点过）',
  'o-follower': '关注的人（拒收）',
  'o-station': '联络员',
  'o-township': '乡镇',
  'o-unit': '承办单位（自己关了待办）',
  'o-deputy': '代表（不要合并）',
  'o-county': '县里',
}

const grants: [string, Partial<Grant>][] = [
  ['o-station', { role: 'liaisonOfficer', siteId: 'ST05' }],
  ['o-township', { role: 'townshipOffice' }],
  ['o-unit', { role: 'handlingUnit', unitId: 'H03' }],
  ['o-deputy', { role: 'deputy', siteId: 'ST05', deputyId: 'D0001' }],
  ['o-county', { role: 'countyOffice', unitId: 'county' }],
]

async function people(): Promise<void> {
  const grant = {
    unitId: 'U05',
    siteId: null,
    deputyId: null,
    reportOfficer: false,
    termId: 'T1',
    until: '2026-12-31',
  }
  const at = pinnedNow.toISOString()
  for (const [openid, over] of grants) {
    const person = {
      _id: `p-${openid}`,
      name: '演示',
      title: '',
      grants: [{ ...grant, ...over }],
      demo: true,
    }
    cloud.database.bulk('people', [person])
    cloud.database.bulk('bindings', [{ _id: openid, personId: person._id, boundAt: at }])
  }
  const settings = aSubscriber('o').settings
  const follows = { follows: ['township:U05'], followedAt: { 'township:U05': '2026-01-01T00:00:00Z' } }
  const refused = aSubscriber('o-follower', { notice: 0 }, follows)
  refused.quota.notice = { left: 0, last: 'reject', at }
  await cloud.subscribers(
    aSubscriber('o-author', { progress: 3, rating: 1, duty: 3, notice: 1 }, follows),
    refused,
    aSubscriber('o-station', { todo: 4, duty: 3 }),
    aSubscriber('o-township', { todo: 20 }),
    aSubscriber('o-unit', { todo: 5 }, { settings: { ...settings, off: ['todo'] } }),
    aSubscriber('o-deputy', { duty: 5, todo: 5 }, { settings: { ...settings, digest: false } }),
    aSubscriber('o-county', { todo: 20 }),
  )
}

/** One of everything that a timer moves: left unread, unsigned, unanswered, unrated; a reception day; a notice. */
function matters(): void {
  const now = beijing('2026-02-06 10:00')
  const message = (id: string, over: Parameters<typeof aMessage>[0]) =>
    aMessage({ _id: id, queryCode: id, ...over }, { now })
  cloud.database.bulk('messages', [
    message('m-unread', { status: 'submitted', title: '村口的桥裂了' }),
    message('m-deputy', { stage: 'withDeputy', title: '夜里路灯不亮', authorOpenid: 'o-silent' }),
    message('m-unsigned', { status: 'assigned', title: '二支渠淤了' }),
    message('m-late', {
      status: 'inProgress',
      title: '垃圾没人收',
      dueBy: beijing('2026-02-10 18:00').toISOString(),
    }),
    message('m-answered', { status: 'replied', title: '自来水发黄', repliedAt: now.toISOString() }),
  ])
  const session = aSession({
    _id: 'S-week',
    effective: '2026-02-12',
    scheduled: '2026-02-12',
    deputyIds: ['D0001'],
  })
  const said = { requestId: 'r', name: '演示', phone: '', matter: '', need: '' }
  cloud.database.bulk('receptionDays', [session])
  cloud.database.bulk('bookings', [
    { ...newBooking(said, { session, id: 'B-week', openid: 'o-author', now }), slot: '09:30', seat: 0 },
  ])
  cloud.database.bulk('notices', [
    aNotice({ state: 'approved', publishAt: beijing('2026-02-10 08:00').toISOString() }),
    aNotice({
      ...{ _id: 'n-training', type: 'activity', title: '代表学习活动', siteId: null, state: 'approved' },
      publishAt: beijing('2026-02-10 08:30').toISOString(),
      audience: { scope: 'township', ids: ['U05'], followers: false, deputies: 'all', staff: false },
      activity: { day: '2026-02-14', start: '09:00', end: '11:00', place: '镇里', answerBy: '2026-02-13' },
    }),
  ])
  cloud.database.bulk('deputies', [
    { _id: 'D0001', personId: 'p-o-deputy', name: '演示', unitId: 'U05', status: 'active' },
  ])
}

/** Every half hour from six to ten in the evening, and at midnight. */
function ticks(): Date[] {
  const halves = Array.from({ length: days * 48 }, (_, n) => new Date(start.getTime() + n * 30 * 60_000))
  return halves.filter(
    (at) => timeOfDay(at) === '00:00' || (timeOfDay(at) >= '06:00' && timeOfDay(at) <= '22:00'),
  )
}

const whyWords: Readonly<Record<string, string>> = {
  notAsked: '没推：没点过允许',
  refusedBefore: '没推：点了不允许',
  usedUp: '没推：允许的次数用完了',
  switchedOff: '没推：自己关了这一类',
  notBound: '没推：没绑定微信',
  tooLate: '没推：来不及了',
}

const moment = (at: string) => `${dayTextWithWeekday(dayOf(at))} ${timeOfDay(at)}`

function became({ state, reason, template, doneAt, inDigestOf }: Delivery): string {
  if (reason !== null) return whyWords[reason] ?? reason
  if (state !== 'sent' || template === null) return state
  const when = moment(doneAt ?? '')
  return inDigestOf === null ? `${when} 推送，${templateWords[template].name}` : `${when} 合在一条里推送`
}

it('a week of ticks: who is told what, and what became of the push', async () => {
  for (const at of ticks()) {
    await cloud.clock(at.toISOString())
    for (const job of jobs) await cloud.job(job)
  }
  const told = cloud.deliveries().sort((a, b) => (a.at + a._id < b.at + b._id ? -1 : 1))
  const rows = told.map((delivery) => [
    moment(delivery.at),
    reminderRules.get(delivery.event)?.what ?? delivery.event,
    names[delivery.openid ?? ''] ?? delivery.recipient,
    delivery.title,
    became(delivery),
  ])
  expectGolden('reminder-week.md', table(['什么时候', '什么事', '告诉谁', '收件箱里写的', '微信推送'], rows))
  expect(new Set(told.map(({ _id }) => _id)).size).toBe(told.length)
  const night = (await cloud.sent()).filter(({ at }) => timeOfDay(at) < '08:00' || timeOfDay(at) >= '21:00')
  expect(night).toEqual([])
})
