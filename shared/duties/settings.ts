import * as z from 'zod/mini'

/** What a county asks of its deputies at stations (管城: 每季度至少进站活动一次). */
export const DutySettings = z.object({
  /** Each deputy receives at least this often in a quarter. */
  perQuarter: z.int().check(z.minimum(1), z.maximum(12)),
  /** More than this in a quarter is shown as too much for one person. */
  mostPerQuarter: z.int().check(z.minimum(1), z.maximum(40)),
})
export type DutySettings = z.output<typeof DutySettings>

export const defaultDuties: DutySettings = { perQuarter: 1, mostPerQuarter: 3 }
