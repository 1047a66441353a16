import type { HolidayYear } from '#shared/reception/calendar/year-of-days'
import type { HolidayCalendar } from '#shared/kernel/calendar'
import { expectSeen } from '#shared/reception/rules/decide-rule'
import { changeCounty } from '#cloud/places/store'
import { askReplan, wholeCounty } from '#cloud/reception/plan/store'

interface CalendarChange {
  year: number
  days: HolidayYear
  expectVersion: number
  now: Date
}

export interface SavedCalendar {
  calendar: HolidayCalendar
  version: number
}

/** One year of the calendar, guarded by the county's version; all sessions are planned anew. */
export async function saveYear({ year, days, expectVersion, now }: CalendarChange): Promise<SavedCalendar> {
  const { calendar, version } = await changeCounty(async (county, tx) => {
    expectSeen(county.version, expectVersion, '县里的设置')
    await askReplan(tx, wholeCounty, now)
    const changed = { ...county.calendar, [String(year)]: days }
    return { ...county, calendar: changed, version: county.version + 1 }
  })
  return { calendar, version }
}
