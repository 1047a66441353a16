import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id } from '#shared/kernel/field'
import { mostPhrases, Phrase } from '#shared/phrases/phrase'

const offices = ['liaisonOfficer', 'townshipOffice', 'handlingUnit', 'countyOffice'] as const

export const phrasesActions = {
  /** What the caller's offices say often; an office without any has an empty book of version 0. */
  'phrases.list': action({
    allow: [...offices],
    effect: 'read',
    input: z.object({}),
    output: z.object({
      books: z.array(
        z.object({ office: Id, officeName: z.string(), version: z.int(), phrases: z.array(Phrase) }),
      ),
    }),
  }),
  /** One office's sentences as they shall be from now on; another version is `conflict`. */
  'phrases.keep': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({
      office: Id,
      version: z.int(),
      phrases: z.array(Phrase).check(z.maxLength(mostPhrases)),
    }),
    output: z.object({ version: z.int() }),
  }),
}
