import type { Day, DayRange } from '#shared/kernel/day'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { SessionDecision } from '#shared/reception/sessions/setting'
import type { Transaction } from '#cloud/kernel/database'
import { Fault } from '#shared/kernel/fault'
import { _, find, isDuplicate, read, transaction } from '#cloud/kernel/database'

export const noSession = () => new Fault('notFound', '找不到这一场接待日。可能已经换了，或者它不归您管。')

export function findSession(id: string): Promise<ReceptionDay | null> {
  return read<ReceptionDay>('receptionDays', id)
}

export async function readSession(id: string): Promise<ReceptionDay> {
  const session = await findSession(id)
  if (!session) throw noSession()
  return session
}

export async function sessionsById(ids: readonly string[]): Promise<Map<string, ReceptionDay>> {
  const where = { _id: _.in([...ids]) }
  const found = await find<ReceptionDay>('receptionDays', { where, limit: ids.length })
  return new Map(found.map((session) => [session._id, session]))
}

/** Sessions of one site held or first planned in the range, in that order. */
export function findSiteSessions(siteId: string, { from, to }: DayRange): Promise<ReceptionDay[]> {
  return find<ReceptionDay>('receptionDays', {
    where: { siteId, scheduled: _.gte(from).and(_.lte(to)) },
    order: [['scheduled', 'asc']],
    limit: 500,
  })
}

/** Sessions in which one of these deputies is expected. */
export function findSessionsOfDeputies(
  deputyIds: readonly string[],
  { from, to }: DayRange,
): Promise<ReceptionDay[]> {
  return find<ReceptionDay>('receptionDays', {
    where: { deputyIds: _.in([...deputyIds]), effective: _.gte(from).and(_.lte(to)) },
    order: [['effective', 'asc']],
    limit: 500,
  })
}

/** One site's sessions of a day, as a transaction sees them. */
export function sameDayWithin(tx: Transaction, siteId: string, day: Day): Promise<ReceptionDay[]> {
  return tx.find<ReceptionDay>('receptionDays', { siteId, effective: day }, 20)
}

/** One deputy's sessions of a day, as a transaction sees them. */
export function deputyDayWithin(tx: Transaction, deputyId: string, day: Day): Promise<ReceptionDay[]> {
  return tx.find<ReceptionDay>('receptionDays', { deputyIds: deputyId, effective: day }, 20)
}

/**
 * Reads one session, lets `decide` say what becomes of it, and writes it with its outbox rows in the same
 * transaction. `decide` answers null to leave it as it is.
 */
export function changeSession(
  id: string,
  decide: (
    session: ReceptionDay,
    tx: Transaction,
  ) => Promise<SessionDecision | null> | SessionDecision | null,
): Promise<ReceptionDay> {
  return transaction(async (tx) => {
    const session = await sessionWithin(tx, id)
    const decision = await decide(session, tx)
    if (!decision) return session
    await tx.replace('receptionDays', decision.session)
    await tx.insert<OutboxRow>('outbox', decision.rows)
    return decision.session
  })
}

async function sessionWithin(tx: Transaction, id: string): Promise<ReceptionDay> {
  const session = await tx.read<ReceptionDay>('receptionDays', id)
  if (!session) throw noSession()
  return session
}

/** Inside a matter's own transaction: the session as `decide` leaves it, with nobody told for the session's part. */
export async function bringWithin(
  tx: Transaction,
  id: string,
  decide: (session: ReceptionDay) => ReceptionDay,
): Promise<ReceptionDay> {
  const session = decide(await sessionWithin(tx, id))
  await tx.replace('receptionDays', session)
  return session
}

/** The same for several sessions at once: all of them, in the order of the ids, or none. */
export function changeSessions(
  ids: readonly string[],
  decide: (sessions: ReceptionDay[], tx: Transaction) => Promise<SessionDecision[]> | SessionDecision[],
): Promise<ReceptionDay[]> {
  return transaction(async (tx) => {
    const found = await tx.find<ReceptionDay>('receptionDays', { _id: _.in([...ids]) }, ids.length)
    const byId = new Map(found.map((session) => [session._id, session]))
    const sessions = ids.map((id) => byId.get(id))
    if (sessions.some((session) => session === undefined)) throw noSession()
    const decisions = await decide(sessions as ReceptionDay[], tx)
    for (const { session } of decisions) await tx.replace('receptionDays', session)
    await tx.insert<OutboxRow>(
      'outbox',
      decisions.flatMap(({ rows }) => rows),
    )
    return decisions.map(({ session }) => session)
  })
}

/** Saves a session made by hand; the same request again answers the one that is already there. */
export async function insertSession(
  session: ReceptionDay,
  check: (sameDay: ReceptionDay[]) => void,
): Promise<ReceptionDay> {
  try {
    return await transaction(async (tx) => {
      check(await sameDayWithin(tx, session.siteId, session.scheduled))
      await tx.insert('receptionDays', [session])
      return session
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const saved = await readSession(session._id)
    if (saved.siteId !== session.siteId) throw noSession()
    return saved
  }
}
