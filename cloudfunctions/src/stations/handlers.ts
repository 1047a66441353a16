import type { stationsActions } from '#shared/stations/contract'
import type { Handlers } from '#cloud/kernel/router'
import { deputyItem } from '#shared/deputies/deputy-card'
import { addDays, dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { receptionDayView, shownDeputies } from '#shared/reception/reception-day-view'
import { openNow } from '#shared/stations/open-now'
import { nextReceptionBySite, siteItem, threeFixed } from '#shared/stations/site-view'
import { countDeputies, deputiesById, findDeputies } from '#cloud/deputies/store'
import { loadCounty } from '#cloud/places/store'
import { findNextSessions, findSessionsOfCounty } from '#cloud/reception/store'
import { loadSites } from '#cloud/stations/store'

const daysAhead = 45
const deputiesAtFirst = 3
const shownSessions = 3

export const stationsHandlers: Handlers<typeof stationsActions> = {
  'stations.list': async (_input, { now }) => {
    const today = dayOf(now)
    const [county, sites, sessions] = await Promise.all([
      loadCounty(now),
      loadSites(now),
      findSessionsOfCounty({ from: today, to: addDays(today, daysAhead) }, 300),
    ])
    const next = nextReceptionBySite(sessions)
    return { sites: sites.map((site) => siteItem(site, { county, next, now })), asOf: now.toISOString() }
  },

  'stations.get': async ({ id }, { now }) => {
    const today = dayOf(now)
    const [county, sites, sessions, first, total] = await Promise.all([
      loadCounty(now),
      loadSites(now),
      findNextSessions(id, today, shownSessions),
      findDeputies({ siteId: id }, { fromOrder: 0, limit: deputiesAtFirst }),
      countDeputies({ siteId: id }),
    ])
    const site = sites.find((one) => one._id === id)
    if (!site) throw new Fault('notFound', '找不到这个联络站，可能已经搬了。请到“联络站”里再找一找。')
    const deputies = await deputiesById(sessions.flatMap(shownDeputies))
    const parent = sites.find((other) => other._id === site.parentId)
    return {
      ...site,
      id,
      unit: {
        id: site.unitId,
        name: county.units.find((unit) => unit.id === site.unitId)?.name ?? county.name,
      },
      parent: parent ? { id: parent._id, name: parent.name } : null,
      now: openNow(site, now, county.calendar),
      ...threeFixed(site, county),
      sessions: sessions.map((session) => receptionDayView(session, site.name, deputies)),
      deputies: first.map((deputy) => deputyItem(deputy, sessions, now)),
      deputiesTotal: total,
      points: sites
        .filter((other) => other.parentId === id)
        .map((point) => ({ id: point._id, name: point.name, now: openNow(point, now, county.calendar) })),
      asOf: now.toISOString(),
    }
  },
}
