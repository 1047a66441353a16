import type { calendarActions } from '#shared/reception/calendar/contract'
import type { Handlers } from '#cloud/kernel/router'
import { addDays, dayOf } from '#shared/kernel/day'
import { calendarYear, yearsShown } from '#shared/reception/calendar/calendar-year'
import { linesOf, yearOfDays } from '#shared/reception/calendar/year-of-days'
import { ruleOf } from '#shared/reception/rules/rule-of'
import { planAheadDays } from '#shared/reception/plan/plan-ahead'
import { effectOf } from '#shared/reception/plan/effect'
import { loadCounty } from '#cloud/places/store'
import { saveYear } from '#cloud/reception/calendar/store'
import { lookBackDays, planSites } from '#cloud/reception/plan/planning'
import { findScheduled } from '#cloud/reception/plan/store'
import { loadSites } from '#cloud/stations/store'

const importedFrom = '国务院办公厅通知（holiday-cn 导入）'

export const calendarHandlers: Handlers<typeof calendarActions> = {
  'reception.calendar': async (_input, { caller, now }) => {
    const [{ calendar, version }, person] = await Promise.all([loadCounty(now), caller.person()])
    const today = dayOf(now)
    return {
      years: yearsShown(calendar, today).map((year) => calendarYear(year, calendar)),
      version,
      mayChange: person?.grants.some(({ role }) => role === 'countyOffice') ?? false,
      today,
    }
  },

  'reception.tryCalendar': async ({ year, status, source, off, work }, { now }) => {
    const days = yearOfDays(year, linesOf(off, work), { status, source })
    const [county, all] = await Promise.all([loadCounty(now), loadSites(now)])
    const sites = all.filter((site) => ruleOf(site, county) !== null)
    const sessions = await findScheduled(
      sites.map(({ _id }) => _id),
      addDays(dayOf(now), -lookBackDays),
    )
    const calendar = { ...county.calendar, [String(year)]: days }
    const scope = { sites, sessions, deputies: [], now, ahead: planAheadDays }
    const planned = planSites({ ...scope, county: { ...county, calendar } })
    return {
      year: calendarYear(year, calendar),
      effect: effectOf(planned.map(({ site, before, ...plan }) => ({ siteName: site.name, before, plan }))),
    }
  },

  'reception.importCalendar': async ({ year, days, expectVersion }, { now }) => {
    const told = { status: 'official', source: importedFrom } as const
    const saved = await saveYear({ year, days: yearOfDays(year, days, told), expectVersion, now })
    return { version: saved.version, year: calendarYear(year, saved.calendar) }
  },

  'reception.saveCalendar': async ({ year, status, source, off, work, expectVersion }, { now }) => {
    const days = yearOfDays(year, linesOf(off, work), { status, source })
    const saved = await saveYear({ year, days, expectVersion, now })
    return { version: saved.version, year: calendarYear(year, saved.calendar) }
  },
}
