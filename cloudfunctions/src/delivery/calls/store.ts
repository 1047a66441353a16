import type { Call } from '#shared/delivery/call'
import type { CallOrder } from '#shared/delivery/call-order'
import type { Delivery } from '#shared/delivery/delivery'
import type { Reveal } from '#shared/delivery/reveal'
import type { Subscriber } from '#shared/inbox/subscriber'
import type { Instant } from '#shared/kernel/field'
import type { Cursor } from '#shared/kernel/cursor'
import type { Transaction } from '#cloud/kernel/database'
import { Fault } from '#shared/kernel/fault'
import {
  _,
  aggregate,
  count,
  find,
  isDuplicate,
  replace,
  transaction,
  updateMany,
} from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'
import { keepReveal } from '#cloud/delivery/reveals/store'

const collection = 'calls'

export const callNotFound = () =>
  new Fault('notFound', '找不到这个电话，可能已经不归您打了。请刷新后再看。', 'id')

interface Listed {
  desks: readonly string[]
  subjectId: string | undefined
}

const listed = ({ desks, subjectId }: Listed) => ({
  desk: _.in([...desks]),
  ...(subjectId === undefined ? {} : { 'subject.id': subjectId }),
})

interface Page {
  cursor: Cursor | null
  limit: number
}

/** Calls that wait, the most urgent first; those of one matter stand together. */
export function findWaiting(list: Listed, { cursor, limit }: Page): Promise<Call[]> {
  return find<Call>(collection, {
    where: after({ ...listed(list), overAt: null }, { field: 'dueAt', direction: 'asc', cursor }),
    order: [
      ['dueAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })
}

/** Calls that are done or moot, newest first. */
export function findOver(list: Listed, { cursor, limit }: Page): Promise<Call[]> {
  return find<Call>(collection, {
    where: after({ ...listed(list), overAt: _.gt('') }, { field: 'overAt', direction: 'desc', cursor }),
    order: [
      ['overAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

/** How many stand in each state: all that wait, and of the rest a matter's, or those over since an instant. */
export async function countCalls({ desks, subjectId }: Listed, overSince: string) {
  const scope = { desk: { $in: desks }, ...(subjectId === undefined ? {} : { 'subject.id': subjectId }) }
  const over = subjectId === undefined ? overSince : ''
  const countBy = (overAt: unknown) =>
    aggregate<{ _id: Call['state']; n: number }>(collection, [
      ['match', { ...scope, overAt }],
      ['group', { _id: '$state', n: { $sum: 1 } }],
      ['limit', 10],
    ])
  const rows = (await Promise.all([countBy(null), countBy({ $gt: over })])).flat()
  const of = (state: Call['state']) => rows.find(({ _id }) => _id === state)?.n ?? 0
  return {
    waiting: of('open') + of('notReached'),
    notReached: of('notReached'),
    done: of('done'),
    moot: of('moot'),
  }
}

/** Reads one call, lets `change` say what becomes of it, and writes it; null leaves it as it is. */
export function changeCall(
  id: string,
  change: (call: Call, tx: Transaction) => Promise<Call | null> | Call | null,
): Promise<Call> {
  return transaction(async (tx) => {
    const call = await tx.read<Call>(collection, id)
    if (!call) throw callNotFound()
    const changed = await change(call, tx)
    if (!changed) return call
    await tx.replace(collection, changed)
    return changed
  })
}

/** Calls that wait for one matter or one person, whatever desk has them. */
export function findWaitingOf(
  whose: { 'subject.id': string } | { who: string },
  limit: number,
): Promise<Pick<Call, '_id'>[]> {
  return find(collection, { where: { ...whose, overAt: null }, limit, fields: ['_id'] })
}

/** Calls of people who may look into their inbox meanwhile, by id. */
export function findWatched(last: string, limit: number): Promise<Call[]> {
  return find<Call>(collection, {
    where: { watched: true, _id: _.gt(last) },
    order: [['_id', 'asc']],
    limit,
  })
}

/** Keeps who looked at the number of a call, and says on it that he may be on the phone. */
export function saveRevealOf(
  id: string,
  trace: (call: Call, tx: Transaction) => Promise<Reveal>,
): Promise<Call> {
  return changeCall(id, async (call, tx) => {
    const looked = await trace(call, tx)
    await keepReveal(tx, looked)
    return { ...call, seen: { at: looked.at, byName: looked.byName } }
  })
}

/** When each of these WeChats last opened its inbox. */
export async function openedAtOf(openids: readonly string[]): Promise<Map<string, Instant | null>> {
  const wanted = [...new Set(openids)]
  if (wanted.length === 0) return new Map()
  const found = await find<Pick<Subscriber, '_id' | 'openedAt'>>('subscribers', {
    where: { _id: _.in(wanted) },
    limit: 1000,
    fields: ['_id', 'openedAt'],
  })
  return new Map(found.map(({ _id, openedAt }) => [_id, openedAt]))
}

/** Deliveries by which somebody should have been reached by now. */
export function findCallable(now: Date, limit: number): Promise<Delivery[]> {
  return find<Delivery>('deliveries', {
    where: { callBy: _.and([_.gt(''), _.lte(now.toISOString())]) },
    order: [['callBy', 'asc']],
    limit,
  })
}

/** All deliveries of some outbox rows: an office's row has one for each of its people. */
export function findOfRows(outboxIds: readonly string[]): Promise<Delivery[]> {
  return find<Delivery>('deliveries', { where: { outboxId: _.in([...outboxIds]) }, limit: 1000 })
}

/** They are dealt with: nobody looks at them for a call again. */
export async function settleCallable(ids: readonly string[]): Promise<void> {
  await updateMany('deliveries', { _id: _.in([...ids]) }, { callBy: null })
}

/** Adds those that are not there yet; how many were. Two timers at once add each once. */
export async function insertCalls(calls: readonly Call[], retries = 3): Promise<number> {
  const ids = calls.map(({ _id }) => _id)
  if (ids.length === 0) return 0
  try {
    return await transaction(async (tx) => {
      const there = await tx.find<Call>(collection, { _id: _.in(ids) }, ids.length)
      const known = new Set(there.map(({ _id }) => _id))
      const missing = calls.filter(({ _id }) => !known.has(_id))
      await tx.insert(collection, missing)
      return missing.length
    })
  } catch (error) {
    if (!isDuplicate(error) || retries === 0) throw error
    return await insertCalls(calls, retries - 1)
  }
}

export function findOrders(limit: number): Promise<CallOrder[]> {
  return find<CallOrder>('callOrders', { where: { state: 'open' }, order: [['at', 'asc']], limit })
}

export function saveOrder(order: CallOrder): Promise<void> {
  return replace('callOrders', order)
}

/** A matter that was dropped: what was ordered before is not called any more, and nobody new is listed for it. */
export async function closeMatter(subjectId: string, at: Instant): Promise<void> {
  const before = { 'subject.id': subjectId, state: 'open', at: _.lte(at) }
  await updateMany('callOrders', before, { state: 'done' })
  await updateMany('deliveries', { 'subject.id': subjectId, callBy: _.gt('') }, { callBy: null })
}

/** How many still have to be called about a matter, by any desk. */
export function countCallsOf(subjectId: string): Promise<number> {
  return count(collection, { 'subject.id': subjectId, overAt: null })
}

/** Calls whose time has passed and that nobody made, and since when the oldest. */
export async function oldestLateCall(desks: readonly string[], now: Date) {
  const late = { desk: { $in: desks }, overAt: null, dueAt: { $lt: now.toISOString() } }
  const [row] = await aggregate<{ n: number; since: Instant }>(collection, [
    ['match', late],
    ['group', { _id: null, n: { $sum: 1 }, since: { $min: '$dueAt' } }],
    ['limit', 1],
  ])
  return { count: row?.n ?? 0, since: row?.since ?? null }
}
