import type { receptionActions } from '#shared/reception/contract'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Handlers } from '#cloud/kernel/router'
import { isProvisional } from '#shared/kernel/calendar'
import { addDays, addMonthsClamped, compareDays, dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { dayOfSession } from '#shared/reception/reception-day'
import { monthGrid } from '#shared/reception/month-grid'
import { receptionDayView, shownDeputies } from '#shared/reception/reception-day-view'
import { ruleOf } from '#shared/reception/rules/rule-of'
import { ruleText } from '#shared/reception/rule-text'
import { deputiesById } from '#cloud/deputies/store'
import { loadCounty } from '#cloud/places/store'
import { calendarHandlers } from '#cloud/reception/calendar/handlers'
import { rulesHandlers } from '#cloud/reception/rules/handlers'
import { sessionsHandlers } from '#cloud/reception/sessions/handlers'
import {
  findCancelled,
  findDuty,
  findNextSessions,
  findSessions,
  findSessionsOfCounty,
} from '#cloud/reception/store'
import { loadSites } from '#cloud/stations/store'

/** The county's list looks this far ahead. */
const daysAhead = 35

export const receptionHandlers: Handlers<typeof receptionActions> = {
  ...sessionsHandlers,
  ...rulesHandlers,
  ...calendarHandlers,
  'reception.upcoming': async ({ siteId, month }, { now }) => {
    return siteId === undefined ? await ofCounty(now) : await ofSite(siteId, month ?? null, now)
  },
}

async function ofSite(siteId: string, month: string | null, now: Date) {
  const today = dayOf(now)
  const range = month === null ? null : monthRange(month)
  const [county, sites, next, cancelled, duty] = await Promise.all([
    loadCounty(now),
    loadSites(now),
    range
      ? findSessions(siteId, { from: addDays(range.from, -31), to: addDays(range.to, 31) })
      : findNextSessions(siteId, today, 6),
    range ? [] : findCancelled(siteId, today),
    range ? findDuty(siteId, range) : [],
  ])
  const site = sites.find((one) => one._id === siteId)
  if (!site) throw new Fault('notFound', '找不到这个联络站，可能已经搬了。请到“联络站”里再找一找。')
  const rule = ruleOf(site, county)
  const sessions = [...next, ...cancelled].sort((a, b) => compareDays(dayOfSession(a), dayOfSession(b)))
  const inMonth = sessions.filter((session) => range === null || touches(session, range))
  const deputies = await deputiesById(inMonth.flatMap(shownDeputies))
  const dutyDays = new Set(duty.map((slot) => slot.date))
  return {
    site: {
      id: site._id,
      name: site.name,
      phone: site.phone,
      ruleText: rule ? ruleText(rule) : '',
    },
    month,
    cells: month === null ? [] : monthGrid(month, { today, calendar: county.calendar, sessions, dutyDays }),
    days: inMonth.map((session) => receptionDayView(session, site.name, deputies)),
    today,
    provisional: range !== null && isProvisional(range, county.calendar),
    asOf: now.toISOString(),
  }
}

async function ofCounty(now: Date) {
  const today = dayOf(now)
  const range = { from: today, to: addDays(today, daysAhead) }
  const [county, sites, sessions] = await Promise.all([
    loadCounty(now),
    loadSites(now),
    findSessionsOfCounty(range, 100),
  ])
  const deputies = await deputiesById(sessions.flatMap(shownDeputies))
  const nameOf = new Map(sites.map((site) => [site._id, site.name]))
  return {
    site: null,
    month: null,
    cells: [],
    days: sessions.map((session) => receptionDayView(session, nameOf.get(session.siteId) ?? '', deputies)),
    today,
    provisional: isProvisional(range, county.calendar),
    asOf: now.toISOString(),
  }
}

function monthRange(month: string) {
  const from = `${month}-01`
  return { from, to: addDays(addMonthsClamped(from, 1), -1) }
}

function touches(session: ReceptionDay, { from, to }: { from: string; to: string }): boolean {
  return [session.scheduled, dayOfSession(session)].some((day) => from <= day && day <= to)
}
