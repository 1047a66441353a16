import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Id, PageSize, words } from '#shared/kernel/field'
import { PublicItem, Publicity, PublicView } from '#shared/messages/board/board-view'
import { maxPhotos, maxTextLength } from '#shared/messages/limits'
import { at, transition } from '#shared/messages/transition-action'

const Note = z._default(words(0, 300), '')

/** 大家的事: what its author agreed to show, read by anybody. */
export const boardActions = {
  'messages.board': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({
      /** Left out: the whole county. */
      unitId: z.optional(Id),
      villageId: z.optional(Id),
      category: z.optional(Id),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({ items: z.array(PublicItem), next: z.nullable(Cursor) }),
  }),
  'messages.publicCase': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({ id: Id }),
    output: PublicView,
  }),
  /** What was written for the board; staff who have written nothing yet find it filled by the redactor. */
  'messages.publicity': action({
    allow: ['resident'],
    effect: 'read',
    input: z.object({ id: Id }),
    output: Publicity,
  }),
  'messages.preparePublic': transition(
    ['liaisonOfficer', 'townshipOffice'],
    z.object({
      ...at,
      title: words(2, 30),
      summary: words(5, maxTextLength),
      answer: words(2, maxTextLength),
      photos: z._default(z.array(z.string().check(z.maxLength(260))).check(z.maxLength(maxPhotos)), []),
    }),
  ),
  /** Read by another person than the one who wrote it. */
  'messages.approvePublic': transition(
    ['townshipOffice', 'countyOffice'],
    z.object({ ...at, approve: z.boolean(), note: Note }),
  ),
  /** The author's second consent, to what he was shown. */
  'messages.consentPublic': transition(['resident'], z.object({ ...at, agree: z.boolean() })),
  'messages.unpublish': transition(
    ['resident', 'liaisonOfficer', 'townshipOffice', 'countyOffice'],
    z.object({ ...at, note: Note }),
  ),
}
