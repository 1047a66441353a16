import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Day, Id, PageSize, words } from '#shared/kernel/field'
import { mostLetters } from '#shared/letters/mailbox'
import { EnteredSource, Way } from '#shared/messages/intake/intake'
import { maxTextLength } from '#shared/messages/limits'
import { Visibility } from '#shared/messages/message'
import { SentPhotos } from '#shared/messages/intake/sent-photos'
import { StatusTag } from '#shared/messages/views/view'

const station = ['liaisonOfficer', 'townshipOffice'] as const
const readers = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const

const Named = z.object({ id: Id, name: z.string() })

const OpeningView = z.object({
  id: Id,
  day: Day,
  dayText: z.string(),
  count: z.int(),
  /** How many of its letters have been entered. */
  entered: z.int(),
  byName: z.string(),
  witness: z.string(),
})
export type OpeningView = z.output<typeof OpeningView>

/** One line of 来信来访登记簿, online messages among them: names and numbers masked. */
const LedgerRow = z.object({
  id: Id,
  number: z.nullable(z.string()),
  dayText: z.string(),
  way: Way,
  /** '来信 · 信箱里的信' */
  wayText: z.string(),
  who: z.string(),
  phone: z.string(),
  villageName: z.string(),
  categoryName: z.string(),
  title: z.string(),
  deputyName: z.string(),
  /** '2月6日交给县水务局' */
  assignedText: z.string(),
  closedText: z.string(),
  tag: StatusTag,
  /** '解决了 · 满意（代评）' */
  ratingText: z.string(),
})
export type LedgerRow = z.output<typeof LedgerRow>

export const lettersActions = {
  /** Left out: the caller's own station; with its mailbox and the last openings. */
  'letters.desk': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({ siteId: z.optional(Id) }),
    output: z.object({
      site: Named,
      sites: z.array(Named),
      /** Where a matter can be. */
      villages: z.array(Named),
      categories: z.array(z.object({ code: Id, name: z.string() })),
      mailbox: z.nullable(
        z.object({
          place: z.string(),
          /** '2月3日开过', '还没开过' */
          openedText: z.string(),
          /** '' while it is in time */
          unopened: z.string(),
        }),
      ),
      openings: z.array(OpeningView),
      /** Who may enter letters and open the mailbox; the county only reads. */
      mayEnter: z.boolean(),
    }),
  }),
  /** A letter, a call or a visit becomes an ordinary message, once; its author leaves with number or query code. */
  'letters.enter': action({
    allow: [...station],
    effect: 'write',
    input: z.object({
      requestId: Id,
      siteId: z.optional(Id),
      source: EnteredSource,
      openingId: z._default(z.nullable(Id), null),
      /** Who wrote or said it; '' for a letter without a name. */
      name: z._default(words(0, 20), ''),
      phone: z._default(words(0, 20), ''),
      /** The village cadre who brought it. */
      brought: z._default(words(0, 20), ''),
      text: words(2, maxTextLength),
      category: z.optional(Id),
      villageId: Id,
      place: z._default(words(0, 60), ''),
      /** Pictures of the letter: for the station and its township only. */
      letter: SentPhotos,
      visibility: Visibility,
      mayCall: z._default(z.boolean(), false),
      answer: z._default(words(0, 1000), ''),
      /** A letter to the station asks for it; else he was asked. */
      consent: z.literal(true),
    }),
    output: z.object({
      id: Id,
      title: z.string(),
      queryCode: z.string(),
      number: z.nullable(z.string()),
      onSpot: z.boolean(),
      /** What to tell him; where it did not go the ordinary way, why. */
      words: z.string(),
      /** A report of wrongdoing has no slip and no line in the ledger. */
      slip: z.boolean(),
    }),
  }),
  /** Where the station's mailbox hangs; '' when it was taken down. */
  'letters.setMailbox': action({
    allow: [...station],
    effect: 'write',
    input: z.object({ siteId: z.optional(Id), place: words(0, 60) }),
    output: z.object({ siteId: Id }),
  }),
  'letters.openMailbox': action({
    allow: [...station],
    effect: 'write',
    input: z.object({
      requestId: Id,
      siteId: z.optional(Id),
      day: Day,
      count: z.int().check(z.minimum(0), z.maximum(mostLetters)),
      /** The second person who was there. */
      witness: words(1, 20),
    }),
    output: OpeningView,
  }),
  /** 来信来访登记簿 of a station, newest first. */
  'letters.ledger': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({
      siteId: z.optional(Id),
      way: z.optional(Way),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({ siteName: z.string(), items: z.array(LedgerRow), next: z.nullable(Cursor) }),
  }),
}
