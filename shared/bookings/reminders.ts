import type { Booking } from '#shared/bookings/booking'
import { timeOf } from '#shared/bookings/booking-view'
import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'
import {
  addDays,
  dayOf,
  dayTextWithWeekday,
  diffDays,
  instantAt,
  timeOfDay,
  type Day,
} from '#shared/kernel/day'
import { hoursText } from '#shared/reception/hours-text'
import type { ReceptionDay } from '#shared/reception/reception-day'

/** When whoever has to do with a session is reminded of it, Beijing time; later than `to` it is left out. */
export const reminderTimes = {
  'reception.inThreeDays': { daysBefore: 3, from: '09:00', to: '21:00' },
  'reception.tomorrow': { daysBefore: 1, from: '16:00', to: '21:00' },
  'reception.today': { daysBefore: 0, from: '07:30', to: '12:00' },
} as const

export type ReminderEvent = keyof typeof reminderTimes

/** The reminders whose hour it is, each with the day of the sessions it is about. */
export function remindersDue(now: Date): { event: ReminderEvent; day: Day }[] {
  const time = timeOfDay(now)
  const events = Object.keys(reminderTimes) as ReminderEvent[]
  return events
    .filter((event) => reminderTimes[event].from <= time && time < reminderTimes[event].to)
    .map((event) => ({ event, day: addDays(dayOf(now), reminderTimes[event].daysBefore) }))
}

const whenWords = {
  'reception.inThreeDays': '三天后',
  'reception.tomorrow': '明天',
  'reception.today': '今天',
} as const satisfies Record<ReminderEvent, string>

const mostTitle = 40
const mostText = 80
const clip = (text: string, most: number) =>
  [...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text

interface Reminding {
  event: ReminderEvent
  bookings: readonly Booking[]
  now: Date
}

/** Rows for the deputies on duty, the station, and everybody with a seat: where, when, how many are expected. */
export function reminderRows(session: ReceptionDay, reminding: Reminding): OutboxRow[] {
  const day = session.effective
  if (day === null || session.state !== 'published') return []
  const booked = reminding.bookings.filter(({ state }) => state === 'booked')
  const head = `${whenWords[reminding.event]}，${dayTextWithWeekday(day)}`
  const place = `${hoursText(session.start, session.end)}，${session.place}。`
  const expected = booked.length > 0 ? `有 ${booked.length} 位群众约好了。` : '还没有人预约，会有人直接来。'
  const about = { kind: 'reception', id: session._id } as const
  const text = place + expected
  const told: Told[] = [
    ...session.deputyIds.map((id) => ({
      recipient: `deputy:${id}`,
      title: `${head}，您接待群众`,
      text,
      about,
    })),
    { recipient: `station:${session.siteId}`, title: `${head}是接待日`, text, about },
    ...booked.flatMap((booking) => residentTold(booking, { session, head })),
  ]
  return told.map((one) => reminderRow(one, { session, day, ...reminding }))
}

interface Told {
  recipient: string
  title: string
  text: string
  about: OutboxRow['subject']
}

function residentTold(booking: Booking, { session, head }: { session: ReceptionDay; head: string }): Told[] {
  if (booking.openid === null) return []
  const text = `${timeOf(booking, session)}，${session.place}。来不了，请打联络站电话说一声。`
  const about = { kind: 'booking', id: booking._id } as const
  return [{ recipient: `resident:${booking.openid}`, title: `${head}，您约了见代表`, text, about }]
}

type Row = Pick<Reminding, 'event' | 'now'> & { session: ReceptionDay; day: Day }

function reminderRow({ recipient, title, text, about }: Told, { event, now, session, day }: Row): OutboxRow {
  return {
    _id: outboxId(about.id, `${event.slice('reception.'.length)}.${day}`, recipient),
    recipient,
    event,
    at: now.toISOString(),
    subject: about,
    title: clip(title, mostTitle),
    text: clip(text, mostText),
    urgency: event === 'reception.inThreeDays' ? 'digest' : 'soon',
    until: instantAt(day, session.end),
    unitId: session.unitId,
    facts: { when: `${day} ${session.start}~${session.end}`, place: session.place },
    state: 'queued',
  }
}

/** A past session without numbers is asked for every evening; from the third day on the township hears of it too. */
export const nagTimes = { from: '17:30', to: '21:00', townshipAfterDays: 3, daysBack: 30 } as const

export function isNagTime(now: Date): boolean {
  const time = timeOfDay(now)
  return nagTimes.from <= time && time < nagTimes.to
}

export function nagRows(session: ReceptionDay, now: Date): OutboxRow[] {
  const { effective, state, siteId, unitId } = session
  const today = dayOf(now)
  if (effective === null || state !== 'published' || effective > today) return []
  if (effective === today && session.end > timeOfDay(now)) return []
  const ago = diffDays(effective, today)
  const recipients = [
    `station:${siteId}`,
    ...(ago >= nagTimes.townshipAfterDays ? [`township:${unitId}`] : []),
  ]
  return recipients.map((recipient) => ({
    _id: outboxId(session._id, `unclosed.${today}`, recipient),
    recipient,
    event: 'reception.unclosed',
    at: now.toISOString(),
    subject: { kind: 'reception', id: session._id },
    title: `${dayTextWithWeekday(effective)}的接待还没结束登记`,
    text:
      ago === 0
        ? '记一下谁来了、说了几件，再点“结束接待”。'
        : `过去 ${ago} 天了。记好来了几位、几件，再点“结束接待”。`,
    urgency: 'digest',
    until: null,
    unitId,
    facts: { when: effective, place: session.place },
    state: 'queued',
  }))
}
