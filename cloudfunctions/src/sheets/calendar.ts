import type { DutySlot, ReceptionDay } from '#shared/reception/reception-day'
import type { Site } from '#shared/stations/site'
import type { Context } from '#cloud/kernel/router'
import { dayOf, yearOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { looksAfter } from '#shared/reception/sessions/actor'
import { calendarFile, type RuleDays } from '#shared/sheets/calendar-file'
import { ruleDays } from '#shared/sheets/rule-days'
import { shortName } from '#shared/stations/short-name'
import { deputiesById, readDeputy } from '#cloud/deputies/store'
import { loadCounty } from '#cloud/places/store'
import { findDutyOfDeputy, findSessionsOfDeputy } from '#cloud/reception/store'
import { calendarText } from '#cloud/sheets/ics'
import { findPlanned } from '#cloud/sheets/store'
import { loadSites } from '#cloud/stations/store'

/** More than one deputy has in a year. */
const mostOfDeputy = 200

interface Content {
  id: string
  name: string
  site: Site | undefined
  sessions: readonly ReceptionDay[]
  duty: readonly DutySlot[]
  ruleDays: RuleDays
}

/** The year's public sessions of a station. */
export async function ofSite(siteId: string, now: Date) {
  const year = yearOf(dayOf(now))
  const [county, sites, sessions] = await Promise.all([
    loadCounty(now),
    loadSites(now),
    findPlanned(siteId, { from: `${year}-01-01`, to: `${Number(year) + 1}-12-31` }),
  ])
  const site = sites.find((one) => one._id === siteId)
  if (!site) throw new Fault('notFound', '找不到这个联络站，可能已经搬了。请到“联络站”里再找一找。')
  const name = `${shortName(site.name)}接待日`
  return await written({ id: siteId, name, site, sessions, duty: [], ruleDays: ruleDays(site, county) }, now)
}

/** A deputy's own sessions and duty days, for himself and for who looks after his station. */
export async function ofDeputy(deputyId: string, { caller, now }: Context) {
  const from = `${yearOf(dayOf(now))}-01-01`
  const [person, deputy, sites, sessions, duty] = await Promise.all([
    caller.person(),
    readDeputy(deputyId),
    loadSites(now),
    findSessionsOfDeputy(deputyId, from, mostOfDeputy),
    findDutyOfDeputy(deputyId, from, mostOfDeputy),
  ])
  const site = sites.find((one) => one._id === deputy?.siteId)
  const grants = person?.grants ?? []
  const own = grants.some((grant) => grant.deputyId === deputyId)
  if (!deputy || !(own || (site && grants.some((grant) => looksAfter(grant, site)))))
    throw new Fault('notFound', '没有找到这份日历。日历只给代表本人和联络站看。')
  const name = `${deputy.name}的接待和值班`
  return await written({ id: deputyId, name, site, sessions, duty, ruleDays: () => null }, now)
}

async function written({ site, ...content }: Content, now: Date) {
  const [sites, deputies] = await Promise.all([
    loadSites(now),
    deputiesById(content.sessions.flatMap(({ deputyIds }) => deputyIds)),
  ])
  const siteNames = new Map(sites.map(({ _id, name }) => [_id, shortName(name)]))
  const file = calendarFile({ ...content, siteNames, deputies, phone: site?.phone ?? '' })
  return { fileName: `${content.name}.ics`, text: calendarText(file, now) }
}
