import { systemActor } from '#shared/messages/actor'
import { split } from '#shared/messages/acts/split'
import { answered } from '#shared/messages/answered'
import type { AsOf } from '#shared/messages/as-of'
import type { Change } from '#shared/messages/change'
import type { Message, MessageStatus, Reply } from '#shared/messages/message'
import { record, type Decision } from '#shared/messages/record'

/** A primary that ended without an answer: its followers are on their own again. */
const fruitless: readonly MessageStatus[] = ['withdrawn', 'declined', 'blocked', 'diverted', 'archived']

/**
 * What a merged message does after its primary changed: gets a copy of the answer (or of the county's
 * explanation), to be rated by its own author; or is split off; null: goes on waiting.
 */
export function followPrimary(follower: Message, primary: Message, asOf: AsOf): Decision | null {
  if (follower.status !== 'merged' || follower.mergedInto !== primary._id) return null
  const setting = { ...asOf, by: systemActor }
  if (fruitless.includes(primary.status)) {
    const change = split(follower, { act: 'split' }, setting)
    return record(follower, change, { ...setting, act: 'split', event: null })
  }
  const reply = answerOf(primary)
  if (reply === null) return null
  return record(follower, copied({ follower, primary, reply }, asOf), {
    ...setting,
    act: 'approveReply',
    event: null,
  })
}

function answerOf({ status, replies, decision, outcome, closedAt, round }: Message): Reply | null {
  if (status !== 'replied' && status !== 'closed') return null
  if (outcome !== 'explained' || decision === null) return replies.slice(-1)[0] ?? null
  return {
    class: null,
    text: decision.text,
    photos: [],
    promisedFor: null,
    rule: null,
    round,
    unitId: null,
    writtenBy: 'system',
    writtenAt: closedAt ?? '',
  }
}

interface Copy {
  follower: Message
  primary: Message
  reply: Reply
}

/** A second handling of the follower goes to the unit that handled the primary. */
function copied({ follower, primary, reply }: Copy, { now }: AsOf): Change {
  const { leadUnit, coUnits, assigner } = primary
  return {
    set: { ...answered(follower, { ...reply, round: follower.round }, now), leadUnit, coUnits, assigner },
    facts: { ...(primary.number && { number: primary.number }) },
    told: ['author'],
  }
}
