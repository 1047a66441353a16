import type { Booking } from '#shared/bookings/booking'
import type { Day } from '#shared/kernel/day'
import type { Site } from '#shared/stations/site'
import { dayTextWithWeekday, yearOf } from '#shared/kernel/day'

/** What a visitor takes home, on A6: no name, no number; whoever holds it can follow the matter. */
export interface SlipSheet {
  siteName: string
  phone: string
  dayText: string
  matters: { title: string; queryCode: string; onSpot: boolean }[]
}

export function slipSheet({ matters }: Booking, { name, phone }: Site, day: Day): SlipSheet {
  return {
    siteName: name,
    phone,
    dayText: `${yearOf(day)}年${dayTextWithWeekday(day)}`,
    matters: matters.map(({ title, queryCode, onSpot }) => ({ title, queryCode, onSpot })),
  }
}
