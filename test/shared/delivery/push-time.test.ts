import { pushTime } from '#shared/delivery/push-time'
import { defaultPushSettings } from '#shared/inbox/subscriber'
import { dayOf, timeOfDay } from '#shared/kernel/day'
import { beijing } from '#test/support/pinned'

const settings = defaultPushSettings
const noDigest = { ...settings, digest: false }
const awake = { ...settings, quiet: { from: '08:00', to: '08:00' } }
const shift = { ...settings, quiet: { from: '09:00', to: '17:00' } }

const cases = [
  ['2026-02-11 09:20', 'now', settings, '2026-02-11 09:20'],
  ['2026-02-11 23:59', 'now', settings, '2026-02-11 23:59'],
  ['2026-02-11 09:20', 'soon', settings, '2026-02-11 09:20'],
  ['2026-02-11 20:59', 'soon', settings, '2026-02-11 20:59'],
  ['2026-02-11 21:00', 'soon', settings, '2026-02-12 08:00'],
  ['2026-02-12 00:00', 'soon', settings, '2026-02-12 08:00'],
  ['2026-02-12 07:59', 'soon', settings, '2026-02-12 08:00'],
  ['2026-02-12 08:00', 'soon', settings, '2026-02-12 08:00'],
  ['2026-02-12 00:00', 'soon', awake, '2026-02-12 00:00'],
  ['2026-02-11 10:00', 'soon', shift, '2026-02-11 17:00'],
  ['2026-02-11 09:20', 'digest', settings, '2026-02-11 18:30'],
  ['2026-02-11 18:30', 'digest', settings, '2026-02-12 18:30'],
  ['2026-02-11 23:00', 'digest', settings, '2026-02-12 18:30'],
  ['2026-02-11 09:20', 'digest', noDigest, '2026-02-11 09:20'],
  ['2026-02-11 22:00', 'digest', noDigest, '2026-02-12 08:00'],
  ['2026-02-11 09:20', 'digest', { ...settings, quiet: { from: '18:00', to: '07:00' } }, '2026-02-12 07:00'],
] as const

it.each(cases)('at %s, %s, with %j: %s', (now, urgency, wants, expected) => {
  const wanted = { urgency, settings: wants, digestAt: '18:30', until: null }
  const at = pushTime(beijing(now).toISOString(), wanted)
  expect(`${dayOf(at)} ${timeOfDay(at)}`).toBe(expected)
})

it('is not put off to a digest that comes after the end', () => {
  const [now, until] = [beijing('2026-02-11 09:20').toISOString(), beijing('2026-02-11 12:00').toISOString()]
  expect(pushTime(now, { urgency: 'digest', settings, digestAt: '18:30', until })).toBe(now)
})
