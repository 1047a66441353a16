import * as z from 'zod/mini'
import { dayOf } from '#shared/kernel/day'
import { Day, Id } from '#shared/kernel/field'
import type { AsOf } from '#shared/messages/as-of'

/** key: 重点督办 · leader: 领衔督办 · deputy: 代表分包 */
export const SuperviseWay = z.enum(['key', 'leader', 'deputy'])
export type SuperviseWay = z.output<typeof SuperviseWay>

/** How a matter is supervised while it is; `supervised` says whether it is. */
export const Supervision = z.object({
  /** overdue: came by itself, the day it was late. */
  kind: z.enum([...SuperviseWay.options, 'overdue']),
  level: z.enum(['township', 'county']),
  leader: z.nullable(z.string()),
  deputyId: z.nullable(Id),
  /** Why, in the office's words. */
  note: z.string(),
  since: Day,
  /** When the office looks at it next. */
  checkOn: z.nullable(Day),
  /** The joint session (会诊) it was brought to last. */
  sessionId: z.nullable(Id),
})
export type Supervision = z.output<typeof Supervision>

export const supervisionNames = {
  key: '重点督办',
  leader: '领衔督办',
  deputy: '代表分包',
  overdue: '超期督办',
} as const satisfies Record<Supervision['kind'], string>

/** An overdue case is supervised by the county that same day. */
export function overdueSupervision({ now }: AsOf): Supervision {
  const nobody = { leader: null, deputyId: null, note: '', checkOn: null, sessionId: null }
  return { ...nobody, kind: 'overdue', level: 'county', since: dayOf(now) }
}
