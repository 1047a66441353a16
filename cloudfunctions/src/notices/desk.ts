import type { ParsedInput } from '#shared/contract'
import type { Clerk } from '#shared/notices/clerk'
import type { Notice } from '#shared/notices/notice'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Context } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { addDays, dayOf, dayText } from '#shared/kernel/day'
import { issuerOf, seesNotice } from '#shared/notices/clerk'
import { noticeChecks } from '#shared/notices/checks'
import { deskItem, noticeWork } from '#shared/notices/desk-view'
import { wordsOfSession } from '#shared/notices/from-session'
import { noNotice } from '#shared/notices/refusal'
import { threeDays } from '#shared/notices/three-days'
import { deputiesById } from '#cloud/deputies/store'
import { groundOf, knownFor, namesOf, sessionFacts, type Ground } from '#cloud/notices/facts'
import {
  countDesk,
  findDesk,
  findGroups,
  readNotice,
  readSession,
  type DeskQuery,
} from '#cloud/notices/store'
import { findOfficers } from '#cloud/people/store'
import { findNextSessions, findSessions } from '#cloud/reception/store'

/** Which notices stand in a clerk's list: drafts are his own office's, the rest his whole area's. */
function queryOf({ role, unitId, siteId }: Clerk, desk: Notice['desk']): DeskQuery {
  if (role === 'liaisonOfficer') return { desk, siteId }
  if (desk === 'drafts') return { desk, unitId, siteId: null }
  return role === 'countyOffice' ? { desk } : { desk, unitId }
}

export async function desk({ tab, cursor, limit }: ParsedInput<'notices.desk'>, context: Context) {
  const { clerks, now } = await groundOf(context)
  const [by] = clerks
  const page = { cursor: decodeCursor(cursor), limit: limit + 1 }
  const [found, waiting, drafts] = await Promise.all([
    findDesk(queryOf(by, tab), page),
    countDesk(queryOf(by, 'waiting')),
    countDesk(queryOf(by, 'drafts')),
  ])
  const { rows, next } = pageOf(found, limit, ({ touchedAt, _id }) => ({ key: touchedAt, id: _id }))
  return { waiting, drafts, items: rows.map((notice) => deskItem(notice, { by, now })), next }
}

/** Days a notice may still be about: the last held one too, so that its result can be told. */
const daysBack = 3
const sessionsOffered = 4

async function sessionsOf({ siteId, unitId }: Clerk, { county, now }: Ground): Promise<ReceptionDay[]> {
  const site = siteId ?? county.units.find(({ id }) => id === unitId)?.siteId
  if (site === undefined) return []
  const today = dayOf(now)
  const [next, around] = await Promise.all([
    findNextSessions(site, addDays(today, -daysBack), sessionsOffered),
    findSessions(site, { from: today, to: addDays(today, 31) }),
  ])
  const all = [...next, ...around.filter(({ _id }) => !next.some((one) => one._id === _id))]
  return all.filter(({ effective }) => effective !== null).slice(0, sessionsOffered)
}

/** Who will read it: the first of those who may approve, by name. */
async function approverFor(by: Clerk): Promise<string> {
  const role = by.unitId === null ? 'countyOffice' : 'townshipOffice'
  const officers = await findOfficers(role, by.unitId ?? 'county')
  return officers.find(({ _id }) => _id !== by.id)?.name ?? ''
}

/** What a new notice can be made of, in two rounds. */
export async function start(_input: object, context: Context) {
  const ground = await groundOf(context)
  const { county, sites, clerks, now } = ground
  const [by] = clerks
  const mine = <One extends { unitId: string | null }>(all: readonly One[]) =>
    all.filter(({ unitId }) => by.unitId === null || unitId === by.unitId)
  const [sessions, approverName, groups] = await Promise.all([
    sessionsOf(by, ground),
    approverFor(by),
    findGroups(),
  ])
  const deputies = await deputiesById(sessions.flatMap(({ deputyIds }) => deputyIds))
  const named = (session: ReceptionDay) => session.deputyIds.flatMap((id) => deputies.get(id)?.name ?? [])
  const unit = county.units.find(({ id }) => id === by.unitId)
  const site = sites.find(({ _id }) => _id === by.siteId)
  const place = ({ _id, name }: { _id: string; name: string }) => ({ id: _id, name })
  return {
    issuer: issuerOf(by, county, site?.name ?? ''),
    unit: unit ? { id: unit.id, name: unit.name } : null,
    townships: county.units.filter(({ id }) => by.unitId === null || id === by.unitId),
    villages: mine(county.villages),
    stations: mine(sites).map(place),
    groups: mine(groups).map(place),
    constituencies: mine(county.constituencies).filter(({ retired }) => !retired),
    approverName,
    today: dayOf(now),
    sessions: sessions.map((session) => offered(session, named(session), now)),
  }
}

function offered(session: ReceptionDay, deputyNames: string[], now: Date) {
  const facts = sessionFacts(session)
  const written = wordsOfSession({ ...facts, place: session.place, deputyNames })
  const today = dayOf(now)
  const rule = threeDays({ type: written.type, session: facts }, today, today)
  const moved = facts.scheduled === facts.effective ? '' : `（原定${dayText(facts.scheduled)}）`
  return {
    ...facts,
    ...written,
    label: `${dayText(facts.effective)}接待${moved}`,
    ruleText: rule?.words ?? '',
  }
}

/** The clerk who sees a notice; of several hats the one that may do most with it. */
function viewerOf(notice: Notice, { clerks }: Ground): Clerk {
  const seeing = clerks.filter((by) => seesNotice(by, notice))
  const by = seeing.find(({ role }) => role !== 'liaisonOfficer') ?? seeing[0]
  if (!by) throw noNotice()
  return by
}

/** A notice of the caller's area. Fault: notFound. */
export async function readWork(id: string, ground: Ground): Promise<{ notice: Notice; by: Clerk }> {
  const notice = await readNotice(id)
  if (!notice) throw noNotice()
  return { notice, by: viewerOf(notice, ground) }
}

export async function work({ id }: ParsedInput<'notices.work'>, context: Context) {
  const ground = await groundOf(context)
  const { county, sites, now } = ground
  const { notice, by } = await readWork(id, ground)
  const { session } = notice
  const [known, current, deputies] = await Promise.all([
    knownFor(notice.audience),
    session ? readSession(session.id) : null,
    deputiesById(session?.deputyIds ?? []),
  ])
  const deputyNames = [...deputies.values()].map(({ name }) => name)
  const checks = notice.state === 'submitted' ? noticeChecks(notice, { now, current, deputyNames }) : []
  return noticeWork(notice, { by, now, county, names: namesOf(sites, known.names), checks })
}
