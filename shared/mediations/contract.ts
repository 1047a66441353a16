import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Day, Id, PageSize, words } from '#shared/kernel/field'
import { mediationLimits } from '#shared/mediations/limits'
import { CoMediator, MediationKind, Outcome, SentTo } from '#shared/mediations/mediation'
import { Apart } from '#shared/mediations/not-for-mediation'
import { MediationRow, MediationView } from '#shared/mediations/view'

const keepers = ['liaisonOfficer', 'deputy'] as const
const readers = [...keepers, 'townshipOffice'] as const

const { fewestParties, parties, name, deputies } = mediationLimits

const Words = z.object({
  day: Day,
  villageId: Id,
  kind: MediationKind,
  /** One for each party, '' where nobody is named. */
  names: z.array(words(0, name)).check(z.minLength(fewestParties), z.maxLength(parties)),
  about: words(4, 500),
  how: words(2, 500),
  deputyIds: z._default(z.array(Id).check(z.maxLength(deputies)), []),
  helpers: z._default(z.array(CoMediator).check(z.maxLength(CoMediator.options.length)), []),
  outcome: Outcome,
  sentTo: z._default(z.nullable(SentTo), null),
  agreement: z._default(words(0, 500), ''),
  recheckOn: z._default(z.nullable(Day), null),
  /** A message's number; '' when it came from none. */
  messageNumber: z._default(words(0, 30), ''),
  /** Anything but 'none' is refused with the right channel. */
  apart: Apart,
})

const Named = z.object({ id: Id, name: z.string() })
const Said = z.object({ name: z.string(), count: z.nullable(z.int()) })
const Done = z.object({ id: Id, version: z.int() })
/** Every step names the version it was decided on; another version is `conflict`. */
const target = { id: Id, version: z.int() }

export const mediationsActions = {
  /** The caller's pages of the ledger, the newest first: what is open, what is to be looked back on, or all. */
  'mediations.list': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({
      show: z._default(z.enum(['open', 'due', 'all']), 'open'),
      siteId: z.optional(Id),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({
      items: z.array(MediationRow),
      next: z.nullable(Cursor),
      /** How many are to be looked back on by today. */
      due: z.int(),
      /** Between which stations a township chooses. */
      sites: z.array(Named),
      mayRecord: z.boolean(),
    }),
  }),
  'mediations.get': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({ id: Id }),
    output: MediationView,
  }),
  /** What the form offers: the caller's stations, each with its villages and deputies. */
  'mediations.form': action({
    allow: [...keepers],
    effect: 'read',
    input: z.object({ siteId: z.optional(Id) }),
    output: z.object({
      site: Named,
      sites: z.array(Named),
      villages: z.array(Named),
      deputies: z.array(Named),
      /** The caller himself, when he is one of them. */
      ownDeputyId: z.nullable(Id),
      today: Day,
      recheckOn: Day,
    }),
  }),
  'mediations.record': action({
    allow: [...keepers],
    effect: 'write',
    input: z.object({ requestId: Id, siteId: z.optional(Id), ...Words.shape }),
    output: Done,
  }),
  'mediations.amend': action({
    allow: [...keepers],
    effect: 'write',
    input: z.object({ ...target, ...Words.shape }),
    output: Done,
  }),
  /** A sentence more, also to a closed page. */
  'mediations.add': action({
    allow: [...keepers],
    effect: 'write',
    input: z.object({ ...target, words: words(2, 300) }),
    output: Done,
  }),
  'mediations.recheck': action({
    allow: [...keepers],
    effect: 'write',
    input: z.object({ ...target, kept: z.boolean(), words: words(2, 300) }),
    output: Done,
  }),
  /** The parties' names for the township's office, after the page says who looked and why. */
  'mediations.reveal': action({
    allow: ['townshipOffice'],
    effect: 'write',
    input: z.object({ id: Id, reason: words(2, 100) }),
    output: z.object({ parties: z.array(z.object({ label: z.string(), name: z.string() })) }),
  }),
  /** A year's numbers: one's own, the station's, the township's, the county's; the county has nothing else. */
  'mediations.counts': action({
    allow: [...readers, 'countyOffice'],
    effect: 'read',
    input: z.object({ year: z.optional(z.string().check(z.regex(/^20\d{2}$/))) }),
    output: z.object({
      year: z.string(),
      /** '柳沟镇联络站' · '全县' */
      whose: z.string(),
      total: z.nullable(z.int()),
      kinds: z.array(Said),
      outcomes: z.array(Said),
      places: z.array(Said),
      /** Where numbers are left out, why. */
      note: z.string(),
    }),
  }),
  /** That a message led to a mediation, for those only who may open it. */
  'mediations.ofMessage': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({ messageId: Id }),
    output: z.object({ items: z.array(MediationRow) }),
  }),
}
