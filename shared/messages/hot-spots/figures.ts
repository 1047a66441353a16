import * as z from 'zod/mini'
import { Id, type Instant } from '#shared/kernel/field'

const Counted = z.object({ now: z.int(), before: z.int() })

/** How many were said of one kind of matter in one village; reports of wrongdoing are in no count. */
export const HotSpotRow = z.object({
  unitId: Id,
  villageId: Id,
  category: Id,
  month: Counted,
  quarter: Counted,
  year: Counted,
})
export type HotSpotRow = z.output<typeof HotSpotRow>

/** The whole county in one document, counted anew every hour. */
export interface HotSpotFigures {
  _id: 'hotSpots'
  rows: HotSpotRow[]
  countedAt: Instant
}
