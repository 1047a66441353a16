import type { ReceptionDay } from '#shared/reception/reception-day'
import { addDays, dayOf } from '#shared/kernel/day'
import { isNagTime, nagRows, nagTimes, reminderRows, remindersDue } from '#shared/bookings/reminders'
import { logError } from '#cloud/kernel/log'
import { lapse, offerSeats } from '#cloud/bookings/offers'
import { bookedOf, findLapsed, findWaiting, publishedOf, sessionsById } from '#cloud/bookings/store'
import { tellOnce } from '#cloud/inbox/store'
import { hasBegun } from '#shared/bookings/slots'

/** Takes back what nobody answered, and gives what is free to who waits; twice at once it does no more. */
export async function offer(now: Date): Promise<{ lapsed: number; offered: number }> {
  const [late, waiting] = await Promise.all([findLapsed(now), findWaiting()])
  const sessions = await sessionsById(waiting.map(({ sessionId }) => sessionId))
  const isOver = (session: ReceptionDay | undefined) =>
    session !== undefined && (session.state !== 'published' || hasBegun(session, session.start, now))
  const inVain = waiting.filter(({ sessionId }) => isOver(sessions.get(sessionId)))
  let [lapsed, offered] = [0, 0]
  for (const booking of [...late, ...inVain])
    if (await tried(`bookings.offer ${booking._id}`, () => lapse(booking, now))) lapsed += 1
  for (const [id, session] of sessions)
    if (!isOver(session)) offered += await tried(`bookings.offer ${id}`, () => offerSeats(id, now))
  for (const id of new Set(late.map(({ sessionId }) => sessionId)))
    if (!sessions.has(id)) offered += await tried(`bookings.offer ${id}`, () => offerSeats(id, now))
  return { lapsed, offered }
}

/** One that fails does not keep the others waiting: the next minute tries it again. */
async function tried<Result>(where: string, work: () => Promise<Result>): Promise<Result | 0> {
  try {
    return await work()
  } catch (error) {
    logError(where, error)
    return 0
  }
}

/** Three days before, the day before, and in the morning: whoever receives, the station, and who booked. */
export async function remind(now: Date): Promise<{ told: number }> {
  let told = 0
  for (const { event, day } of remindersDue(now)) {
    const sessions = await publishedOf({ from: day, to: day })
    const booked = await bookedOf(sessions.map(({ _id }) => _id))
    const rows = sessions.flatMap((session) => {
      const bookings = booked.filter(({ sessionId }) => sessionId === session._id)
      return reminderRows(session, { event, bookings, now })
    })
    told += await tellOnce(rows)
  }
  return { told }
}

/** Who has not closed a past session is asked to, once a day. */
export async function nag(now: Date): Promise<{ told: number }> {
  if (!isNagTime(now)) return { told: 0 }
  const today = dayOf(now)
  const open = await publishedOf({ from: addDays(today, -nagTimes.daysBack), to: today })
  return { told: await tellOnce(open.flatMap((session) => nagRows(session, now))) }
}
