import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { namesIn } from '#shared/deputies/names-in'
import { Fault } from '#shared/kernel/fault'
import { assignDuties } from '#shared/duties/assign'
import { fillRoster } from '#shared/duties/fill-roster'
import { namedIn } from '#shared/duties/my-duties'
import { quarterOf, quarterRange } from '#shared/duties/quarter'
import { rosterPreview } from '#shared/duties/roster-preview'
import { daysTaken, rosterDeputies, rosterSessions } from '#shared/duties/roster-session'
import { addDays, dayOf, isWithin } from '#shared/kernel/day'
import { dayOfSession } from '#shared/reception/reception-day'
import { staffActor } from '#shared/reception/sessions/actor'
import { expectSessionVersion } from '#shared/reception/sessions/record'
import { deputiesOf } from '#cloud/duties/deputies'
import { mostDeputies } from '#cloud/duties/reading'
import { deputiesById, findDeputies } from '#cloud/deputies/store'
import { loadCounty } from '#cloud/places/store'
import { changeSessions, findSessionsOfDeputies, findSiteSessions } from '#cloud/reception/sessions/store'
import { loadSites } from '#cloud/stations/store'

/** Nobody plans further than a year ahead. */
const mostDays = 366

async function stationOf(siteId: string, { caller, now }: Context) {
  const [county, sites, person] = await Promise.all([loadCounty(now), loadSites(now), caller.person()])
  const site = sites.find((one) => one._id === siteId)
  const by = site && staffActor(person, site, county)
  if (!site || !by) throw new Fault('notFound', '找不到这个站，或者它不归您管。请换一个站看。')
  return { county, site, by }
}

/** The roster of a range as it would be: nothing is saved. */
export async function fill({ siteId, from, to }: ParsedInput<'duties.fill'>, context: Context) {
  const { now } = context
  if (to < from || to > addDays(from, mostDays))
    throw new Fault('invalidInput', '一次最多排一年。请改一改起止的日子。', 'to')
  if (to < dayOf(now)) throw new Fault('invalidInput', '这段日子已经过去了。请选今天以后的。', 'to')
  const { county, site } = await stationOf(siteId, context)
  const home = site.parentId ?? site._id
  const known = { from: `${from.slice(0, 4)}-01-01`, to: quarterRange(quarterOf(to)).to }
  const [deputies, sessions] = await Promise.all([
    findDeputies({ siteId: home }, { fromOrder: 0, limit: mostDeputies }),
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
  const inOffice = (id: string) => (others.get(id)?.status ?? 'active') === 'active'
  const roster = fillRoster(
    rosterSessions(sessions, now, inOffice).map((one) => ({
      ...one,
      open: one.open && isWithin(one.day, { from, to }),
    })),
    {
      deputies: rosterDeputies(deputies),
      settings: county.duties,
      away: daysTaken(elsewhere.filter((one) => one.siteId !== siteId)),
    },
  )
  const nameOf = namesIn(new Map([...deputies, ...others.values()].map((one) => [one._id, one])))
  return {
    siteName: site.name,
    deputies: deputies.length,
    ...rosterPreview(roster, { sessions, nameOf, inOffice }),
  }
}

/** The roster as it was shown, all of it in one transaction. */
export async function saveRoster({ siteId, rows }: ParsedInput<'duties.saveRoster'>, context: Context) {
  const { county, site, by } = await stationOf(siteId, context)
  const wanted = new Map(rows.map((row) => [row.id, row]))
  const deputies = await deputiesById(rows.flatMap(({ deputyIds }) => deputyIds))
  const saved = await changeSessions([...wanted.keys()], (sessions) =>
    sessions.map((session) => {
      const row = wanted.get(session._id)
      if (!row || session.siteId !== siteId)
        throw new Fault('notFound', '有一场不是这个站的。请回到排班表再排一次。')
      expectSessionVersion(session, row.version)
      const nameOf = namesIn(deputies)
      const setting = { now: context.now, county, by, siteName: site.name, booked: [], nameOf }
      return assignDuties(session, deputiesOf(row.deputyIds, deputies), setting)
    }),
  )
  return { saved: saved.length }
}
