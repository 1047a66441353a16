import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id } from '#shared/kernel/field'
import { Period } from '#shared/messages/hot-spots/period'

/** `count` null: fewer than three, too few to be told without pointing at somebody. */
const Place = z.object({ name: z.string(), count: z.nullable(z.int()) })

export const hotSpotsActions = {
  /** Kind of matter × place × time, for the county or for the caller's township. */
  'messages.hotSpots': action({
    allow: ['townshipOffice', 'countyOffice', 'auditor'],
    effect: 'read',
    input: z.object({ period: Period }),
    output: z.object({
      placeName: z.string(),
      /** '2月1日到今天，和1月1–11日比' */
      periodText: z.string(),
      /** '截至2月11日 9:00' */
      countedText: z.string(),
      total: z.int(),
      before: z.int(),
      villages: z.object({ heard: z.int(), all: z.int() }),
      topics: z.array(
        z.object({
          code: Id,
          name: z.string(),
          count: z.int(),
          before: z.int(),
          villages: z.int(),
          /** Said in three villages or more. */
          common: z.boolean(),
          places: z.array(Place),
        }),
      ),
    }),
  }),
}
