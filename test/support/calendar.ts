import { HolidayCalendar } from '#shared/kernel/calendar'
import data from '../../cloudfunctions/local/demo/data/holiday-calendar.json'

/** The demo county's calendar: 2026 official, 2027 provisional, every other year missing. */
export const calendar = HolidayCalendar.parse(data)
