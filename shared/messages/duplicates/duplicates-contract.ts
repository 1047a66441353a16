import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id, words } from '#shared/kernel/field'
import { PublicItem } from '#shared/messages/board/board-view'
import { maxTextLength } from '#shared/messages/limits'
import { at, transition } from '#shared/messages/transition-action'
import { QueueItem } from '#shared/messages/views/view'

const staff = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const

export const duplicatesActions = {
  /**
   * What may already have been said near by, for who is writing: public cases in their public words; of everything
   * else only how many, and only by village and category, never by his words.
   */
  'messages.similar': action({
    allow: ['resident'],
    effect: 'read',
    input: z.object({
      text: words(0, maxTextLength),
      villageId: Id,
      /** Left out: as guessed from the words. */
      category: z.optional(Id),
    }),
    output: z.object({
      cases: z.array(PublicItem),
      /** Open ones of this village and category; 0 when fewer than three. */
      openCount: z.int(),
    }),
  }),
  /** Open messages that may be the same matter: same village and category, at most 30 days apart; likest first. */
  'messages.near': action({
    allow: [...staff],
    effect: 'read',
    input: z.object({ id: Id }),
    output: z.object({
      items: z.array(QueueItem),
      /** The one whose words are the likest, when they are like enough. */
      likeliest: z.nullable(Id),
      /** The others that came with the very same words within a day; they may be merged together. */
      sameWords: z.array(Id),
    }),
  }),
  'messages.merge': transition(staff, z.object({ ...at, primaryId: Id })),
  'messages.split': transition(staff, z.object(at)),
}
