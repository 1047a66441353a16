import * as z from 'zod/mini'
import { declineWords } from '#shared/messages/decline-words'
import { whenText } from '#shared/messages/clocks/deadline-text'
import type { Message } from '#shared/messages/message'
import { handlingUnitName } from '#shared/messages/views/owner-card'
import { statusTag } from '#shared/messages/views/status-tag'
import type { AsOf } from '#shared/messages/as-of'
import { replyClassWords, satisfiedWords, solvedWords, visibilityWords } from '#shared/messages/words'

const Said = z.object({ whenText: z.string(), who: z.string(), words: z.string() })

/** One message as its author takes it along: his words whole, what was answered, who looked at his name. */
export const OwnMessage = z.object({
  number: z.nullable(z.string()),
  queryCode: z.string(),
  title: z.string(),
  text: z.string(),
  place: z.string(),
  status: z.string(),
  sentText: z.string(),
  visibility: z.string(),
  mayCall: z.boolean(),
  contact: z.nullable(z.object({ name: z.string(), phone: z.string() })),
  photos: z.int(),
  supplements: z.array(Said),
  replies: z.array(Said),
  ratings: z.array(Said),
  /** Who looked at his name and number, and why. */
  looks: z.array(Said),
})
export type OwnMessage = z.output<typeof OwnMessage>

/** Everything that is not a message. */
export const OtherData = z.object({
  bookings: z.array(
    z.object({
      dayText: z.string(),
      place: z.string(),
      name: z.string(),
      phone: z.string(),
      matter: z.string(),
    }),
  ),
  /** More bookings than are listed. */
  moreBookings: z.boolean(),
  /** What he wrote in 征求意见: '《…》第三条：…' */
  opinions: z.array(z.string()),
  follows: z.array(z.string()),
  settings: z.array(z.string()),
  consents: z.array(z.string()),
})
export type OtherData = z.output<typeof OtherData>

export function ownMessage(message: Message, asOf: AsOf): OwnMessage {
  const { county, now } = asOf
  const { number, queryCode, title, text, visibility, handlersMayCall, contact } = message
  const village = county.villages.find(({ id }) => id === message.villageId)?.name ?? ''
  const when = (at: string) => `${at.slice(0, 4)}年${whenText(at, now)}`
  const declined = message.decline ? `：${declineWords[message.decline.reason].label}` : ''
  return {
    ...{ number, queryCode, title, text, contact },
    place: [village, message.place].filter((part) => part !== '').join('，'),
    status: statusTag(message, 'author', asOf).word + declined,
    sentText: when(message.submittedAt),
    visibility: visibilityWords[visibility].name,
    mayCall: handlersMayCall,
    photos: [message, ...message.supplements].reduce((sum, { photos }) => sum + photos.length, 0),
    supplements: message.supplements.map((one) => ({ whenText: when(one.at), who: '您', words: one.text })),
    replies: message.replies.map((reply) => ({
      whenText: when(reply.writtenAt),
      who: handlingUnitName(reply.unitId, asOf) || '联络站',
      words: [reply.class === null ? '' : `${replyClassWords[reply.class].name}。`, reply.text].join(''),
    })),
    ratings: message.ratings.map((rating) => ({
      whenText: when(rating.at),
      who: '您',
      words: [solvedWords[rating.solved], satisfiedWords[rating.satisfied], rating.words]
        .filter((part) => part !== '')
        .join('，'),
    })),
    looks: message.history
      .filter(({ act }) => act === 'reveal')
      .map(({ at, actorName, note }) => ({ whenText: when(at), who: actorName, words: note })),
  }
}
