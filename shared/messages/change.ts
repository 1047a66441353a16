import type { Due } from '#shared/messages/clocks/due'
import type { Message } from '#shared/messages/message'
import type { Told } from '#shared/messages/told/announcements'

/** What one act changes; everything that every act changes alike is in record.ts. */
export interface Change {
  set: Partial<Message>
  /** Words for the history row. */
  note?: string
  /** Small facts its sentence needs: unit, units, deputy, number, days, day. */
  facts?: Record<string, string>
  /** Left out: a new clock by the table when the stage or the owner changes, else the running one. */
  due?: Due
  /** Left out: by the table of announcements. */
  told?: readonly Told[]
}
