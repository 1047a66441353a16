import * as z from 'zod/mini'
import { Id, Instant, words } from '#shared/kernel/field'

/** Where a sentence is offered: at the field of that act. */
export const PhraseUse = z.enum(['needInfo', 'decline', 'reply', 'note'])
export type PhraseUse = z.output<typeof PhraseUse>

export const phraseUseNames = {
  needInfo: '请群众补充',
  decline: '不受理的说明',
  reply: '答复',
  note: '跟进、退回、意见',
} as const satisfies Record<PhraseUse, string>

export const mostPhrases = 30
export const longestPhrase = 200

/** A sentence that an office keeps; 〔…〕 stands for what differs from case to case. */
export const Phrase = z.object({ use: PhraseUse, text: words(2, longestPhrase) })
export type Phrase = z.output<typeof Phrase>

/** One office's sentences, kept and saved whole. `_id` is the office's key: 'station:ST05', 'unit:H03'. */
export const PhraseBook = z.object({
  _id: Id,
  version: z.int(),
  phrases: z.array(Phrase),
  keptBy: Id,
  keptAt: Instant,
})
export type PhraseBook = z.output<typeof PhraseBook>
