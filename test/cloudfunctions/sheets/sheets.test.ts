import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Sheet } from '#shared/sheets/contract'
import { allowed, refused } from '#test/support/action-cases'
import { aVisitor, putSession, today } from '#test/support/booking-desk'
import { aContent } from '#test/support/campaign-desk'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { pdf } from './pdf'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const a4 = [595, 842]
const a3 = [842, 1191]

const sessions = () => cloud.database.dump('receptionDays') as ReceptionDay[]
const moved = () => sessions().find(({ _id }) => _id === 'R-ST05-2026-02-15') as ReceptionDay

async function opened({ url }: Sheet) {
  const response = await fetch(url)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  return pdf(Buffer.from(await response.arrayBuffer()))
}

allowed('sheets.roster', 'everybody prints a published month, on A4 with its own letters in it', async () => {
  const sheet = await cloud.ok('sheets.roster', { siteId: 'ST05', month: '2026-02' })
  expect(sheet).toMatchObject({ fileName: '柳沟镇联络站2月接待日.pdf', missing: [] })
  const file = await opened(sheet)
  expect(file).toMatchObject({ pages: 1, size: a4 })
  expect(file.fonts).toEqual(['NotoSansHans-Bold', 'NotoSansHans-Regular'])
  expect(file.embedded).toBe(2)
  expect(file.bytes).toBeLessThan(200_000)
  for (const words of [
    '柳沟镇人大代表联络站',
    '改期',
    '2月15日（周日）',
    '因为春节放假，顺延到节后',
    '周二 初八',
  ])
    expect(file.text).toContain(words)
})

test('only who looks after the station sees a month that is not published', async () => {
  const printed = async (openid?: string) =>
    (await opened(await cloud.ok('sheets.roster', { siteId: 'ST05', month: '2026-04' }, openid))).text
  expect(await printed(who.liaison)).toContain('预计')
  for (const openid of [undefined, who.liaisonElsewhere])
    expect(await printed(openid)).toContain('这个月没有公布的接待日')
})

refused('sheets.roster', 'an unknown station, a month that is none', async () => {
  expect((await cloud.fault('sheets.roster', { siteId: 'ST99', month: '2026-02' })).code).toBe('notFound')
  expect(await cloud.fault('sheets.roster', { siteId: 'ST05', month: '2026-13' })).toMatchObject({
    code: 'invalidInput',
    field: 'month',
  })
})

allowed('sheets.wall', 'the station prints its wall on A3', async () => {
  const file = await opened(await cloud.ok('sheets.wall', { siteId: 'ST05' }, who.liaison))
  expect(file).toMatchObject({ pages: 1, size: a3, embedded: 2 })
})

refused('sheets.wall', 'by another station, a deputy, a guest', async () => {
  const wall = (openid?: string) => cloud.fault('sheets.wall', { siteId: 'ST05' }, openid)
  expect((await wall(who.liaisonElsewhere)).code).toBe('notFound')
  expect((await wall(who.deputy)).code).toBe('forbidden')
  expect((await wall()).code).toBe('unauthenticated')
})

allowed('sheets.notice', 'everybody prints a published one', async () => {
  const { items } = await cloud.ok('notices.list', {})
  const file = await opened(await cloud.ok('sheets.notice', { id: String(items[0]?.id) }))
  expect(file).toMatchObject({ size: a4, embedded: 2 })
})

refused('sheets.notice', 'a draft, an unknown one', async () => {
  expect((await cloud.fault('sheets.notice', { id: 'N-draft' }, who.liaison)).code).toBe('notFound')
  expect((await cloud.fault('sheets.notice', { id: 'N-none' })).code).toBe('notFound')
})

allowed('sheets.mediations', 'one prints his own ledger, and nobody stands in it by name', async () => {
  for (const [openid, file, rows] of [
    [who.liaison, '柳沟镇联络站调处记录2026.pdf', ['过道堆了柴火', '转到司法所', '甲方、乙方']],
    [who.deputy, '周演示代表调处记录2026.pdf', ['田埂每年往外挪']],
  ] as const) {
    const sheet = await cloud.ok('sheets.mediations', { year: '2026' }, openid)
    expect(sheet.fileName).toBe(file)
    const { size, text } = await opened(sheet)
    expect(size).toEqual(a4)
    for (const row of rows) expect(text).toContain(row)
    expect(text).not.toMatch(/吴演示|冯演示|郑演示/)
  }
})

refused('sheets.mediations', 'the township and the county have none of their own', async () => {
  for (const openid of [who.township, who.county])
    expect((await cloud.fault('sheets.mediations', { year: '2026' }, openid)).code).toBe('forbidden')
})

allowed('sheets.campaign', 'its office and the county print what was said and where it went', async () => {
  for (const openid of [who.township, who.checker, who.county]) {
    const sheet = await cloud.ok('sheets.campaign', { id: 'C-session' }, openid)
    expect(sheet).toMatchObject({
      fileName: '开会之前，您最想让代表带去什么（演示）意见汇总.pdf',
      missing: [],
    })
    const { size, text } = await opened(sheet)
    expect(size).toEqual(a4)
    for (const words of [
      '3 条意见，其中现场收集 1 条（9 人）',
      '第 1 问　3 条',
      '今年镇里最该先办哪一件？',
      '先修通上坪村的路。',
      '柳沟镇联络站现场收集，9 人',
      '去处：采纳：写进了镇里今年的第一件实事。',
      '三条意见都有去处',
    ])
      expect(text).toContain(words)
  }
})

allowed('sheets.campaign', 'while it runs as well: articles with opinions, the others by name', async () => {
  const { text } = await opened(await cloud.ok('sheets.campaign', { id: 'C-water' }, who.county))
  for (const words of ['还在收', '第三条　2 条', '人大代表', '去处：还没标', '结果还没公布。'])
    expect(text).toContain(words)
  expect(text).toContain('第一条、第二条、第四条')
})

refused('sheets.campaign', 'by another office, by who only reads or gathers, before it begins', async () => {
  const code = async (id: string, openid?: string) =>
    (await cloud.fault('sheets.campaign', { id }, openid)).code
  expect(await code('C-bus', who.townshipElsewhere)).toBe('notFound')
  expect(await code('C-water', who.township)).toBe('notFound')
  expect(await code('C-none', who.county)).toBe('notFound')
  for (const openid of [who.auditor, who.liaison, who.deputy, 'resident-x'])
    expect(await code('C-bus', openid)).toBe('forbidden')
  const draft = { requestId: 'campaign-sheet', unitId: 'U05', content: aContent() }
  const { id } = await cloud.ok('campaigns.draft', draft, who.township)
  expect(await code(id, who.township)).toBe('conflict')
})

allowed('sheets.session', 'the station and its township print a session', async () => {
  for (const openid of [who.liaison, who.township]) {
    const sheet = await cloud.ok('sheets.session', { id: moved()._id }, openid)
    expect(sheet.fileName).toBe('柳沟镇联络站2月24日接待记录.pdf')
    expect(await opened(sheet)).toMatchObject({ pages: 1, size: a4 })
  }
})

refused('sheets.session', 'of another station', async () => {
  expect((await cloud.fault('sheets.session', { id: moved()._id }, who.liaisonElsewhere)).code).toBe(
    'notFound',
  )
  expect((await cloud.fault('sheets.session', { id: 'none' }, who.liaison)).code).toBe('notFound')
})

async function aVisit() {
  const sessionId = putSession(cloud, { scheduled: today, effective: today })
  const { id } = await cloud.ok('bookings.walkIn', aVisitor(sessionId), who.liaison)
  return { sessionId, bookingId: id }
}

allowed('sheets.slip', 'a visitor takes his matters and their codes home, no name on the paper', async () => {
  const { sessionId, bookingId } = await aVisit()
  const matter = { requestId: 'matter-1', sessionId, bookingId, text: '村口路灯不亮，晚上看不见路。' }
  const said = { ...matter, villageId: 'U05V01', visibility: 'private', consent: true } as const
  const { queryCode, title } = await cloud.ok('bookings.record', said, who.liaison)
  const { text, pages } = await opened(await cloud.ok('sheets.slip', { bookingId }, who.liaison))
  expect(pages).toBe(1)
  expect(text).toContain(title.slice(0, 6))
  expect(text).toContain(`${queryCode.slice(0, 4)} ${queryCode.slice(4)}`)
  expect(text).not.toContain('郑演示')
})

refused('sheets.slip', 'before anything was said, by another station, for nobody', async () => {
  const { bookingId } = await aVisit()
  expect((await cloud.fault('sheets.slip', { bookingId }, who.liaison)).code).toBe('conflict')
  expect((await cloud.fault('sheets.slip', { bookingId }, who.liaisonElsewhere)).code).toBe('notFound')
  expect((await cloud.fault('sheets.slip', { bookingId: 'none' }, who.liaison)).code).toBe('notFound')
})

allowed('sheets.calendar', 'a station for everybody, a deputy for himself and his station', async () => {
  const station = await cloud.ok('sheets.calendar', { siteId: 'ST05' })
  expect(station.fileName).toBe('柳沟镇联络站接待日.ics')
  expect(station.text).toContain('EXDATE;TZID=Asia/Shanghai:20260215T090000')
  expect(station.text).toContain('RDATE;TZID=Asia/Shanghai:20260224T090000')
  for (const openid of [who.deputy, who.liaison, who.county]) {
    const own = await cloud.ok('sheets.calendar', { deputyId: 'D05001' }, openid)
    expect(own.text).toContain('值班')
  }
})

refused('sheets.calendar', "a deputy's for anybody else; both or neither", async () => {
  for (const openid of [undefined, who.colleague, who.liaisonElsewhere])
    expect((await cloud.fault('sheets.calendar', { deputyId: 'D05001' }, openid)).code).toBe('notFound')
  expect((await cloud.fault('sheets.calendar', { siteId: 'ST99' })).code).toBe('notFound')
  expect((await cloud.fault('sheets.calendar', {})).code).toBe('invalidInput')
  expect((await cloud.fault('sheets.calendar', { siteId: 'ST05', deputyId: 'D05001' })).code).toBe(
    'invalidInput',
  )
})
