import type { Told } from '#shared/suggestions/told'
import type { Suggestion } from '#shared/suggestions/suggestion'

/** What one act changes; what every act changes alike is in record.ts. */
export interface Change {
  set: Partial<Suggestion>
  /** Words for the history row. */
  note?: string
  /** Left out: by the table in told.ts. */
  told?: readonly Told[]
}
