import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Site } from '#shared/stations/site'
import { blankSession } from '#shared/reception/blank-session'
import { noticeSheet } from '#shared/sheets/notice-sheet'
import { rosterSheet } from '#shared/sheets/roster-sheet'
import { sessionLine } from '#shared/sheets/session-line'
import { sessionSheet } from '#shared/sheets/session-sheet'
import { aCounty } from '#test/support/a-county'
import { aNotice } from '#test/support/a-notice'

const address = '柳沟镇便民服务中心'
const someone = (id: string, name: string, status: 'active' | 'terminated' = 'active') => ({
  _id: id,
  name,
  status,
  mandates: [],
  order: 1,
})
const people = [someone('D1', '周演示'), someone('D2', '苏演示'), someone('D3', '离任', 'terminated')]
const deputies = new Map(people.map((one) => [one._id, one]))

function aSession(over: Partial<ReceptionDay> = {}): ReceptionDay {
  const session = blankSession({ _id: 'R-1', day: over.scheduled ?? '2026-02-15' })
  return { ...session, place: address, deputyIds: ['D1', 'D3', 'D2'], state: 'published', ...over }
}

const move = (from: string, to: string | null, reason: string) => [
  { from, to, reason, at: '', late: false, byName: '' },
]
const line = (over: Partial<ReceptionDay>) =>
  sessionLine(aSession(over), { address, deputies, month: '2026-02' })

test('a moved session stands on its new day, the old one and the reason beside it', () => {
  expect(line({ effective: '2026-02-24', reason: 'holiday:春节' })).toMatchObject({
    plate: { month: '2月', numeral: '24', foot: '周二 初八' },
    struck: false,
    tag: '改期',
    old: ['2月15日（周日）'],
    why: '因为春节放假，顺延到节后',
  })
})

test('moved into another month, it stays on its old day, struck, and says where it went', () => {
  const away = {
    effective: '2026-03-03',
    reason: '因为停电',
    moves: move('2026-02-15', '2026-03-03', '停电'),
  }
  expect(line(away)).toMatchObject({ day: '2026-02-15', struck: true, old: [], deputies: [] })
  expect(line(away).why).toBe('改到3月3日，因为停电')
})

test('called off, it says why and names nobody', () => {
  const off = { state: 'cancelled', effective: null, moves: move('2026-02-15', null, '大雪封路') } as const
  expect(line({ ...off, moves: [...off.moves] })).toMatchObject({
    struck: true,
    tag: '取消',
    why: '因为大雪封路',
    deputies: [],
  })
})

test('names stand only on a published session, and only of deputies in office', () => {
  expect(line({}).deputies.map(({ name }) => name)).toEqual(['周演示', '苏演示'])
  expect(line({ state: 'proposed' })).toMatchObject({ tag: '预计', deputies: [] })
})

const site = { _id: 'ST05', type: 'station', name: '柳沟镇人大代表联络站', unitId: 'U05', address } as Site
const openSite: Site = {
  ...site,
  parentId: null,
  sector: null,
  lon: 0,
  lat: 0,
  phone: '0000-1234505',
  open: { weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' },
  receptionRule: null,
  rosterText: '',
  liaisonOfficerName: '白演示',
  directions: '',
  access: [],
  demo: true,
}

const roster = (sessions: ReceptionDay[], staff: boolean) =>
  rosterSheet(openSite, { county: aCounty(), deputies, sessions, duty: [], month: '2026-02', staff })

test('a month shows what was moved out of it and into it; what is not published only to staff', () => {
  const sessions = [
    aSession({ _id: 'in', scheduled: '2026-01-31', effective: '2026-02-02' }),
    aSession({ _id: 'out', scheduled: '2026-02-28', effective: '2026-03-02' }),
    aSession({ _id: 'proposed', scheduled: '2026-02-20', effective: '2026-02-20', state: 'proposed' }),
    aSession({ _id: 'other', scheduled: '2026-03-15', effective: '2026-03-15' }),
    aSession({
      _id: 'never',
      scheduled: '2026-02-10',
      effective: null,
      state: 'cancelled',
      publishedAt: null,
    }),
  ]
  expect(roster(sessions, false).rows.map(({ day }) => day)).toEqual(['2026-02-02', '2026-02-28'])
  expect(roster(sessions, false).draft).toBe(false)
  expect(roster(sessions, true).rows.map(({ day }) => day)).toContain('2026-02-20')
  expect(roster(sessions, true).draft).toBe(true)
})

test('the ledger page has empty figures until the session is closed; whoever was absent is not said to receive', () => {
  const duty = { forId: null, askedId: null, declinedIds: [], swap: null, reason: '' }
  const session = aSession({
    duties: [{ ...duty, deputyId: 'D2', status: 'absent' }],
    deputyIds: ['D1', 'D2'],
  })
  const open = sessionSheet(session, openSite, deputies)
  expect(open.figures.map(({ count }) => count)).toEqual([null, null, null])
  expect(open.facts).toContainEqual({ term: '接待代表', value: '周演示' })
  expect(open.facts).toContainEqual({ term: '没到的代表', value: '苏演示' })
  const closed = { attended: 1, received: 4, cases: 3, onSpot: 1, words: '好', at: '', byName: '白演示' }
  const convened = { ...session, matters: [{ id: 'm-1', number: '2026-ST05-0009' }] }
  expect(sessionSheet(convened, openSite, deputies).facts).toContainEqual({
    term: '会诊的事',
    value: '2026-ST05-0009',
  })
  const done = sessionSheet({ ...session, closed, state: 'closed' }, openSite, deputies)
  expect(done.figures.map(({ count }) => count)).toEqual([4, 3, 1])
})

test('a notice bears its day, its gathering and what only the phone shows', () => {
  const activity = {
    day: '2026-02-24',
    start: '09:00',
    end: '11:00',
    place: '村委会',
    answerBy: '2026-02-20',
  }
  const attachments = [{ fileId: 'x', name: '手册.pdf', kind: 'pdf' as const, bytes: 1 }]
  const sheet = noticeSheet(aNotice({ state: 'published', activity, attachments, expireAt: '2026-02-28' }))
  expect(sheet).toMatchObject({
    dayText: '2026年2月9日',
    facts: ['时间　2月24日（周二） 上午 9:00–11:00', '地点　村委会'],
    attachments: ['手册.pdf'],
    until: '2月28日以后不再有效',
  })
})
