import { noticeChecks } from '#shared/notices/checks'
import { wordsOfSession } from '#shared/notices/from-session'
import type { Notice } from '#shared/notices/notice'
import { noticeRows } from '#shared/notices/outbox-rows'
import { noticeView } from '#shared/notices/notice-view'
import { meter, resultLines } from '#shared/notices/result'
import { threeDays } from '#shared/notices/three-days'
import { aNotice } from '#test/support/a-notice'
import { pinnedNow } from '#test/support/pinned'

const session = {
  id: 's-1',
  siteId: 'ST05',
  scheduled: '2026-02-15',
  effective: '2026-02-24',
  hoursText: '上午 9:00–11:00',
  cause: '春节放假',
  deputyIds: ['D0001'],
}

const moved = (over: Partial<Notice> = {}) =>
  aNotice({
    state: 'submitted',
    session,
    ...wordsOfSession({ ...session, place: '本站', deputyNames: [] }),
    ...over,
  })

test('the roster writes the notice of a moved day', () => {
  expect(wordsOfSession({ ...session, place: '本站', deputyNames: [] })).toEqual({
    type: 'postpone',
    title: '2月接待日改到24日',
    body: '原定2月15日（周日）的代表公开接待日，正逢春节放假，改到2月24日（周二）上午9:00–11:00。地点不变。',
  })
})

test.each([
  ['2026-02-09', 'yes', '要在2月12日前公布（提前 3 天）。今天2月9日，来得及。'],
  [
    '2026-02-14',
    'late',
    '要在2月12日前公布（提前 3 天）。今天2月14日，已经晚了；离2月24日还有 10 天，可以发，会记为晚通知。',
  ],
  [
    '2026-02-23',
    'no',
    '要在2月12日前公布（提前 3 天）。今天2月23日，来不及了，只提前 1 天。急事可以发，请同时打电话告诉约好的人。',
  ],
])('the three-day rule said on %s', (day, keeps, words) => {
  expect(threeDays(moved(), day, day)).toMatchObject({ keeps, words })
  expect(threeDays(aNotice(), day, day)).toBeNull()
})

const asOf = { now: new Date('2026-02-09T09:28:00+08:00'), current: session, deputyNames: ['周演示'] }
const said = (notice: Notice, over: Partial<typeof asOf> = {}) =>
  noticeChecks(notice, { ...asOf, ...over }).map(({ ok, words }) => `${ok ? '✓' : '!'} ${words}`)

test('what the machine checked, as drawn; the last line asks the person', () => {
  expect(said(moved())).toEqual([
    '✓ 提前 3 天的规定：够（提前 6 天）',
    '✓ 日期和排班表、放假表一致',
    '✓ 没有电话号码、证件号、门牌号',
    '! 没写接待的代表，名单没变吧？',
  ])
})

test('it sees a wrong day, a changed roster and a phone number', () => {
  expect(said(moved({ title: '接待日改到2月25日' }))).toContain('! 写了2月25日，排班表里没有这一天')
  expect(said(moved(), { current: { ...session, effective: '2026-02-26' } })).toContain(
    '! 排班表后来又改过，日子和这条公告对不上',
  )
  expect(said(moved({ body: '有事打0000-1234567问' })).join()).toContain('! 里面有电话')
})

test('a row of the outbox: one line each, no control characters, emoji counted as one, numbers masked', () => {
  const [row] = noticeRows(
    aNotice({ state: 'publishing', title: '🎉'.repeat(40), body: `上午\n停水${'水'.repeat(100)}` }),
    'published',
    {
      recipients: ['resident:o-1'],
      at: pinnedNow.toISOString(),
    },
  )
  expect(row).toMatchObject({
    _id: 'n-1:published:resident:o-1',
    event: 'notices.published',
    urgency: 'digest',
  })
  expect([...(row?.title ?? '')]).toHaveLength(40)
  expect([...(row?.text ?? '')]).toHaveLength(80)
  expect(row?.text).toMatch(/^上午 停水.*…$/)
})

test('danger is told at once, a moved day soon; a recall says why', () => {
  const rows = (notice: Notice, what: 'published' | 'recalled') =>
    noticeRows(notice, what, { recipients: ['resident:o-1'], at: pinnedNow.toISOString() })[0]
  expect(rows(aNotice({ type: 'flood' }), 'published')?.urgency).toBe('now')
  expect(rows(moved(), 'published')).toMatchObject({ urgency: 'soon', until: '2026-02-24T15:59:00.000Z' })
  const trace = [
    { at: pinnedNow.toISOString(), act: 'recall', byName: '石演示', what: '写错了村', before: null },
  ] as const
  expect(rows(aNotice({ state: 'recalled', trace: [...trace] }), 'recalled')).toMatchObject({
    event: 'notices.recalled',
    title: '已撤回：前沟村停水检修',
    text: '您看过的这条公告撤回了。写错了村',
  })
})

test('a recalled notice shows its reason and no words to act on', () => {
  const trace = [
    { at: '2026-02-10T02:00:00.000Z', act: 'recall', byName: '石演示', what: '写错了村', before: null },
  ] as const
  const reader = { now: pinnedNow, reading: null, answer: null, urls: [] }
  const view = noticeView(aNotice({ state: 'recalled', trace: [...trace] }), reader)
  expect(view).toMatchObject({ tag: '已撤回', body: '', recalledText: '2月10日 10:00撤回。原因：写错了村' })
})

const count = (state: string, n: number, { attempts = 0, reason = null as string | null } = {}) => ({
  _id: { state, attempts, reason },
  count: n,
})

test('the lines of the result add up to everybody, whatever the pushes came to', () => {
  const { people, lines } = resultLines(412, [
    count('sent', 81),
    count('refused', 3),
    count('queued', 2, { attempts: 1 }),
    count('notPushed', 326, { reason: 'notAsked' }),
  ])
  expect(people).toBe(412)
  expect(lines.map(({ key, count: n }) => [key, n])).toEqual([
    ['sent', 81],
    ['refused', 3],
    ['retrying', 2],
    ['failed', 0],
    ['notPushed', 326],
  ])
  expect(lines.at(-1)?.words).toBe('没推送（没点过允许）')
  const early = resultLines(412, [count('sent', 10), count('withheld', 5), count('unconfirmed', 1)])
  expect(early.lines.reduce((sum, line) => sum + line.count, 0)).toBe(412)
  expect(early.lines.find(({ key }) => key === 'waiting')?.count).toBe(396)
})

test('the meter counts nobody twice who follows and holds a role', () => {
  expect(
    meter({ people: 400, pushable: 80 }, [{ people: 14, pushable: 8, twice: 2, twicePushable: 2 }, null]),
  ).toEqual({ people: 412, pushable: 86, inboxOnly: 326 })
})
