import { nextSteps, routeSteps } from '#shared/messages/intake/next-steps'
import { readersTable } from '#shared/messages/views/readers-table'
import { aCounty } from '#test/support/a-county'
import { beijing, pinnedNow } from '#test/support/pinned'

const county = aCounty()
const unit = county.units.find(({ id }) => id === 'U05')
const cells = (rows: ReturnType<typeof readersTable>) =>
  rows.map(({ matter, name, phone }) => [matter, name, phone])

test('the dates of the confirm screen, counted with the calendar', () => {
  const { steps, provisional } = nextSteps('private', { now: pinnedNow, county })
  expect(steps.map(({ day, title }) => [day, title])).toEqual([
    [null, '马上'],
    ['2026-02-13', '2月13日（周五）前'],
    ['2026-03-02', '3月2日（周一）前'],
    [null, '您来评'],
  ])
  expect(steps[2]?.detail).toBe('办事单位答复您。春节2月15–23日不算。')
  expect(provisional).toBe(false)
})

test('a choice to publish adds the second consent; a year without an official calendar is said', () => {
  const late = nextSteps('mayPublish', { now: beijing('2026-12-29 10:00'), county })
  expect(late.steps).toHaveLength(5)
  expect(late.provisional).toBe(true)
})

test('where it goes first, and what happens if nobody takes it', () => {
  const names = { siteName: '柳沟镇联络站', deputyName: '周演示' }
  expect(routeSteps({ unit, addressee: 'duty' }, { now: pinnedNow, county }, names)).toEqual({
    steps: ['柳沟镇联络站', '值班代表 周演示', '柳沟镇人大主席团', '办事单位'],
    fallback:
      '联络站 2 个工作日没人收，系统自动转给柳沟镇人大主席团。代表当天 18:00 前没空看，系统自动上交柳沟镇人大主席团。',
  })
  expect(routeSteps({ unit, addressee: 'township' }, { now: pinnedNow, county }).steps).toEqual([
    '柳沟镇联络站',
    '柳沟镇人大主席团',
    '办事单位',
  ])
})

test('who sees what, by the choice', () => {
  expect(cells(readersTable('private', true))).toEqual([
    ['看得到', '只看到姓', '看不到'],
    ['看得到', '看了留记录', '看了留记录'],
    ['看得到', '看不到', '看不到'],
    ['看不到', '看不到', '看不到'],
  ])
  expect(readersTable('mayPublish', true)[3]).toMatchObject({ matter: '改写后看得到', name: '看不到' })
  for (const row of readersTable('anonymous', true))
    expect(row).toMatchObject({ name: '看不到', phone: '看不到' })
  for (const row of readersTable('private', false)) expect(row).toMatchObject({ name: '没留', phone: '没留' })
})
