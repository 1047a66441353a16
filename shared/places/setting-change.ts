import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'
import type { County } from '#shared/places/county'

/** One row of a county's tables as it was and as it is: who changed it, when. Append-only. */
export const SettingChange = z.object({
  _id: z.string(),
  /** The county's version that it made. */
  version: z.int(),
  at: Instant,
  byId: Id,
  byName: z.string(),
  /** 类别 · 办事单位 · 村 · 选区 · 提醒 */
  what: z.string(),
  row: z.string(),
  /** '' for a new row. */
  before: z.string(),
  after: z.string(),
  /** Tells the same request, sent again, from another. */
  asked: z.string(),
})
export type SettingChange = z.output<typeof SettingChange>

/** What an edit of the tables comes to. */
export interface Edit extends Pick<SettingChange, 'what' | 'row' | 'before' | 'after'> {
  county: County
}
