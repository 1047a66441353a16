import type { County } from '#shared/places/county'

/** What a rule or a sentence about a message is true of: this moment, this county. A `Setting` is one. */
export interface AsOf {
  now: Date
  county: County
}
