import type { Actor } from '#shared/messages/actor'
import type { AsOf } from '#shared/messages/as-of'

/** When, by which county's tables, and by whom a rule is asked. */
export interface Setting extends AsOf {
  by: Actor
  /** Names of deputies that a history row may mention, by id; the cloud looks them up. */
  deputyNames?: Readonly<Record<string, string>>
}
