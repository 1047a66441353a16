import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Id, PageSize, words } from '#shared/kernel/field'
import { actsActions } from '#shared/suggestions/acts-contract'
import { SuggestionDesk } from '#shared/suggestions/desks'
import { maxCoSigners, maxEvidence, maxPart, maxTitle } from '#shared/suggestions/limits'
import { Checklist, Evidence, ForbiddenKind, LedgerSide } from '#shared/suggestions/suggestion'
import { LedgerRow, SuggestionItem, SuggestionView } from '#shared/suggestions/view'
import { at, SuggestionDone } from '#shared/suggestions/done'

const readers = [
  'deputy',
  'liaisonOfficer',
  'townshipOffice',
  'handlingUnit',
  'countyOffice',
  'auditor',
] as const
const bookkeepers = ['liaisonOfficer', 'townshipOffice', 'handlingUnit', 'countyOffice', 'auditor'] as const

const Named = z.object({ id: Id, name: z.string() })

/** What a deputy writes; half finished it is kept as well. Changed words ask the co-signers anew. */
const Content = z.object({
  title: words(0, maxTitle),
  situation: words(0, maxPart),
  analysis: words(0, maxPart),
  proposals: words(0, maxPart),
  messageIds: z.array(Id).check(z.maxLength(maxEvidence)),
  coSigners: z.array(Id).check(z.maxLength(maxCoSigners)),
  checklist: Checklist,
  proposedUnit: z.nullable(Id),
  confidential: z.boolean(),
})

export const suggestionsActions = {
  ...actsActions,
  /** One list of one of the caller's hats with the counts of all; left out, the first that has something. */
  'suggestions.list': action({
    allow: readers,
    effect: 'read',
    input: z.object({
      grant: z.optional(z.int().check(z.minimum(0), z.maximum(50))),
      desk: z.optional(SuggestionDesk),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({
      grants: z.array(z.object({ index: z.int(), roleName: z.string(), placeName: z.string() })),
      grant: z.int(),
      desk: SuggestionDesk,
      /** null: not counted. */
      desks: z.array(z.object({ key: SuggestionDesk, name: z.string(), count: z.nullable(z.int()) })),
      items: z.array(SuggestionItem),
      next: z.nullable(Cursor),
    }),
  }),
  'suggestions.get': action({
    allow: readers,
    effect: 'read',
    input: z.object({ id: Id }),
    output: SuggestionView,
  }),
  /** One year of one ledger, by number; a unit sees its own, a township its deputies', the county all. */
  'suggestions.ledger': action({
    allow: bookkeepers,
    effect: 'read',
    input: z.object({
      side: LedgerSide,
      year: z.string().check(z.regex(/^20\d{2}$/)),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({
      year: z.string(),
      items: z.array(LedgerRow),
      /** Of the whole year, as far as this caller sees. */
      opened: z.int(),
      struck: z.int(),
      next: z.nullable(Cursor),
    }),
  }),
  /** What a suggestion can be made of: messages in the caller's hands, colleagues, units, the questions to answer. */
  'suggestions.start': action({
    allow: ['deputy'],
    effect: 'read',
    input: z.object({}),
    output: z.object({
      leadName: z.string(),
      messages: z.array(
        z.object({ ...Evidence.shape, villageName: z.string(), statusText: z.string(), text: z.string() }),
      ),
      deputies: z.array(Named),
      units: z.array(Named),
      questions: z.array(z.object({ kind: ForbiddenKind, words: z.string() })),
    }),
  }),
  'suggestions.draft': action({
    allow: ['deputy'],
    effect: 'write',
    input: z.union([
      /** Made once per new suggestion on the phone: the same request twice is one draft. */
      z.object({ requestId: Id, content: Content }),
      z.object({ ...at, content: Content }),
    ]),
    output: SuggestionDone,
  }),
}
