import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Day } from '#shared/kernel/field'

export const rehearseActions = {
  /** What would be sent by itself on a day, to whom and why, if nobody did anything before; nothing is sent. */
  'delivery.rehearse': action({
    allow: ['townshipOffice', 'countyOffice'],
    effect: 'read',
    input: z.object({ day: Day }),
    output: z.object({
      day: Day,
      /** '2月12日（周四）' */
      dayText: z.string(),
      items: z.array(
        z.object({
          /** '09:00' */
          time: z.string(),
          event: z.string(),
          /** '接待日还有三天' */
          what: z.string(),
          /** As the inbox will say it to the first of them. */
          title: z.string(),
          /** '代表 2 位、柳沟镇联络站、约好的人 3 位' */
          to: z.string(),
          why: z.string(),
          /** '尽快推送，夜里等到早上' */
          how: z.string(),
        }),
      ),
      /** So many more are not listed. */
      more: z.int(),
    }),
  }),
}
