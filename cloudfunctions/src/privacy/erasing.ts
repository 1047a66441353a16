import type { Message } from '#shared/messages/message'
import { isPlace, type Booking } from '#shared/bookings/booking'
import { dayOf } from '#shared/kernel/day'
import { authorActor } from '#shared/messages/actor'
import { decide } from '#shared/messages/decide'
import { refusal } from '#shared/messages/refusal'
import { dayOfSession } from '#shared/reception/reception-day'
import { findMine as findBookings, forgetVisitor, sessionsById } from '#cloud/bookings/store'
import { forgetOpinions } from '#cloud/campaigns/opinions/store'
import { forgetReached } from '#cloud/delivery/store'
import { forgetSubscriber } from '#cloud/inbox/store'
import { changeMessage, findMine, forgetDays } from '#cloud/messages/store'
import { forgetReader } from '#cloud/notices/answers/store'
import { loadCounty } from '#cloud/places/store'

const messagesAtOnce = 20

/**
 * Forgets one WeChat, a bounded piece at a time; true when nothing is left. Each step may be cut off and done again:
 * what is forgotten is not found any more. What was opened meanwhile stays.
 */
export async function forget(openid: string, now: Date): Promise<boolean> {
  const messagesDone = await forgetAuthor(openid, now)
  const toCome = await seatsToCome(openid, now)
  const visitsDone = await forgetVisitor(openid, ({ _id }) => toCome.some((one) => one._id === _id))
  if (!messagesDone || !visitsDone) return false
  await forgetReached(openid)
  await forgetReader(openid)
  await forgetOpinions(openid)
  await forgetSubscriber(openid)
  return true
}

async function forgetAuthor(openid: string, now: Date): Promise<boolean> {
  const county = await loadCounty(now)
  const setting = { now, county, by: authorActor(openid) }
  const found = await findMine(openid, { cursor: null, limit: messagesAtOnce })
  const over = found.filter((message) => refusal('erase', message, setting) === null)
  for (const { _id } of over) await changeMessage(_id, (current) => eraseStep(current, setting))
  const days = over.map(({ submittedAt }) => dayOf(submittedAt)).filter((day) => day < dayOf(now))
  await forgetDays(openid, days)
  return found.length < messagesAtOnce || over.length === 0
}

function eraseStep(message: Message, setting: Parameters<typeof decide>[2]) {
  return refusal('erase', message, setting) === null ? decide(message, { act: 'erase' }, setting) : null
}

/** Seats and places in a queue on days that are not over. */
export async function seatsToCome(openid: string, now: Date): Promise<Booking[]> {
  const standing = (await findBookings(openid, { cursor: null, limit: 50 })).filter(isPlace)
  const sessions = await sessionsById(standing.map(({ sessionId }) => sessionId))
  return standing.filter(({ sessionId }) => {
    const session = sessions.get(sessionId)
    return session?.state === 'published' && dayOfSession(session) >= dayOf(now)
  })
}
