import { callAt, callDueAt } from '#shared/delivery/call-rules'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { dayTextWithWeekday, dayOf, timeOfDay } from '#shared/kernel/day'
import { calendar } from '#test/support/calendar'
import { beijing } from '#test/support/pinned'

type Told = Pick<OutboxRow, 'recipient' | 'event' | 'subject' | 'at' | 'until'>

const iso = (text: string) => beijing(text).toISOString()

const told = (over: Partial<Told> = {}): Told => ({
  recipient: 'deputy:D05001',
  event: 'reception.moved',
  subject: { kind: 'reception', id: 'S1' },
  at: iso('2026-02-11 09:20'),
  until: null,
  ...over,
})

const shown = (instant: string | null) =>
  instant === null ? '不打' : `${dayTextWithWeekday(dayOf(instant))} ${timeOfDay(instant)}`

it.each([
  // The session of 2月24日 comes right after the holidays: 2月14日 is the last workday before it.
  ['2026-02-24 11:00', '2月13日（周五） 09:00', '2月14日（周六） 18:00'],
  ['2026-02-13 11:00', '2月11日（周三） 09:20', '2月12日（周四） 18:00'],
  ['2026-02-12 11:00', '2月11日（周三） 09:20', '2月11日（周三） 18:00'],
])('before what is on %s: listed %s, to be called by %s', (until, listed, due) => {
  const row = told({ until: iso(until) })
  expect(shown(callAt(row, calendar))).toBe(listed)
  expect(shown(callDueAt(row.until, beijing('2026-02-11 09:20'), calendar))).toBe(due)
})

it('told on the day itself: at once, by the time it is over', () => {
  const row = told({ at: iso('2026-02-11 08:30'), until: iso('2026-02-11 11:00') })
  expect(shown(callAt(row, calendar))).toBe('2月11日（周三） 08:30')
  expect(shown(callDueAt(row.until, beijing('2026-02-11 08:31'), calendar))).toBe('2月11日（周三） 11:00')
})

it.each([
  ['messages.overdue', '2026-02-11 15:00', '2月12日（周四） 15:00'],
  ['messages.overdue', '2026-02-14 15:00', '2月24日（周二） 09:00'],
  ['messages.urgent', '2026-02-15 23:00', '2月16日（周一） 00:00'],
  ['reception.cancelled', '2026-02-11 15:00', '2月12日（周四） 15:00'],
])('%s of %s waits until %s', (event, at, listed) => {
  // A push of a ladder's row has an end too; it is not what the ladder waits for.
  const until = event.startsWith('messages') ? iso('2026-02-12 09:00') : null
  expect(shown(callAt(told({ event, at: iso(at), until }), calendar))).toBe(listed)
})

it('what is not in the table, followers, and readers of a notice are never called', () => {
  expect(callAt(told({ event: 'messages.accept' }), calendar)).toBeNull()
  expect(callAt(told({ recipient: 'followers:station:ST05' }), calendar)).toBeNull()
  const reader = { recipient: 'resident:o-1', event: 'notices.activity' }
  expect(callAt(told({ ...reader, subject: { kind: 'notice', id: 'N1' } }), calendar)).toBeNull()
  expect(callAt(told({ recipient: 'resident:o-1' }), calendar)).not.toBeNull()
})
