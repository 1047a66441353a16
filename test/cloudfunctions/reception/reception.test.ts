import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

allowed('reception.upcoming', 'a station’s next sessions in the order they are held', async () => {
  const { days, site, today } = await cloud.ok('reception.upcoming', { siteId: 'ST05' })
  expect(today).toBe('2026-02-11')
  expect(site).toMatchObject({ id: 'ST05' })
  expect(days.length).toBeGreaterThan(0)
  const held = days.map(({ effective }) => effective ?? '')
  expect(held).toEqual([...held].sort())
  expect(held.every((day) => day >= today)).toBe(true)
})

it('a month has all its days, each with a sentence; a moved session says so', async () => {
  const { cells, days } = await cloud.ok('reception.upcoming', { siteId: 'ST05', month: '2026-02' })
  expect(cells.filter(({ day }) => day.startsWith('2026-02'))).toHaveLength(28)
  for (const { label } of cells) expect(label.length).toBeGreaterThan(3)
  for (const day of days.filter(({ scheduled, effective }) => effective !== null && effective !== scheduled))
    expect([day.movedText, day.reasonText]).not.toContain('')
})

it('the whole county, and a year without an official calendar is said to be provisional', async () => {
  const { site, days } = await cloud.ok('reception.upcoming', {})
  expect(site).toBeNull()
  expect(new Set(days.map(({ siteId }) => siteId)).size).toBeGreaterThan(1)
  expect((await cloud.ok('reception.upcoming', { siteId: 'ST05', month: '2028-03' })).provisional).toBe(true)
})

refused('reception.upcoming', 'an unknown station, a month that is none', async () => {
  expect((await cloud.fault('reception.upcoming', { siteId: 'ST99' })).code).toBe('notFound')
  expect((await cloud.fault('reception.upcoming', { siteId: 'ST05', month: '2026-13' })).field).toBe('month')
})
