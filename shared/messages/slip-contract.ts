import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Day, Id, words } from '#shared/kernel/field'
import { Satisfied, Solved } from '#shared/messages/rating'
import { at, transition } from '#shared/messages/transition-action'
import { StatusTag, TimelineItem } from '#shared/messages/views/view'

/** The two answers, and words that may stay away. */
export const answers = {
  solved: Solved,
  satisfied: Satisfied,
  onlyAcknowledged: z._default(z.boolean(), false),
  words: z._default(words(0, 500), ''),
}

const code = words(1, 32)

/** What stands on a slip; both together prove that its holder is the author. */
const slip = { number: code, queryCode: code }

const PublicMatter = z.object({
  number: z.nullable(z.string()),
  tag: StatusTag,
  ownerName: z.string(),
  dueText: z.string(),
  placeName: z.string(),
  timeline: z.array(TimelineItem),
  stationPhone: z.string(),
  /** What whoever holds number and query code may do now; a message sent from a WeChat is followed there. */
  slip: z.object({ mayRate: z.boolean(), mayClaim: z.boolean(), round: z.literal([1, 2]) }),
})

/** A message as somebody without WeChat follows it: by what stands on his slip (README, 决定). */
export const slipActions = {
  'messages.lookup': action({
    allow: 'anybody',
    effect: 'read',
    input: z.union([z.object({ number: code }), z.object({ queryCode: code })]),
    output: PublicMatter,
  }),
  'messages.rateBySlip': action({
    allow: ['resident'],
    effect: 'write',
    input: z.object({ ...slip, ...answers }),
    output: PublicMatter,
  }),
  /** Takes it into the caller's 我的留言, once. */
  'messages.claim': action({
    allow: ['resident'],
    effect: 'write',
    input: z.object(slip),
    output: z.object({ id: Id }),
  }),
  /** 代他评价: what he said when he was asked. */
  'messages.takeRating': transition(
    ['liaisonOfficer', 'townshipOffice'],
    z.object({ ...at, ...answers, how: z.enum(['phone', 'desk']), askedOn: Day }),
  ),
}
