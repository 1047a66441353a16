import type { Booking } from '#shared/bookings/booking'
import type { Day } from '#shared/kernel/day'
import type { Site } from '#shared/stations/site'
import { dayTextWithWeekday, yearOf } from '#shared/kernel/day'

/** What somebody without WeChat takes home, on A6: no name, no phone; whoever holds it can follow the matter. */
export interface SlipSheet {
  siteName: string
  phone: string
  dayText: string
  /** `number` is there once it is accepted: with the query code it is the author's proof. */
  matters: { title: string; queryCode: string; number: string | null; onSpot: boolean }[]
}

type Slip = Omit<Booking['matters'][number], 'messageId'> & { number?: string | null }

export function slipSheet(matters: readonly Slip[], { name, phone }: Site, day: Day): SlipSheet {
  return {
    siteName: name,
    phone,
    dayText: `${yearOf(day)}年${dayTextWithWeekday(day)}`,
    matters: matters.map(({ title, queryCode, onSpot, number = null }) => ({
      ...{ title, queryCode, onSpot, number },
    })),
  }
}
