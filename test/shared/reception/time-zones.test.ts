import { execFileSync } from 'node:child_process'

const program = `
  const { dayOf } = require('#shared/kernel/day')
  const { resolveReceptionDays } = require('#shared/reception/resolve')
  const { calendar } = require('#test/support/calendar')
  const policy = { onHoliday: 'postpone', onWeekend: 'postpone' }
  const patterns = [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' }, { rrule: 'FREQ=WEEKLY;BYDAY=WE' },
    { firstWeek: 'weekOfFirst', weekday: 2 }, { lunarDays: [3, 8] }, { atLeast: 1, per: 'quarter', weekday: 3 }]
  const range = { from: '2026-01-01', to: '2027-12-31' }
  console.log(JSON.stringify([
    dayOf('2026-03-31T16:00:00.000Z'),
    ...patterns.map((rule) => resolveReceptionDays({ rule, ...policy }, range, calendar)),
  ]))
`

function daysIn(zone: string): string {
  const node = ['--require', 'tsx/cjs', '--eval', program]
  return execFileSync(process.execPath, node, { env: { ...process.env, TZ: zone }, encoding: 'utf8' })
}

test('the days are the same wherever the machine stands', () => {
  const here = daysIn('Asia/Shanghai')
  expect(here).toContain('2026-04-01')
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue', 'America/St_Johns'])
    expect(daysIn(zone)).toBe(here)
}, 60_000)
