import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Id, PageSize } from '#shared/kernel/field'

export const NoticeItem = z.object({
  id: Id,
  /** '改期', '征集' … */
  tag: z.string(),
  tone: z.enum(['amber', 'neutral']),
  dayText: z.string(),
  issuer: z.string(),
  title: z.string(),
  isNew: z.boolean(),
})
export type NoticeItem = z.output<typeof NoticeItem>

export const noticesActions = {
  'notices.list': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({ unitId: z.optional(Id), cursor: z.optional(Cursor), limit: PageSize }),
    output: z.object({ items: z.array(NoticeItem), next: z.nullable(Cursor) }),
  }),
  'notices.get': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({ id: Id }),
    output: z.object({ ...NoticeItem.shape, scopeName: z.string(), body: z.string(), demo: z.boolean() }),
  }),
}
