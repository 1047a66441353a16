import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { SolvedRow } from '#shared/home/recent'
import { Id } from '#shared/kernel/field'
import { NoticeItem } from '#shared/notices/view'
import { ReceptionDayView } from '#shared/reception/contract'

/** Three rates that are never merged, each with its denominator (product.md, "True words"). */
export const Figures = z.object({
  year: z.int(),
  received: z.int(),
  answered: z.int(),
  rated: z.int(),
  solved: z.int(),
  satisfied: z.int(),
  /** '截至今天 9:00' */
  asOfText: z.string(),
})
export type Figures = z.output<typeof Figures>

export const homeActions = {
  'home.get': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({
      /** The resident's own township; left out, the first one. A scanned station code sends its site. */
      unitId: z.optional(Id),
      siteId: z.optional(Id),
    }),
    output: z.object({
      countyName: z.string(),
      officeName: z.string(),
      demo: z.boolean(),
      unit: z.object({ id: Id, name: z.string() }),
      site: z.object({ id: Id, name: z.string(), address: z.string(), phone: z.string() }),
      nextReception: z.nullable(ReceptionDayView),
      /** The caller's own open matters; null for a guest or when there is none. */
      myOpen: z.nullable(
        z.object({ count: z.int(), id: Id, title: z.string(), ownerName: z.string(), dueText: z.string() }),
      ),
      duty: z.array(
        z.object({
          deputyId: Id,
          name: z.string(),
          levelsText: z.string(),
          timeText: z.string(),
          /** '现在在站里' · '还没到时间' · '已结束' */
          stateText: z.string(),
        }),
      ),
      notices: z.array(NoticeItem),
      solved: z.array(SolvedRow),
      figures: z.nullable(Figures),
      asOf: z.string(),
    }),
  }),
}
