import { addWorkdays, isWorkday } from '#shared/kernel/calendar'
import { dayOf, timeOfDay } from '#shared/kernel/day'
import { dueInstant } from '#shared/messages/clocks/clock-times'
import { nearDueRows } from '#shared/messages/told/outbox-rows'
import { findNearDue } from '#cloud/messages/queue/store'
import { tellOnce } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'

/** Beijing time, on workdays; whoever was not told by then is told the next workday, or is late. */
const morning = { from: '08:00', to: '09:00' } as const
const atMost = 500

/** The rung before overdue: what has to be answered today or the next workday, told once for each due day. */
export async function tellNearDue(now: Date): Promise<{ near: number }> {
  const [day, time] = [dayOf(now), timeOfDay(now)]
  if (time < morning.from || time >= morning.to) return { near: 0 }
  const county = await loadCounty(now)
  if (!isWorkday(day, county.calendar)) return { near: 0 }
  const soon = dueInstant(addWorkdays(day, 1, county.calendar))
  const near = await findNearDue({ from: now.toISOString(), to: soon }, atMost)
  await tellOnce(near.flatMap((message) => nearDueRows(message, now)))
  return { near: near.length }
}
