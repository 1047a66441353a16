import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { namesIn } from '#shared/deputies/names-in'
import { Fault } from '#shared/kernel/fault'
import { fillRoster } from '#shared/duties/fill-roster'
import { namedIn } from '#shared/duties/my-duties'
import { quarterOf, quarterRange } from '#shared/duties/quarter'
import { rosterPreview } from '#shared/duties/roster-preview'
import { daysTaken, rosterDeputies, rosterSessions } from '#shared/duties/roster-session'
import { addDays, dayOf, isWithin, type DayRange } from '#shared/kernel/day'
import { planAheadDays } from '#shared/reception/plan/plan-ahead'
import { dayOfSession } from '#shared/reception/reception-day'
import { staffActor } from '#shared/reception/sessions/actor'
import { expectSessionVersion } from '#shared/reception/sessions/record'
import { asStaff } from '#cloud/duties/acting'
import { assign } from '#cloud/duties/assigning'
import { findPool } from '#cloud/duties/reading'
import { deputiesById } from '#cloud/deputies/store'
import { loadCounty } from '#cloud/places/store'
import { findSessionsOfDeputies, findSiteSessions, sessionsById } from '#cloud/reception/sessions/store'
import { loadSites } from '#cloud/stations/store'

/** Nobody plans further than a year ahead. */
const mostDays = 366

async function stationOf(siteId: string, { caller, now }: Context) {
  const [county, sites, person] = await Promise.all([loadCounty(now), loadSites(now), caller.person()])
  const site = sites.find((one) => one._id === siteId)
  if (!site || !staffActor(person, site, county))
    throw new Fault('notFound', '找不到这个站，或者它不归您管。请换一个站看。')
  return { county, site }
}

function expectRange({ from, to }: DayRange, now: Date): void {
  if (to < from || to > addDays(from, mostDays))
    throw new Fault('invalidInput', '一次最多排一年。请改一改起止的日子。', 'to')
  if (to < dayOf(now)) throw new Fault('invalidInput', '这段日子已经过去了。请选今天以后的。', 'to')
}

/** The roster of a range as it would be: nothing is saved. */
export async function fill({ siteId, from, to }: ParsedInput<'duties.fill'>, context: Context) {
  const { now } = context
  expectRange({ from, to }, now)
  const { county, site } = await stationOf(siteId, context)
  const known = { from: `${from.slice(0, 4)}-01-01`, to: quarterRange(quarterOf(to)).to }
  const [deputies, sessions] = await Promise.all([
    findPool(site),
    findSiteSessions(siteId, { from: addDays(known.from, -31), to: known.to }),
  ])
  const coming = sessions.filter((one) => isWithin(dayOfSession(one), { from, to }))
  const [elsewhere, others] = await Promise.all([
    findSessionsOfDeputies(
      deputies.map(({ _id }) => _id),
      { from, to },
    ),
    deputiesById(coming.flatMap(namedIn)),
  ])
  const away = daysTaken(
    elsewhere.filter((one) => one.siteId !== siteId),
    deputies,
    coming.map(dayOfSession),
  )
  const plannedTo = addDays(dayOf(now), planAheadDays)
  const inOffice = (id: string) => (others.get(id)?.status ?? 'active') === 'active'
  const roster = fillRoster(
    rosterSessions(sessions, now, inOffice).map((one) => ({
      ...one,
      open: one.open && isWithin(one.day, { from, to }),
    })),
    { deputies: rosterDeputies(deputies, county), settings: county.duties, away, plannedTo },
  )
  const nameOf = namesIn(new Map([...deputies, ...others.values()].map((one) => [one._id, one])))
  return {
    siteName: site.name,
    deputies: deputies.length,
    ...rosterPreview(roster, { sessions, nameOf, inOffice, settings: county.duties }),
  }
}

/**
 * The roster as it was shown, each session in a transaction of its own. A save that was cut off is finished by sending
 * it again: what was saved stands.
 */
export async function saveRoster({ siteId, rows }: ParsedInput<'duties.saveRoster'>, context: Context) {
  await stationOf(siteId, context)
  const sessions = await sessionsById(rows.map(({ id }) => id))
  for (const { id, version } of rows) {
    const session = sessions.get(id)
    if (session?.siteId !== siteId) throw new Fault('notFound', '有一场不是这个站的。请回到排班表再排一次。')
    if (session.version !== version + 1) expectSessionVersion(session, version)
  }
  for (const row of rows) await assign(row, asStaff, context)
  return { saved: rows.length }
}
