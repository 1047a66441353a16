import Taro from '@tarojs/taro'
import type { CalendarDate } from './calendar-date'

const hour = 3600
const seconds = (instant: string) => Math.round(Date.parse(instant) / 1000)

/** What the button says. */
export const calendarWords = '加入日历'

/** Writes one date into the phone's calendar, with an alarm an hour before; false when the phone refuses. */
export async function addToCalendar(date: CalendarDate): Promise<boolean> {
  return Taro.addPhoneCalendar({
    title: date.title,
    location: date.place,
    description: date.words,
    startTime: seconds(date.start),
    endTime: String(seconds(date.end)),
    alarm: true,
    alarmOffset: hour,
  }).then(
    () => true,
    () => false,
  )
}
