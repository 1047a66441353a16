import type { Deputy } from '#shared/deputies/deputy'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Day } from '#shared/kernel/day'
import type { Transaction } from '#cloud/kernel/database'
import { _, find, insert, isDuplicate, transaction } from '#cloud/kernel/database'
import { chunks } from '#cloud/reception/plan/chunks'

/** The cloud answers at most a thousand documents a request. */
const mostAtOnce = 1000
/** A year of a site that receives twice a week: so many sites fit into one answer. */
const sitesAtOnce = 10
/** A township has about a hundred deputies. */
const unitsAtOnce = 5
const insertSize = 200
/** Documents changed in one transaction. */
const changeSize = 20

/** Sessions of these sites scheduled from a day on; a few sites at a time, at once. */
export async function findScheduled(siteIds: readonly string[], from: Day): Promise<ReceptionDay[]> {
  const parts = chunks(siteIds, sitesAtOnce).map((ids) => scheduledAt(ids, from))
  return (await Promise.all(parts)).flat()
}

/** An answer that is full may have been cut: then each half is asked for by itself. */
async function scheduledAt(siteIds: readonly string[], from: Day): Promise<ReceptionDay[]> {
  const found = await find<ReceptionDay>('receptionDays', {
    where: { siteId: _.in([...siteIds]), scheduled: _.gte(from) },
    limit: mostAtOnce,
  })
  if (found.length < mostAtOnce || siteIds.length === 1) return found
  const halves = chunks(siteIds, Math.ceil(siteIds.length / 2)).map((ids) => scheduledAt(ids, from))
  return (await Promise.all(halves)).flat()
}

/** Who may be put on duty in these townships. */
export async function findActiveDeputies(unitIds: readonly string[]): Promise<Deputy[]> {
  const parts = chunks([...new Set(unitIds)], unitsAtOnce).map((ids) =>
    find<Deputy>('deputies', {
      where: { unitId: _.in(ids), status: 'active' },
      limit: mostAtOnce,
    }),
  )
  return (await Promise.all(parts)).flat()
}

/** Adds new sessions; what another run added first is there already and left for the next run. */
export async function createSessions(sessions: readonly ReceptionDay[]): Promise<void> {
  for (const chunk of chunks(sessions, insertSize)) {
    try {
      await insert('receptionDays', chunk)
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
  }
}

export interface Rewritten {
  session: ReceptionDay
  rows: OutboxRow[]
  remove: boolean
}

/** Writes what the plan changed; a session that a person changed meanwhile is his, the next run looks again. */
export async function rewriteSessions(changes: readonly Rewritten[]): Promise<number> {
  let written = 0
  for (const chunk of chunks(changes, changeSize)) written += await rewriteChunk(chunk)
  return written
}

function rewriteChunk(chunk: readonly Rewritten[]): Promise<number> {
  return transaction(async (tx) => {
    const ids = chunk.map(({ session }) => session._id)
    const found = await tx.find<ReceptionDay>('receptionDays', { _id: _.in(ids) }, ids.length)
    const versions = new Map(found.map(({ _id, version }) => [_id, version]))
    const fresh = chunk.filter(({ session, remove }) => {
      const seen = remove ? session.version : session.version - 1
      return versions.get(session._id) === seen
    })
    for (const { session, remove } of fresh)
      await (remove ? tx.remove('receptionDays', session._id) : tx.replace('receptionDays', session))
    await tx.insert<OutboxRow>(
      'outbox',
      fresh.flatMap(({ rows }) => rows),
    )
    return fresh.length
  })
}

/** A wish that sessions be held against their rule anew: of one site, or with 'county' of all. */
export interface Replan {
  _id: string
  at: string
}

export const wholeCounty = 'county'

/** In the transaction of what was changed; the job is done within a minute. */
export async function askReplan(tx: Transaction, site: string, now: Date): Promise<void> {
  await tx.replace<Replan>('replans', { _id: site, at: now.toISOString() })
}

export function findReplans(): Promise<Replan[]> {
  return find<Replan>('replans', { where: {}, limit: 100 })
}

/** Done, unless it was wished again meanwhile. */
export async function endReplan({ _id, at }: Replan): Promise<void> {
  await transaction(async (tx) => {
    const standing = await tx.read<Replan>('replans', _id)
    if (standing?.at === at) await tx.remove('replans', _id)
  })
}
