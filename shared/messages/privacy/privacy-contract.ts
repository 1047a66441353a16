import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id, words } from '#shared/kernel/field'
import { maxPhotos } from '#shared/messages/limits'
import { Visibility } from '#shared/messages/message'
import { at, transition } from '#shared/messages/transition-action'

const Contact = z.object({ name: words(0, 20), phone: words(0, 20) })

/** What an author decides about his own data after sending, and who may see his name, leaving a trace. */
export const privacyActions = {
  'messages.setVisibility': transition(
    ['resident'],
    z.object({
      ...at,
      visibility: Visibility,
      handlersMayCall: z.boolean(),
      /** Left out: as it was. */
      contact: z.optional(z.nullable(Contact)),
      /** The second, separate consent, for publishing (PIPL 25). */
      consent: z._default(z.boolean(), false),
    }),
  ),
  /** Blacks out words of his own as he wrote them, takes photos out; see hide.ts. */
  'messages.hide': transition(
    ['resident'],
    z.object({
      ...at,
      words: z._default(z.array(words(1, 40)).check(z.maxLength(10)), []),
      photos: z._default(
        z
          .array(
            z.object({ added: z.nullable(z.int().check(z.minimum(0))), at: z.int().check(z.minimum(0)) }),
          )
          .check(z.maxLength(maxPhotos)),
        [],
      ),
    }),
  ),
  /** A name and number, once, for a reason; leaves a row in `reveals` and in the history its author reads. */
  'messages.reveal': action({
    allow: ['liaisonOfficer', 'townshipOffice', 'countyOffice', 'handlingUnit'],
    effect: 'write',
    input: z.object({ ...at, reason: words(2, 100) }),
    output: z.object({ id: Id, version: z.int(), name: z.string(), phone: z.string() }),
  }),
}
