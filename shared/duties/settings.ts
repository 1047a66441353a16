import * as z from 'zod/mini'
import { Day } from '#shared/kernel/field'

/** What a county asks of its deputies at stations. */
export const DutySettings = z.object({
  /** Each deputy receives at least this often in a year: 4 is once a quarter (管城), 2 is twice a year, as some do. */
  perYear: z.int().check(z.minimum(1), z.maximum(48)),
  /** More than this in a quarter is shown as too much for one person. */
  mostPerQuarter: z.int().check(z.minimum(1), z.maximum(40)),
  /** 会期: days of a people's congress, when deputies sit there and nobody is put on duty. */
  congress: z.array(z.object({ name: z.string(), from: Day, to: Day })),
})
export type DutySettings = z.output<typeof DutySettings>

export const defaultDuties: DutySettings = { perYear: 4, mostPerQuarter: 3, congress: [] }

/** '县十八届人大六次会议': which congress is in session that day; null: none. */
export function congressOn(day: Day, { congress }: DutySettings): string | null {
  return congress.find(({ from, to }) => from <= day && day <= to)?.name ?? null
}

/** Whole visits a deputy owes in one quarter: whoever has made them stands behind whoever has not. */
export function visitsAQuarter({ perYear }: DutySettings): number {
  return Math.ceil(perYear / 4)
}

/** Seats a quarter needs so that each of these deputies comes as often as the county asks. */
export function seatsAQuarter(deputies: number, { perYear }: DutySettings): number {
  return Math.ceil((deputies * perYear) / 4)
}

/** '每季度来 1 次' */
export function oftenText({ perYear }: DutySettings): string {
  return perYear % 4 === 0 ? `每季度来 ${perYear / 4} 次` : `一年来 ${perYear} 次`
}
