import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'
import { SuggestionState } from '#shared/suggestions/suggestion'

/** Every step names the version it was decided on; another version is `conflict`. */
export const at = { id: Id, version: z.int() }

export const SuggestionDone = z.object({
  id: Id,
  version: z.int(),
  state: SuggestionState,
  stateText: z.string(),
})
