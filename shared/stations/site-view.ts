import type { County } from '#shared/places/county'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Site } from '#shared/stations/site'
import type { SiteItem } from '#shared/stations/contract'
import { dayText } from '#shared/kernel/day'
import { ruleOf } from '#shared/reception/rules/rule-of'
import { ruleText } from '#shared/reception/rule-text'
import { hoursOf, openNow } from '#shared/stations/open-now'

interface ListFacts {
  county: County
  next: ReadonlyMap<string, ReceptionDay>
  now: Date
}

/** Each site's next session; `sessions` are in the order they are held. */
export function nextReceptionBySite(sessions: readonly ReceptionDay[]): Map<string, ReceptionDay> {
  const next = new Map<string, ReceptionDay>()
  for (const session of sessions) if (!next.has(session.siteId)) next.set(session.siteId, session)
  return next
}

/** One site of the map and of the list: the same facts in both. */
export function siteItem(site: Site, { county, next, now }: ListFacts): SiteItem {
  const session = next.get(site._id)
  const everyWorkday = site.open.weekdays.length >= 5
  return {
    id: site._id,
    type: site.type,
    name: site.name,
    unitId: site.unitId,
    unitName: county.units.find((unit) => unit.id === site.unitId)?.name ?? county.name,
    address: site.address,
    lon: site.lon,
    lat: site.lat,
    now: openNow(site, now, county.calendar),
    nextText: session?.effective ? `${dayText(session.effective)}接待` : everyWorkday ? '' : hoursOf(site),
  }
}

const onRestDay = {
  postpone: '碰上周末、放假，顺延到上班后第一天',
  keep: '周末、放假也照常',
  skip: '碰上放假，这一次不接待',
} as const

/** 定时 定点 定人 as sentences (S0 “三定”). */
export function threeFixed(site: Site, county: County) {
  const rule = ruleOf(site, county)
  return {
    when: rule
      ? { main: ruleText(rule), sub: onRestDay[rule.onHoliday] }
      : { main: hoursOf(site), sub: '没有固定接待日，有事先打电话' },
    where: { main: site.address, sub: rule ? `平时${hoursOf(site)}也有人` : '' },
    people: {
      main: site.rosterText,
      sub: site.liaisonOfficerName ? `联络员 ${site.liaisonOfficerName} 全程在场` : '',
    },
  }
}
