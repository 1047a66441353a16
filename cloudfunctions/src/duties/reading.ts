import type { ParsedInput } from '#shared/contract'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Site } from '#shared/stations/site'
import type { Context } from '#cloud/kernel/router'
import { levelsText } from '#shared/deputies/levels-text'
import { namesIn } from '#shared/deputies/names-in'
import { addDays, dayOf, dayTextWithWeekday } from '#shared/kernel/day'
import { freeFor } from '#shared/duties/fill-roster'
import { askedOfMe, myDuty, namedIn } from '#shared/duties/my-duties'
import { quarterOf, quarterRange } from '#shared/duties/quarter'
import { chooseDeputies } from '#shared/duties/ranking'
import { rosterPool } from '#shared/duties/roster-pool'
import { daysTaken, rosterDeputies, rosterSessions } from '#shared/duties/roster-session'
import { tally } from '#shared/duties/tally'
import { servedText } from '#shared/duties/why-text'
import { dayOfSession } from '#shared/reception/reception-day'
import { deputyActor, looksAfter } from '#shared/reception/sessions/actor'
import { isReceiving } from '#shared/reception/sessions/record'
import { callingDeputy } from '#cloud/duties/acting'
import { findAsked, findDuties } from '#cloud/duties/store'
import { deputiesById, findDeputies } from '#cloud/deputies/store'
import { loadCounty } from '#cloud/places/store'
import { findSiteSessions, noSession, readSession } from '#cloud/reception/sessions/store'
import { loadSites } from '#cloud/stations/store'

/** As many as one looks through to find somebody. */
const shownCandidates = 12
const shownPartners = 20
/** A township has at most 160 deputies of its own plus its county ones. */
const mostDeputies = 300

/** The deputies who take turns at a site. */
export async function findPool({ _id, parentId }: Pick<Site, '_id' | 'parentId'>) {
  const page = { fromOrder: 0, limit: mostDeputies }
  const [own, ofStation] = await Promise.all([
    findDeputies({ siteId: _id }, page),
    parentId === null ? [] : findDeputies({ siteId: parentId }, page),
  ])
  return rosterPool(own, ofStation)
}

async function namesOf(sessions: readonly ReceptionDay[]) {
  return namesIn(await deputiesById(sessions.flatMap(namedIn)))
}

export async function mine(_input: unknown, context: Context) {
  const { now } = context
  const today = dayOf(now)
  const { deputyId } = await callingDeputy(context)
  const [sites, own, asked] = await Promise.all([
    loadSites(now),
    findDuties(deputyId, today),
    findAsked(deputyId, today),
  ])
  const nameOf = await namesOf([...own, ...asked])
  const siteNameOf = (id: string) => sites.find(({ _id }) => _id === id)?.name ?? ''
  const me = { deputyId, nameOf, siteNameOf }
  return {
    asked: asked.flatMap((session) => askedOfMe(session, me)),
    rows: own.flatMap((session) => {
      const duty = session.duties.find((one) => one.deputyId === deputyId)
      return duty ? [myDuty(session, duty, me)] : []
    }),
    today,
  }
}

/** Who could step in, first the one whose turn it is. */
export async function substitutes({ id }: ParsedInput<'duties.substitutes'>, context: Context) {
  const { now, caller } = context
  const [county, sites, person, session] = await Promise.all([
    loadCounty(now),
    loadSites(now),
    caller.person(),
    readSession(id),
  ])
  const site = sites.find((one) => one._id === session.siteId)
  const own = deputyActor(person)?.deputyId ?? ''
  const may = site && (person?.grants.some((one) => looksAfter(one, site)) || namedIn(session).includes(own))
  if (!site || !may) throw noSession()
  const day = dayOfSession(session)
  const [deputies, year] = await Promise.all([
    findPool(site),
    findSiteSessions(site._id, { from: `${day.slice(0, 4)}-01-01`, to: quarterRange(quarterOf(day)).to }),
  ])
  const asked = new Set(session.duties.flatMap(({ declinedIds, askedId }) => [...declinedIds, askedId ?? '']))
  const tallies = tally(rosterSessions(year, now))
  const [here] = rosterSessions([session], now)
  if (!here) return { dayText: dayTextWithWeekday(day), candidates: [] }
  const away = daysTaken([], deputies, [day])
  const { duties: settings } = county
  const free = freeFor(here, { deputies: rosterDeputies(deputies, county), settings, away })
  const candidates = chooseDeputies(
    here,
    free.filter(({ id }) => !asked.has(id)),
    { tallies, settings, wanted: shownCandidates },
  )
  const byId = new Map(deputies.map((deputy) => [deputy._id, deputy]))
  return {
    dayText: dayTextWithWeekday(day),
    candidates: candidates.flatMap(({ deputyId }) => {
      const deputy = byId.get(deputyId)
      if (!deputy) return []
      const why = servedText(tallies.get(deputyId), day)
      return [{ id: deputyId, name: deputy.name, levelsText: levelsText(deputy), why }]
    }),
  }
}

/** With whom one could change: whoever is expected in another coming session of the same station. */
export async function partners({ id }: ParsedInput<'duties.partners'>, context: Context) {
  const { now } = context
  const { deputyId } = await callingDeputy(context)
  const session = await readSession(id)
  if (!session.duties.some((duty) => duty.deputyId === deputyId)) throw noSession()
  const today = dayOf(now)
  const sessions = await findSiteSessions(session.siteId, {
    from: addDays(today, -31),
    to: addDays(today, 120),
  })
  const named = new Set(namedIn(session))
  const open = sessions.filter(
    (one) =>
      one._id !== id &&
      (one.state === 'proposed' || one.state === 'published') &&
      one.effective !== null &&
      one.effective > today &&
      !one.duties.some((duty) => duty.deputyId === deputyId),
  )
  const nameOf = await namesOf(open)
  return {
    partners: open
      .flatMap((one) =>
        one.duties
          .filter((duty) => isReceiving(duty) && duty.status !== 'leaveAsked' && !named.has(duty.deputyId))
          .map((duty) => ({
            sessionId: one._id,
            deputyId: duty.deputyId,
            name: nameOf(duty.deputyId),
            dayText: dayTextWithWeekday(dayOfSession(one)),
          })),
      )
      .slice(0, shownPartners),
  }
}
