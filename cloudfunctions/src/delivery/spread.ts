import type { County } from '#shared/places/county'
import type { OutboxRow, Urgency } from '#shared/inbox/outbox-row'
import type { Addressee } from '#shared/delivery/to-delivery'
import { toDelivery } from '#shared/delivery/to-delivery'
import { holdersOf } from '#cloud/delivery/holders'
import {
  byUrgency,
  findFollowers,
  findUnspread,
  insertDeliveries,
  markSpread,
  markSpreadUpTo,
  subscribersOf,
} from '#cloud/delivery/store'
import { loadCounty } from '#cloud/places/store'

const rowsAtOnce = 200
const followersAtOnce = 500
/** Leaves the drain most of the function's minute; what is left is spread by the next tick. */
const budgetMs = 15_000

interface Ground {
  now: Date
  county: County
}

const followersKey = 'followers:'

/**
 * Turns outbox rows into one delivery for each WeChat, a page at a time at a constant cost. Every step may be cut off
 * and done again: a delivery's id makes a second one impossible, and a row is `spread` only after the last of them.
 */
export async function spread(now: Date): Promise<{ rows: number }> {
  const ground = { now, county: await loadCounty(now) }
  const end = performance.now() + budgetMs
  let rows = 0
  for (const urgency of byUrgency) rows += await spreadAll(urgency, ground, end)
  return { rows }
}

async function spreadAll(urgency: Urgency, ground: Ground, end: number): Promise<number> {
  let done = 0
  while (performance.now() < end) {
    const rows = await findUnspread(urgency, rowsAtOnce)
    await spreadPage(rows, ground, end)
    done += rows.length
    if (rows.length < rowsAtOnce) return done
  }
  return done
}

async function spreadPage(rows: readonly OutboxRow[], ground: Ground, end: number): Promise<void> {
  const single = rows.filter(({ recipient }) => !recipient.startsWith(followersKey))
  await spreadSingle(single, ground)
  for (const row of rows) {
    if (row.recipient.startsWith(followersKey)) await spreadToFollowers(row, ground, end)
  }
}

/** Rows for residents and offices: read whom they are for and what those want, write, tick off. */
async function spreadSingle(rows: readonly OutboxRow[], ground: Ground): Promise<void> {
  if (rows.length === 0) return
  const offices = rows.map(({ recipient }) => recipient).filter((key) => !key.startsWith('resident:'))
  const holders = await holdersOf({ recipients: [...new Set(offices)], ...ground })
  const addressed = rows.flatMap((row) => addresseesOf(row, holders).map((to) => ({ row, to })))
  const subscribers = await subscribersOf(addressed.flatMap(({ to }) => to.openid ?? []))
  const deliveries = addressed.map(({ row, to }) =>
    toDelivery(row, to, { ...ground, subscriber: subscribers.get(to.openid ?? '') ?? null }),
  )
  for (let from = 0; from < deliveries.length; from += followersAtOnce)
    await insertDeliveries(deliveries.slice(from, from + followersAtOnce))
  await markSpread(rows.map(({ _id }) => _id))
}

function addresseesOf({ recipient }: OutboxRow, holders: ReadonlyMap<string, Addressee[]>): Addressee[] {
  if (recipient.startsWith('resident:')) {
    return [{ openid: recipient.slice('resident:'.length), personId: null }]
  }
  return holders.get(recipient) ?? [{ openid: null, personId: null }]
}

/** A page of followers at a time; the row keeps how far it has come. Who followed later is not told of it. */
async function spreadToFollowers(row: OutboxRow, ground: Ground, end: number): Promise<void> {
  const what = row.recipient.slice(followersKey.length)
  let after = row.spreadAfter ?? ''
  while (performance.now() < end) {
    const followers = await findFollowers(what, after, followersAtOnce)
    const told = followers.filter(({ followedAt }) => (followedAt[what] ?? '') <= row.at)
    await insertDeliveries(
      told.map((subscriber) => {
        const to = { openid: subscriber._id, personId: null }
        return toDelivery(row, to, { ...ground, subscriber })
      }),
    )
    if (followers.length < followersAtOnce) return await markSpread([row._id])
    after = followers[followers.length - 1]?._id ?? after
    await markSpreadUpTo(row._id, after)
  }
}
