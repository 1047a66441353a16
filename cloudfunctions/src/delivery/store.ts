import type { Delivery } from '#shared/delivery/delivery'
import type { Settled } from '#shared/delivery/plan-pushes'
import type { OutboxRow, Urgency } from '#shared/inbox/outbox-row'
import type { Subscriber, Template } from '#shared/inbox/subscriber'
import { _, find, removeMany, updateMany } from '#cloud/kernel/database'
import { insertMissing } from '#cloud/kernel/insert-missing'

/** The most pressing first: danger does not wait behind a notice to a hundred thousand. */
export const byUrgency = ['now', 'soon', 'digest'] as const satisfies readonly Urgency[]

/** Rows that have no deliveries yet, of one urgency. */
export function findUnspread(urgency: Urgency, limit: number): Promise<OutboxRow[]> {
  return find<OutboxRow>('outbox', { where: { state: 'queued', urgency }, order: [['_id', 'asc']], limit })
}

/** Their deliveries are all written; done twice it changes nothing. */
export async function markSpread(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await updateMany('outbox', { _id: _.in([...ids]) }, { state: 'spread' })
}

/** Followers up to this one have their deliveries. */
export async function markSpreadUpTo(id: string, openid: string): Promise<void> {
  await updateMany('outbox', { _id: id }, { spreadAfter: openid })
}

export function insertDeliveries(deliveries: readonly Delivery[]): Promise<void> {
  return insertMissing('deliveries', deliveries)
}

export function insertRows(rows: readonly OutboxRow[]): Promise<void> {
  return insertMissing('outbox', rows)
}

/** Which of these rows are written already. */
export async function rowsThere(ids: readonly string[]): Promise<Set<string>> {
  const found = await find('outbox', { where: { _id: _.in([...ids]) }, limit: ids.length, fields: ['_id'] })
  return new Set(found.map(({ _id }) => _id))
}

export async function subscribersOf(openids: readonly string[]): Promise<Map<string, Subscriber>> {
  const wanted = [...new Set(openids)]
  if (wanted.length === 0) return new Map()
  const found = await find<Subscriber>('subscribers', { where: { _id: _.in(wanted) }, limit: wanted.length })
  return new Map(found.map((subscriber) => [subscriber._id, subscriber]))
}

/** Those who follow something, behind the last one of the page before. */
export function findFollowers(what: string, after: string, limit: number): Promise<Subscriber[]> {
  return find<Subscriber>('subscribers', {
    where: { follows: what, _id: _.gt(after) },
    order: [['_id', 'asc']],
    limit,
  })
}

/** What is due of one urgency, the longest waiting first. */
export function findDue(urgency: Urgency, now: string, limit: number): Promise<Delivery[]> {
  return find<Delivery>('deliveries', {
    where: { state: 'queued', urgency, sendAt: _.lte(now) },
    order: [['sendAt', 'asc']],
    limit,
  })
}

/** The rest of these people's day: all of a digest goes out together. */
export function findDueDigestOf(openids: readonly string[], now: string): Promise<Delivery[]> {
  const where = { openid: _.in([...openids]), state: 'queued', sendAt: _.lte(now), urgency: 'digest' }
  return find<Delivery>('deliveries', { where, limit: 1000 })
}

export async function settle({ ids, set }: Settled, now: string): Promise<void> {
  const fields = set.state === 'queued' ? set : { ...set, doneAt: now }
  await updateMany('deliveries', { _id: _.in(ids), state: 'queued' }, fields)
}

interface Claim {
  by: string
  until: string
}

/** Takes deliveries before their call: of two who try, each gets its own. Answers the ids that are ours. */
export async function claim(ids: readonly string[], { by, until }: Claim): Promise<Set<string>> {
  const where = { _id: _.in([...ids]), state: 'queued' }
  const taken = await updateMany('deliveries', where, {
    state: 'sending',
    claimedBy: by,
    claimedUntil: until,
  })
  if (taken === ids.length) return new Set(ids)
  const mine = await find('deliveries', {
    where: { _id: _.in([...ids]), claimedBy: by, state: 'sending' },
    limit: ids.length,
    fields: ['_id'],
  })
  return new Set(mine.map(({ _id }) => _id))
}

/** Calls whose record was cut off: they may have arrived, so they are never made again. */
export function endUnconfirmed(now: string): Promise<number> {
  return updateMany(
    'deliveries',
    { state: 'sending', claimedUntil: _.lte(now) },
    { state: 'unconfirmed', doneAt: now, claimedBy: null, claimedUntil: null },
  )
}

/** Writes what became of calls; only while they are still ours. */
export async function record(ids: readonly string[], by: string, fields: object): Promise<void> {
  const where = { _id: _.in([...ids]), claimedBy: by, state: 'sending' }
  await updateMany('deliveries', where, { ...fields, claimedBy: null, claimedUntil: null })
}

/** These were carried by the first of their push. */
export async function recordCarried(ids: readonly string[], first: string): Promise<void> {
  await updateMany('deliveries', { _id: _.in([...ids]) }, { inDigestOf: first })
}

/** One push less of this kind is left to each. */
export async function countDown(openids: readonly string[], template: Template): Promise<void> {
  const left = `quota.${template}.left`
  await updateMany('subscribers', { _id: _.in([...openids]), [left]: _.gt(0) }, { [left]: _.inc(-1) })
}

/** WeChat knows of no push that is left: nor do we. */
export async function emptyQuota(openids: readonly string[], template: Template): Promise<void> {
  const left = `quota.${template}.left`
  await updateMany('subscribers', { _id: _.in([...openids]), [left]: _.gt(0) }, { [left]: 0 })
}

/** What was pushed to a resident, and who was to call him: gone. */
export async function forgetReached(openid: string): Promise<void> {
  await removeMany('deliveries', { openid, recipient: `resident:${openid}` })
  await removeMany('calls', { who: `resident:${openid}` })
}
