import { call } from './call'
import type { CalendarDate } from './calendar-date'

export const calendarWords = '下载日历文件'

/** A browser has no calendar: it gets the whole file, which every calendar reads. */
export async function addToCalendar({ siteId, deputyId }: CalendarDate): Promise<boolean> {
  const file = await call('sheets.calendar', deputyId === undefined ? { siteId } : { deputyId }).catch(
    () => undefined,
  )
  if (file === undefined) return false
  const link = document.createElement('a')
  const url = URL.createObjectURL(new Blob([file.text], { type: 'text/calendar;charset=utf-8' }))
  link.href = url
  link.download = file.fileName
  link.click()
  URL.revokeObjectURL(url)
  return true
}
