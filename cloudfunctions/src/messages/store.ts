import type { Decision } from '#shared/messages/record'
import type { Message } from '#shared/messages/message'
import type { Cursor } from '#shared/kernel/cursor'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Transaction } from '#cloud/kernel/database'
import { Fault } from '#shared/kernel/fault'
import { countedStages } from '#shared/messages/queues/counted-stages'
import { MessageStage } from '#shared/messages/message'
import { outboxRows } from '#shared/messages/told/outbox-rows'
import { openStatuses } from '#shared/messages/queues/open-statuses'
import {
  _,
  aggregate,
  find,
  isDuplicate,
  read,
  removeMany,
  transaction,
  updateMany,
} from '#cloud/kernel/database'
import { insertMissing } from '#cloud/kernel/insert-missing'
import { after } from '#cloud/kernel/page'
import { takeFromRecent } from '#cloud/messages/board/recent/store'
import { discardsOf } from '#cloud/messages/discards/store'
import { stored } from '#cloud/messages/media/pictures'
import { nextNumber } from '#cloud/messages/number'

export interface Page {
  cursor: Cursor | null
  limit: number
}

const notFound = () => new Fault('notFound', '找不到这一件。可能编号不对，或者它不归您看。')

export function readMessage(id: string): Promise<Message | null> {
  return read<Message>('messages', id)
}

/** The author's open messages, newest first; more than 20 are not counted. */
export function findOpenOfAuthor(openid: string): Promise<Message[]> {
  return find<Message>('messages', {
    where: { authorOpenid: openid, status: _.in([...openStatuses]) },
    order: [
      ['submittedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: 20,
  })
}

export function findMine(openid: string, { cursor, limit }: Page): Promise<Message[]> {
  return find<Message>('messages', {
    where: after({ authorOpenid: openid }, { field: 'submittedAt', direction: 'desc', cursor }),
    order: [
      ['submittedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

export async function findByCode(key: { queryCode: string } | { number: string }): Promise<Message | null> {
  const [message] = await find<Message>('messages', { where: key, limit: 1 })
  return message ?? null
}

/** Messages whose time has come, the longest overdue first. */
export function findDue(now: Date, limit: number): Promise<Pick<Message, '_id'>[]> {
  return find('messages', {
    where: { stage: _.in([...MessageStage.options]), dueBy: _.lte(now.toISOString()) },
    order: [['dueBy', 'asc']],
    limit,
    fields: ['_id'],
  })
}

/** Open messages that one owner holds. */
export function findHeldBy(owner: Message['owner'], limit: number): Promise<Pick<Message, '_id'>[]> {
  return find('messages', {
    where: { 'owner.kind': owner.kind, 'owner.id': owner.id, status: _.in([...openStatuses]) },
    limit,
    fields: ['_id'],
  })
}

/** Messages that were put together with another and wait for what becomes of it. */
export function findMerged(limit: number): Promise<Message[]> {
  return find<Message>('messages', { where: { stage: 'merged' }, limit })
}

export async function messagesById(ids: readonly string[]): Promise<Map<string, Message>> {
  if (ids.length === 0) return new Map()
  const found = await find<Message>('messages', { where: { _id: _.in([...new Set(ids)]) }, limit: 200 })
  return new Map(found.map((message) => [message._id, message]))
}

/** Names the suggestion that grew from these messages: the latest one stays. */
export async function linkMessages(ids: readonly string[], suggestionId: string): Promise<void> {
  if (ids.length > 0)
    await updateMany('messages', { _id: _.in([...ids]) }, { linkedSuggestionId: suggestionId })
}

interface Submission {
  decision: Decision
  /** '2026-02-11': the Beijing day the five count for. */
  day: string
  perDay: number
}

/**
 * Saves a new message once: the sixth of a day is `tooMany`; the same request again answers the one
 * that is already there and does not count. Six requests with start and commit.
 */
export async function submitOnce({ decision, day, perDay }: Submission): Promise<Message> {
  const { message } = decision
  try {
    return await transaction(async (tx) => {
      const today = await tx.increment('counters', `submit:${message.authorOpenid}:${day}`, 'n')
      await tx.insert('messages', [stored(message)])
      if (today > perDay) {
        throw new Fault(
          'tooMany',
          `今天已经发了 ${perDay} 件，明天再来。草稿还在手机里；急事请打联络站电话。`,
        )
      }
      await tx.insert('outbox', outboxRows(decision))
      return message
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const saved = await readMessage(message._id)
    if (!saved || saved.authorOpenid !== message.authorOpenid) throw notFound()
    return saved
  }
}

/**
 * Reads one message, lets `decide` say what becomes of it, and writes it with its outbox rows in the same
 * transaction. `decide` answers null to leave it as it is.
 */
export function changeMessage(
  id: string,
  decide: (message: Message, tx: Transaction) => Promise<Decision | null> | Decision | null,
): Promise<Message> {
  return transaction((tx) => changeWithin(tx, id, decide))
}

/** The same inside another's transaction. */
export async function changeWithin(
  tx: Transaction,
  id: string,
  decide: (message: Message, tx: Transaction) => Promise<Decision | null> | Decision | null,
): Promise<Message> {
  const message = await tx.read<Message>('messages', id)
  if (!message) throw notFound()
  const decision = await decide(message, tx)
  if (!decision) return message
  await tx.replace('messages', stored(decision.message))
  const left = message.publication === 'published' && decision.message.publication !== 'published'
  if (left) await takeFromRecent(tx, id)
  await tx.insert('outbox', outboxRows(decision))
  const gone = discardsOf(message, decision.message)
  await tx.insert('discards', gone)
  return decision.message
}

/** On which days before today somebody wrote is not kept any more; today's count stays, so that five stay five. */
export function forgetDays(openid: string, days: readonly string[]): Promise<void> {
  return removeMany('counters', { _id: _.in(days.map((day) => `submit:${openid}:${day}`)) })
}

/** Opens a message inside another feature's transaction; `number` takes the station's next one. */
export async function openWithin(
  tx: Transaction,
  decide: (number: (siteId: string, year: string) => Promise<string>) => Promise<Decision>,
): Promise<Message> {
  const decision = await decide((siteId, year) => nextNumber(tx, siteId, year))
  await tx.insert('messages', [stored(decision.message)])
  await tx.insert('outbox', outboxRows(decision))
  return decision.message
}

export interface YearCount {
  _id: string
  received: number
  answered: number
  rated: number
  solved: number
  satisfied: number
}

const oneIf = (condition: unknown) => ({ $sum: { $cond: [condition, 1, 0] } })

/** Figures of every township since an instant; reports of wrongdoing are in no count. */
export function countSince(from: string): Promise<YearCount[]> {
  const lastRating = { $arrayElemAt: ['$ratings', -1] }
  return aggregate<YearCount>('messages', [
    ['match', { stage: { $in: countedStages }, submittedAt: { $gte: from } }],
    ['project', { unitId: 1, repliedAt: 1, last: lastRating }],
    [
      'group',
      {
        _id: '$unitId',
        received: { $sum: 1 },
        answered: oneIf({ $gt: ['$repliedAt', ''] }),
        rated: oneIf({ $gt: ['$last.at', ''] }),
        solved: oneIf({ $eq: ['$last.solved', 'yes'] }),
        satisfied: oneIf({ $in: ['$last.satisfied', ['satisfied', 'basically']] }),
      },
    ],
    ['limit', 1000],
  ])
}

/** Rows that no transition writes, each once however often it is tried. */
export function tellOnce(rows: readonly OutboxRow[]): Promise<void> {
  return insertMissing('outbox', rows)
}
