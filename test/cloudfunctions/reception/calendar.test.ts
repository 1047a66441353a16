import type { ReceptionDay } from '#shared/reception/reception-day'
import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeEach(async () => void (cloud = await startDemoCloud()))
afterEach(() => cloud.stop())

const off = (name: string, date: string) => ({ name, date, isOffDay: true })
const work = (date: string) => ({ name: '春节', date, isOffDay: false })
/** As 2026 is, but that 春节 ends two days later and 23 March is a new day off. */
const longer = {
  year: 2026,
  status: 'official' as const,
  source: '测试',
  off: [
    { name: '春节', from: '2026-02-15', to: '2026-02-25' },
    { name: '放假', from: '2026-03-16', to: '2026-03-17' },
  ],
  work: ['2026-02-28'],
}
const sessions = () => cloud.database.dump('receptionDays') as unknown as ReceptionDay[]
const session = (id: string) => sessions().find(({ _id }) => _id === id)

allowed('reception.calendar', 'each year with what is known of it', async () => {
  const { years, mayChange } = await cloud.ok('reception.calendar', {}, who.township)
  expect(mayChange).toBe(false)
  expect(years.map(({ year, status }) => `${year} ${status}`)).toEqual(
    expect.arrayContaining(['2026 official', '2027 provisional', '2028 missing']),
  )
  const spring = years.find(({ year }) => year === 2026)?.off.find(({ name }) => name === '春节')
  expect(spring).toMatchObject({ text: '2月15日到2月23日', days: 9 })
})

refused('reception.calendar', 'a handling unit', async () => {
  expect((await cloud.fault('reception.calendar', {}, who.unit)).code).toBe('forbidden')
})

allowed('reception.tryCalendar', 'what would move and what a person must decide', async () => {
  const { effect } = await cloud.ok('reception.tryCalendar', longer, who.county)
  // 12 stations on the 15th: February is published, 16 March only proposed; ST14 is weekly.
  expect(effect.toDecide).toBeGreaterThanOrEqual(12)
  expect(effect.moved).toBeGreaterThanOrEqual(12)
  expect(effect.examples[0]).toMatchObject({ published: true })
  expect(session('R-ST05-2026-03-15')?.effective).toBe('2026-03-16')
})

refused('reception.tryCalendar', 'a township; a block that ends before it begins', async () => {
  expect((await cloud.fault('reception.tryCalendar', longer, who.township)).code).toBe('forbidden')
  const turned = { ...longer, off: [{ name: '春节', from: '2026-02-20', to: '2026-02-15' }] }
  expect((await cloud.fault('reception.tryCalendar', turned, who.county)).message).toContain('第1条')
})

allowed('reception.importCalendar', '2027 becomes official: what is proposed moves by itself', async () => {
  const before = await cloud.ok('reception.calendar', {}, who.county)
  const days = [off('元旦', '2027-01-01'), off('春节', '2027-02-15'), work('2027-02-14')]
  const saved = await cloud.ok(
    'reception.importCalendar',
    { year: 2027, days, expectVersion: before.version },
    who.county,
  )
  expect(saved.year).toMatchObject({ status: 'official', work: [{ day: '2027-02-14' }] })
  await cloud.clock('2026-12-01T09:00:00+08:00')
  await cloud.job('reception.replan')
  expect(session('R-ST05-2027-02-15')).toMatchObject({
    effective: '2027-02-16',
    reason: 'holiday:春节',
    provisional: false,
    state: 'proposed',
  })
})

it.each([
  ['a wrong year', [off('元旦', '2026-01-01')], '第1条“元旦 2026-01-01”不是2027年的'],
  [
    'a day both off and worked',
    [off('元旦', '2027-01-01'), work('2027-01-01')],
    '第2条“春节 2027-01-01”和第1条矛盾',
  ],
  ['a day twice', [off('元旦', '2027-01-01'), off('元旦', '2027-01-01')], '和第1条是同一天'],
  [
    'a day that is none',
    [off('元旦', '2027-01-01'), off('春节', '2027-02-30')],
    '第2条“春节 2027-02-30”不是真有的日子',
  ],
  ['nothing off', [work('2027-02-14')], '里面没有2027年的放假日子'],
])('a file with %s is refused with its line', async (_what, days, words) => {
  const refusal = await cloud.fault(
    'reception.importCalendar',
    { year: 2027, days, expectVersion: 1 },
    who.county,
  )
  expect(refusal).toMatchObject({ code: 'invalidInput', field: 'days' })
  expect(refusal.message).toContain(words)
})

refused('reception.importCalendar', 'a township; settings that somebody changed meanwhile', async () => {
  const days = [off('元旦', '2027-01-01')]
  const input = { year: 2027, days, expectVersion: 1 }
  expect((await cloud.fault('reception.importCalendar', input, who.township)).code).toBe('forbidden')
  await cloud.ok('reception.importCalendar', input, who.county)
  expect((await cloud.fault('reception.importCalendar', input, who.county)).code).toBe('conflict')
})

allowed('reception.saveCalendar', 'a published day is asked about, a proposed one moves', async () => {
  const wasPublished = session('R-ST05-2026-02-15')
  expect(wasPublished).toMatchObject({ state: 'published', effective: '2026-02-24' })
  await cloud.ok('reception.saveCalendar', { ...longer, expectVersion: 1 }, who.county)
  await cloud.job('reception.replan')
  expect(session('R-ST05-2026-02-15')).toMatchObject({
    effective: '2026-02-24',
    proposedMove: { to: '2026-02-26', reason: 'holiday:春节' },
    version: (wasPublished?.version ?? 0) + 1,
  })
  expect(session('R-ST05-2026-03-15')).toMatchObject({ effective: '2026-03-18', state: 'proposed' })
  const rows = cloud.database.dump('outbox') as { event: string; recipient: string; title: string }[]
  const asked = rows.filter(
    ({ event, recipient }) => event === 'reception.moveProposed' && recipient === 'station:ST05',
  )
  expect(asked).toHaveLength(1)
  expect(asked[0]?.title).toBe('2月24日接待日要不要改到2月26日（周四）')
})

refused('reception.saveCalendar', 'a township; a day both off and worked', async () => {
  const input = { ...longer, expectVersion: 1 }
  expect((await cloud.fault('reception.saveCalendar', input, who.township)).code).toBe('forbidden')
  const both = { ...input, work: ['2026-02-16'] }
  expect((await cloud.fault('reception.saveCalendar', both, who.county)).message).toContain('又放假又上班')
})
