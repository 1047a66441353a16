import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Day, Id, PageSize, words } from '#shared/kernel/field'

export const DeputyItem = z.object({
  id: Id,
  name: z.string(),
  /** '县、镇两级代表' */
  levelsText: z.string(),
  /** '种粮大户 · 2月24日接待' */
  sub: z.string(),
})
export type DeputyItem = z.output<typeof DeputyItem>

const Meeting = z.object({
  day: Day,
  dayText: z.string(),
  timeText: z.string(),
  kind: z.enum(['reception', 'duty']),
  /** '在站里', '' otherwise */
  nowText: z.string(),
})

export const deputiesActions = {
  'deputies.list': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({
      siteId: z.optional(Id),
      unitId: z.optional(Id),
      words: z.optional(words(1, 20)),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({
      placeName: z.string(),
      items: z.array(DeputyItem),
      total: z.int(),
      next: z.nullable(Cursor),
    }),
  }),
  'deputies.get': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({ id: Id }),
    output: z.object({
      id: Id,
      name: z.string(),
      demo: z.boolean(),
      mandates: z.array(z.string()),
      constituencyText: z.string(),
      villages: z.array(z.string()),
      work: z.string(),
      groupText: z.string(),
      site: z.object({ id: Id, name: z.string(), phone: z.string() }),
      tags: z.array(z.string()),
      meetings: z.array(Meeting),
      /** Confirmed facts only, newest first, at most ten. */
      acts: z.array(z.object({ dayText: z.string(), text: z.string() })),
      actsTotal: z.int(),
      /** False when the mandate ended or is suspended: no message may be addressed to them. */
      active: z.boolean(),
      asOf: z.string(),
    }),
  }),
}
