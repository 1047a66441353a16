import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Cursor } from '#shared/kernel/cursor'
import type { Day, DayRange } from '#shared/kernel/day'
import type { MediationCount } from '#shared/mediations/counts'
import type { Mediation } from '#shared/mediations/mediation'
import { noMediation } from '#shared/mediations/hand'
import { _, aggregate, count, find, isDuplicate, read, transaction } from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'

const collection = 'mediations'

const dueBy = (keys: readonly string[], today: Day) => ({
  holders: _.in([...keys]),
  recheckOn: _.lte(today),
})

export interface MediationQuery {
  /** Owner keys of those who may open them. */
  keys: readonly string[]
  show: 'open' | 'due' | 'all'
  today: Day
}

function narrowed({ keys, show, today }: MediationQuery): Record<string, unknown> {
  if (show === 'due') return dueBy(keys, today)
  const held = { holders: _.in([...keys]) }
  return show === 'open' ? { ...held, state: 'open' } : held
}

/** The longest waiting first of those to be looked back on; else the newest first. */
export function findMediations(
  query: MediationQuery,
  { cursor, limit }: { cursor: Cursor | null; limit: number },
): Promise<Mediation[]> {
  const due = query.show === 'due'
  const field = due ? 'recheckOn' : 'day'
  const direction = due ? 'asc' : 'desc'
  return find<Mediation>(collection, {
    where: after(narrowed(query), { field, direction, cursor }),
    order: [
      [field, direction],
      ['_id', direction],
    ],
    limit,
  })
}

export function countDue(keys: readonly string[], today: Day): Promise<number> {
  return count(collection, dueBy(keys, today))
}

export async function readMediation(id: string): Promise<Mediation> {
  const mediation = await read<Mediation>(collection, id)
  if (!mediation) throw noMediation()
  return mediation
}

export function findOfMessage(messageId: string): Promise<Mediation[]> {
  return find<Mediation>(collection, { where: { messageId }, limit: 20 })
}

/** Of a year, in the order in which they happened, for the printed ledger. */
export function findOfYear(key: string, { from, to }: DayRange, limit: number): Promise<Mediation[]> {
  return find<Mediation>(collection, {
    where: { holders: key, day: _.gte(from).and(_.lte(to)) },
    order: [
      ['day', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

/** How many, by station, kind and outcome; of one holder, or (null) of the whole county. */
export async function countMediations(key: string | null, { from, to }: DayRange): Promise<MediationCount[]> {
  const rows = await aggregate<{ _id: Omit<MediationCount, 'n'>; n: number }>(collection, [
    ['match', { ...(key !== null && { holders: key }), day: { $gte: from, $lte: to } }],
    ['group', { _id: { siteId: '$siteId', kind: '$kind', outcome: '$outcome' }, n: { $sum: 1 } }],
    ['limit', 5000],
  ])
  return rows.map(({ _id, n }) => ({ ..._id, n }))
}

export function findToRemind(today: Day, limit: number): Promise<Pick<Mediation, '_id'>[]> {
  return find(collection, {
    where: { remindOn: _.lte(today) },
    order: [['remindOn', 'asc']],
    limit,
    fields: ['_id'],
  })
}

/** Saves a new one once: the same request again answers the one that is there. */
export async function createMediation(mediation: Mediation): Promise<Mediation> {
  try {
    await transaction((tx) => tx.insert(collection, [mediation]))
    return mediation
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return await readMediation(mediation._id)
  }
}

/** Reads one, lets `decide` say what becomes of it, and writes it with whom it tells; the same one is left as it is. */
export function changeMediation(
  id: string,
  decide: (mediation: Mediation) => { mediation: Mediation; rows: OutboxRow[] } | null,
): Promise<Mediation> {
  return transaction(async (tx) => {
    const mediation = await tx.read<Mediation>(collection, id)
    if (!mediation) throw noMediation()
    const decided = decide(mediation)
    if (decided === null || decided.mediation === mediation) return mediation
    await tx.replace(collection, decided.mediation)
    await tx.insert('outbox', decided.rows)
    return decided.mediation
  })
}
