import { weekdayText, type Day } from '#shared/kernel/day'
import { lunarText } from '#shared/kernel/lunar'

/** A date plate on paper: '2月' over '24' over '周二 初八'. */
export interface Plate {
  month: string
  numeral: string
  foot: string
}

export function plateOf(day: Day): Plate {
  return {
    month: `${Number(day.slice(5, 7))}月`,
    numeral: String(Number(day.slice(8))),
    foot: [weekdayText(day), lunarText(day)].filter(Boolean).join(' '),
  }
}
