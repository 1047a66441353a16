/** A date for somebody's own calendar; instants in ISO with Z. */
export interface CalendarDate {
  title: string
  place: string
  words: string
  start: string
  end: string
  /** Whose calendar file holds it, where a phone's calendar cannot be written: the deputy's own, else the site's. */
  siteId: string
  deputyId?: string
}
