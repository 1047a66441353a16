import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id } from '#shared/kernel/field'

export const jointActions = {
  /** Joint sessions to come at the stations of a township, for a matter to be brought to (messages.convene). */
  'reception.joint': action({
    allow: ['townshipOffice', 'countyOffice'],
    effect: 'read',
    input: z.object({ unitId: Id }),
    output: z.object({
      rows: z.array(
        z.object({
          id: Id,
          name: z.string(),
          dayText: z.string(),
          hoursText: z.string(),
          siteName: z.string(),
          guests: z.array(z.string()),
          /** Only then may a matter be brought to it. */
          published: z.boolean(),
        }),
      ),
      /** Where another one may be added: the township's own station. */
      siteId: z.nullable(Id),
    }),
  }),
}
