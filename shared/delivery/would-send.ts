import type { Booking } from '#shared/bookings/booking'
import type { Message } from '#shared/messages/message'
import type { County } from '#shared/places/county'
import type { ReceptionDay } from '#shared/reception/reception-day'
import {
  nagRows,
  nagTimes,
  reminderRows,
  reminderTimes,
  type ReminderEvent,
} from '#shared/bookings/reminders'
import { reminderRules } from '#shared/delivery/reminder-rules'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Instant } from '#shared/kernel/field'
import {
  addDays,
  dayOf,
  dayTextWithWeekday,
  diffDays,
  instantAt,
  timeOfDay,
  type Day,
} from '#shared/kernel/day'
import { outboxRows } from '#shared/messages/told/outbox-rows'
import { expire } from '#shared/messages/clocks/timeouts'

/** What is known today of a day to come. */
export interface DayAhead {
  day: Day
  county: County
  /** Those whose clock runs out by the end of the day. */
  messages: readonly Message[]
  /** Published ones of the weeks before and the days after. */
  sessions: readonly ReceptionDay[]
  bookings: readonly Booking[]
}

/** One row that would be written, when, and why. */
export interface Reminder {
  at: Instant
  row: OutboxRow
  why: string
}

/** Timeouts that follow each other; a chain is never longer. */
const mostSteps = 6

/** A message that nobody touches: every step that a timer takes with it on that day. */
function ofMessage(message: Message, { day, county }: DayAhead): Reminder[] {
  const found: Reminder[] = []
  let current = message
  for (let step = 0; step < mostSteps; step += 1) {
    const { dueBy } = current
    if (dueBy === null || dayOf(dueBy) > day) return found
    const decision = expire(current, { now: new Date(dueBy), county })
    if (decision === null) return found
    const why = `到${dayTextWithWeekday(dayOf(dueBy))} ${timeOfDay(dueBy)} 没人办，自动走这一步`
    if (dayOf(dueBy) === day) found.push(...outboxRows(decision).map((row) => ({ at: dueBy, row, why })))
    current = decision.message
  }
  return found
}

function ofSession(session: ReceptionDay, { day, bookings }: DayAhead): Reminder[] {
  const { effective } = session
  if (effective === null) return []
  const held = `${dayTextWithWeekday(effective)}是接待日`
  const mine = bookings.filter(({ sessionId }) => sessionId === session._id)
  const events = (Object.keys(reminderTimes) as ReminderEvent[]).filter(
    (event) => addDays(day, reminderTimes[event].daysBefore) === effective,
  )
  const reminders = events.flatMap((event) => {
    const at = instantAt(day, reminderTimes[event].from)
    const rows = reminderRows(session, { event, bookings: mine, now: new Date(at) })
    return rows.map((row) => ({ at, row, why: held }))
  })
  const at = instantAt(day, nagTimes.from)
  const ago = diffDays(effective, day)
  const why = `${held}，${ago === 0 ? '当天' : `过了 ${ago} 天`}没结束登记就提醒`
  const nags = nagRows(session, new Date(at)).map((row) => ({ at, row, why }))
  return [...reminders, ...nags]
}

/** What timers would write on a day if nobody did anything before, in the order of the day (register row 65). */
export function wouldSend(ahead: DayAhead): Reminder[] {
  const reminders = [
    ...ahead.messages.flatMap((message) => ofMessage(message, ahead)),
    ...ahead.sessions.flatMap((session) => ofSession(session, ahead)),
  ]
  return reminders.sort((a, b) => (a.at === b.at ? (a.row._id < b.row._id ? -1 : 1) : a.at < b.at ? -1 : 1))
}

/** '接待日还有三天' */
export function whatOf({ event, title }: Pick<OutboxRow, 'event' | 'title'>): string {
  return reminderRules.get(event)?.what ?? title
}
