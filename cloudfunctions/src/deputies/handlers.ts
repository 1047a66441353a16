import type { DeputyItem, deputiesActions } from '#shared/deputies/contract'
import type { Handlers } from '#cloud/kernel/router'
import { deputyCard, deputyItem, matchesWords } from '#shared/deputies/deputy-card'
import { Fault } from '#shared/kernel/fault'
import { dayOf } from '#shared/kernel/day'
import { countDeputies, findDeputies, mostOfOnePlace, readDeputy } from '#cloud/deputies/store'
import type { DeputyPlace } from '#cloud/deputies/store'
import { loadCounty } from '#cloud/places/store'
import { findDutyOfDeputy, findNextSessions, findSessionsOfDeputy } from '#cloud/reception/store'
import { loadSites } from '#cloud/stations/store'

export const deputiesHandlers: Handlers<typeof deputiesActions> = {
  'deputies.list': async ({ siteId, unitId, words, cursor, limit }, { now }) => {
    const place = placeOf(siteId, unitId)
    const from = Number(cursor ?? 0)
    if (!Number.isInteger(from))
      throw new Fault('invalidInput', '这一页的位置认不出来了。请从头再看一遍。', 'cursor')
    const page = words ? { fromOrder: 0, limit: mostOfOnePlace } : { fromOrder: from, limit: limit + 1 }
    const [county, found, total, sessions] = await Promise.all([
      loadCounty(now),
      findDeputies(place, page),
      countDeputies(place),
      siteId ? findNextSessions(siteId, dayOf(now), 6) : [],
    ])
    const matching = words ? found.filter((deputy) => matchesWords(deputy, words, county)) : found
    const next = !words && found.length > limit ? String(found[limit]?.order) : null
    const unit = county.units.find((one) => one.id === unitId || one.siteId === siteId)
    return {
      placeName: unit?.name ?? county.name,
      items: matching.slice(0, limit).map((deputy): DeputyItem => deputyItem(deputy, sessions, now)),
      total: words ? matching.length : total,
      next,
    }
  },

  'deputies.get': async ({ id }, { now }) => {
    const today = dayOf(now)
    const [deputy, county, sites, sessions, duty] = await Promise.all([
      readDeputy(id),
      loadCounty(now),
      loadSites(now),
      findSessionsOfDeputy(id, today, 3),
      findDutyOfDeputy(id, today, 3),
    ])
    if (!deputy) throw new Fault('notFound', '找不到这位代表。换届后请到联络站页面看现在的代表。')
    const site = sites.find((one) => one._id === deputy.siteId) ?? null
    return deputyCard(deputy, { county, site, sessions, duty, now })
  },
}

function placeOf(siteId: string | undefined, unitId: string | undefined): DeputyPlace {
  if (siteId !== undefined) return { siteId }
  if (unitId !== undefined) return { unitId }
  throw new Fault('invalidInput', '先选一个乡镇，再看代表。', 'unitId')
}
