import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import ical, { ICalEventStatus, type ICalEventData } from 'ical-generator'
import type { CalendarEntry, CalendarFile, CalendarSeries } from '#shared/sheets/calendar-file'

dayjs.extend(utc)

const zone = 'Asia/Shanghai'
/** China has kept one offset since 1991. */
const zoneRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** Its clock face reads as Beijing's: ical-generator writes a dayjs as it stands when the event has a zone. */
const clock = (day: string, time: string) => dayjs.utc(`${day}T${time}:00`)
const stampOf = (day: string, time: string) => clock(day, time).format('YYYYMMDDTHHmmss')

/** A calendar file (RFC 5545). `now` is when it was made. */
export function calendarText({ name, series, entries }: CalendarFile, now: Date): string {
  const calendar = ical({
    name,
    prodId: { company: 'renda-lianluozhan', product: 'reception', language: 'ZH' },
    // The calendar itself stays in UTC, so that DTSTAMP is; only the events have the zone.
    timezone: { name: null, generator: () => zoneRules },
  })
  const add = (data: ICalEventData) => calendar.createEvent({ timezone: zone, stamp: now, ...data })
  for (const one of series) {
    add({ ...dataOf(one), repeating: repeating(one) })
    for (const held of one.held) add({ ...dataOf(held), recurrenceId: clock(held.day, one.start) })
  }
  for (const entry of entries) add(dataOf(entry))
  return calendar.toString()
}

function dataOf(entry: CalendarEntry): ICalEventData {
  const { uid, day, start, end, title, place, words, status, sequence } = entry
  return {
    id: `${uid}@lianluozhan`,
    sequence,
    start: clock(day, start),
    end: clock(day, end),
    summary: title,
    location: place,
    description: words,
    status: ICalEventStatus[status],
  }
}

/** RRULE, then a line for each day put in or taken out. */
function repeating({ rrule, dates, except, start }: CalendarSeries): string | null {
  const lines = [
    ...(rrule === null ? [] : [`RRULE:${rrule}`]),
    ...dates.map((day) => `RDATE;TZID=${zone}:${stampOf(day, start)}`),
    ...except.map((day) => `EXDATE;TZID=${zone}:${stampOf(day, start)}`),
  ]
  return lines.length === 0 ? null : lines.join('\r\n')
}
