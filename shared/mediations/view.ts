import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'
import { MediationWords } from '#shared/mediations/mediation'

/** A line of the ledger: no name, and the words with 甲方, 乙方 for names. */
export const MediationRow = z.object({
  id: Id,
  dayText: z.string(),
  villageName: z.string(),
  kindName: z.string(),
  outcomeText: z.string(),
  about: z.string(),
  /** '3月5日回访' · '该回访了' · '' */
  recheckText: z.string(),
  tone: z.enum(['info', 'amber', 'ok', 'neutral']),
})
export type MediationRow = z.output<typeof MediationRow>

const shown = {
  ...MediationRow.shape,
  version: z.int(),
  siteId: Id,
  siteName: z.string(),
  how: z.string(),
  agreement: z.string(),
  deputyNames: z.array(z.string()),
  helperNames: z.array(z.string()),
  state: z.enum(['open', 'closed']),
  /** The message's own page says whether he may open that. */
  messageId: z.nullable(Id),
  steps: z.array(z.object({ whenText: z.string(), who: z.string(), what: z.string(), words: z.string() })),
}

/** What the people who keep the page read: the names, and the words as they were written. */
const KeeperView = z.object({
  view: z.literal('keeper'),
  ...shown,
  parties: z.array(z.object({ label: z.string(), name: z.string() })),
  words: MediationWords,
  messageNumber: z.string(),
  may: z.array(z.enum(['amend', 'add', 'recheck'])),
})

/** What the township's office reads: first characters only, until it says why. */
const ReaderView = z.object({
  view: z.literal('reader'),
  ...shown,
  parties: z.array(z.object({ label: z.string(), masked: z.string() })),
})

export const MediationView = z.discriminatedUnion('view', [KeeperView, ReaderView])
export type MediationView = z.output<typeof MediationView>
