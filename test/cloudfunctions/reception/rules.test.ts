import type { Input } from '#shared/contract'
import type { ReceptionRule } from '#shared/reception/rule'
import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeEach(async () => void (cloud = await startDemoCloud()))
afterEach(() => cloud.stop())

const day15 = {
  rule: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' },
  onHoliday: 'postpone',
  onWeekend: 'postpone',
} as const
const year2026 = { from: '2026-01-01', to: '2026-12-31' }
const at9 = { start: '09:00', end: '11:00', seats: 2 }
const tuesdays: ReceptionRule = { ...day15, ...at9, rule: { rrule: 'FREQ=MONTHLY;BYDAY=2TU' } }
const choice: ReceptionRule = { ...day15, ...at9, rule: { oneOfDays: [9, 19] } }

async function save(
  siteId: string | null,
  rule: ReceptionRule | null,
  { by = who.township, over = {} }: { by?: string; over?: Partial<Input<'reception.saveRule'>> } = {},
) {
  const { confirm } = await cloud.ok('reception.tryRule', { siteId, rule }, by)
  return cloud.ok('reception.saveRule', { siteId, rule, confirmed: confirm, expectVersion: 1, ...over }, by)
}

allowed('reception.preview', 'the 15th of every month of 2026, as printed in domain.md §2.5', async () => {
  const { days } = await cloud.ok('reception.preview', { ...day15, ...year2026 })
  expect(days.map(({ effective }) => effective?.slice(5)).join(' ')).toBe(
    '01-15 02-24 03-16 04-15 05-15 06-15 07-15 08-17 09-15 10-15 11-16 12-15',
  )
  expect(days[1]).toEqual({
    scheduled: '2026-02-15',
    effective: '2026-02-24',
    reason: 'holiday:春节',
    noticeBy: '2026-02-12',
    announceEffectiveBy: '2026-02-21',
    provisional: false,
  })
})

refused('reception.preview', 'what gives no dates, what has no anchor, days that are none', async () => {
  const refusal = async (over: object) => {
    const { code, field } = await cloud.fault('reception.preview', { ...day15, ...year2026, ...over })
    return `${code} ${field}`
  }
  for (const rrule of ['FREQ=DAILY', 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15', 'FREQ=MONTHLY', '每月15日'])
    expect(await refusal({ rule: { rrule } })).toBe('invalidInput rule')
  expect(await refusal({ rule: { dates: [] } })).toBe('invalidInput rule')
  expect(await refusal({ rule: { firstWeek: 'second', weekday: 2 } })).toBe('invalidInput rule')
  expect(await refusal({ from: '2026-02-30' })).toBe('invalidInput from')
  expect(await refusal({ from: '2027-01-01' })).toBe('invalidInput to')
  expect(await refusal({ to: '2040-01-01' })).toBe('invalidInput to')
})

allowed('reception.rules', 'whose rule it is, in words, with its next dates', async () => {
  const { county, sites } = await cloud.ok('reception.rules', {}, who.county)
  expect(county).toMatchObject({ text: '每月15日 上午 9:00–11:00', mayChange: true })
  // 24 February can still be announced by the 21st.
  expect(county.next[0]).toMatchObject({ text: '2月24日（周二）', movedText: '原定2月15日（周日）' })
  expect(sites).toHaveLength(74)
  const of = (id: string) => sites.find((site) => site.id === id)
  expect(of('ST05')).toMatchObject({ own: false, view: { text: county.text } })
  expect(of('ST14')).toMatchObject({ own: true, view: { text: '每周三 上午 9:00–11:00' } })
  expect(of('PT051')?.view).toBeNull()
})

it('a township sees its own sites and may not change the county’s rule', async () => {
  const { county, sites } = await cloud.ok('reception.rules', {}, who.township)
  expect(county.mayChange).toBe(false)
  expect(new Set(sites.map(({ unitName }) => unitName))).toEqual(new Set(['柳沟镇']))
  expect(sites.every(({ mayChange }) => mayChange)).toBe(true)
})

refused('reception.rules', 'a resident, a deputy', async () => {
  expect((await cloud.fault('reception.rules', {}, 'somebody')).code).toBe('forbidden')
  expect((await cloud.fault('reception.rules', {}, who.deputy)).code).toBe('forbidden')
})

allowed('reception.tryRule', 'the next dates before anything is saved', async () => {
  const { next, confirm, text } = await cloud.ok(
    'reception.tryRule',
    { siteId: 'ST05', rule: tuesdays },
    who.township,
  )
  expect(text).toBe('每月第二个星期二 上午 9:00–11:00')
  expect(confirm).toEqual(['2026-03-10', '2026-04-14', '2026-05-12'])
  expect(next).toHaveLength(6)
  expect((await cloud.ok('reception.rules', {}, who.township)).sites[0]?.own).toBe(false)
})

refused(
  'reception.tryRule',
  'somebody else’s station, a rule of the past, ends before it begins',
  async () => {
    const refusal = async (input: object, by: string = who.township) =>
      (await cloud.fault('reception.tryRule', { siteId: 'ST05', rule: tuesdays, ...input }, by)).code
    expect(await refusal({ siteId: 'ST01' })).toBe('notFound')
    expect(await refusal({ siteId: 'ST99' })).toBe('notFound')
    expect(await refusal({}, who.liaisonElsewhere)).toBe('notFound')
    expect(await refusal({}, who.liaison)).toBe('forbidden')
    expect(await refusal({ siteId: null })).toBe('forbidden')
    expect(await refusal({ rule: { ...tuesdays, rule: { dates: ['2025-05-05'] } } })).toBe('invalidInput')
    expect(await refusal({ rule: { ...tuesdays, end: '08:00' } })).toBe('invalidInput')
    expect(await refusal({ rule: choice })).toBe('invalidInput')
  },
)

allowed(
  'reception.saveRule',
  'a station’s own rule: within a minute its sessions are the rule’s',
  async () => {
    expect(await save('ST05', tuesdays)).toEqual({ version: 2, text: '每月第二个星期二 上午 9:00–11:00' })
    await cloud.job('reception.replan')
    const { days } = await cloud.ok('reception.upcoming', { siteId: 'ST05', month: '2026-04' })
    expect(days.map(({ effective }) => effective)).toEqual(['2026-04-14'])
    const { sites } = await cloud.ok('reception.rules', {}, who.township)
    expect(sites.find(({ id }) => id === 'ST05')).toMatchObject({ own: true, version: 2 })
    expect(await save('ST05', null, { over: { expectVersion: 2 } })).toMatchObject({ version: 3 })
  },
)

it('the county’s rule is for every station without its own, and each is told', async () => {
  await save(null, { ...tuesdays, rule: { firstWeek: 'majorityWeek', weekday: 2 } }, { by: who.county })
  await cloud.job('reception.replan')
  const { days } = await cloud.ok('reception.upcoming', { siteId: 'ST05', month: '2026-05' })
  // 5 May is 劳动节; the June one lies in the month.
  expect(days.map(({ effective }) => effective)).toEqual(['2026-05-06'])
  const own = await cloud.ok('reception.upcoming', { siteId: 'ST03', month: '2026-04' })
  expect(own.days.map(({ effective }) => effective)).toEqual(['2026-04-14'])
  const rows = cloud.database.dump('outbox') as { event: string; recipient: string }[]
  const told = rows.filter(({ event }) => event === 'reception.ruleChanged').map(({ recipient }) => recipient)
  expect(told).toHaveLength(12)
  expect(told).toContain('station:ST05')
})

refused(
  'reception.saveRule',
  'dates that no longer match, a version that is old, another’s station',
  async () => {
    const input = {
      siteId: 'ST05',
      rule: tuesdays,
      confirmed: ['2026-03-10', '2026-04-14'],
      expectVersion: 1,
    }
    const refusal = async (over: object, by: string = who.township) => {
      const { code, field } = await cloud.fault('reception.saveRule', { ...input, ...over }, by)
      return `${code} ${field ?? ''}`.trim()
    }
    expect(await refusal({})).toBe('conflict confirmed')
    const confirmed = [...input.confirmed, '2026-05-12']
    expect(await refusal({ confirmed, expectVersion: 7 })).toBe('conflict')
    expect(await refusal({ confirmed, siteId: 'ST01' })).toBe('notFound')
    expect(await refusal({ confirmed, siteId: null }, who.township)).toBe('forbidden')
    expect(await refusal({ confirmed }, who.liaison)).toBe('forbidden')
    expect(await refusal({ confirmed: [] })).toBe('invalidInput confirmed')
  },
)

it('two dates to choose from: the station picks one of them and nothing else', async () => {
  await save(null, choice, { by: who.county })
  await cloud.clock('2026-02-11T10:00:00+08:00')
  const { sites } = await cloud.ok('reception.rules', {}, who.liaison)
  expect(sites[0]).toMatchObject({ id: 'ST05', mayChange: false, mayPick: [9, 19] })
  const pick: ReceptionRule = { ...choice, rule: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=19' } }
  expect(await save('ST05', pick, { by: who.liaison })).toMatchObject({ version: 2 })
  const other = { siteId: 'ST05', rule: { ...pick, seats: 9 } }
  expect((await cloud.fault('reception.tryRule', other, who.liaison)).code).toBe('forbidden')
})
