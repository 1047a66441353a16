import * as z from 'zod/mini'
import { CampaignKind, CampaignState, Mark } from '#shared/campaigns/campaign'
import { campaignLimits } from '#shared/campaigns/limits'
import {
  CampaignDeskItem,
  CampaignItem,
  CampaignView,
  CampaignWork,
  OpinionView,
} from '#shared/campaigns/view'
import { action } from '#shared/kernel/action'
import { Cursor, Day, Id, PageSize, words } from '#shared/kernel/field'

const offices = ['townshipOffice', 'countyOffice'] as const
/** An auditor reads, and does nothing. */
const readers = [...offices, 'auditor'] as const

/** Half finished it is kept as well. */
const Content = z.object({
  kind: CampaignKind,
  asked: Id,
  title: words(0, campaignLimits.title),
  background: words(0, campaignLimits.background),
  text: z._default(words(0, campaignLimits.text), ''),
  questions: z.array(words(1, 100)).check(z.maxLength(campaignLimits.questions)),
  afterwards: words(0, 300),
  from: z.nullable(Day),
  to: z.nullable(Day),
})

const Part = z.int().check(z.minimum(0), z.maximum(campaignLimits.articles))
const OpinionWords = words(2, campaignLimits.opinion)

/** Every step of an office names the version it was decided on; another version is `conflict`. */
const at = { id: Id, version: z.int() }
const Done = z.object({ id: Id, version: z.int(), state: CampaignState })
/** Everybody who reads the campaign reads it. */
const Reason = words(4, 200)
const Written = z.object({ part: z.int() })

/** Which opinions: all, those on one part, of one standing, or with one mark. */
const Shelf = z._default(
  z.string().check(z.regex(/^(all|part:\d{1,3}|(standing|mark):[a-zA-Z]{1,20})$/)),
  'all',
)

export const campaignsActions = {
  /** The county's and, when named, one township's: those that still ask, or those that are over. */
  'campaigns.list': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({
      state: z._default(z.enum(['open', 'over']), 'open'),
      unitId: z.optional(Id),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({ items: z.array(CampaignItem), next: z.nullable(Cursor) }),
  }),
  'campaigns.get': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({ id: Id }),
    output: CampaignView,
  }),
  /** The caller's opinion on one part, new or instead of his earlier one. */
  'campaigns.say': action({
    allow: ['resident'],
    effect: 'write',
    input: z.object({
      id: Id,
      part: z._default(Part, 0),
      text: OpinionWords,
      standing: z._default(z.enum(['unsaid', 'resident', 'lawWorker', 'deputy']), 'unsaid'),
    }),
    output: Written,
  }),
  'campaigns.withdraw': action({
    allow: ['resident'],
    effect: 'write',
    input: z.object({ id: Id, part: Part }),
    output: Written,
  }),
  /** A station writes down what was said at a meeting, or by somebody without WeChat: for how many, no names. */
  'campaigns.gather': action({
    allow: ['liaisonOfficer'],
    effect: 'write',
    input: z.object({
      requestId: Id,
      id: Id,
      part: Part,
      text: OpinionWords,
      people: z.int().check(z.minimum(1), z.maximum(500)),
    }),
    output: Written,
  }),
  'campaigns.desk': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({
      tab: z._default(z.enum(['waiting', 'drafts', 'out', 'over']), 'waiting'),
      cursor: z.optional(Cursor),
      limit: PageSize,
    }),
    output: z.object({
      items: z.array(CampaignDeskItem),
      next: z.nullable(Cursor),
      /** For which offices he may write, and whom each may ask. */
      offices: z.array(
        z.object({ id: Id, name: z.string(), askable: z.array(z.object({ id: Id, name: z.string() })) }),
      ),
    }),
  }),
  /** What waits for the caller: drafts to agree to, ended ones to answer, and opinions in those without a mark. */
  'campaigns.waiting': action({
    allow: [...offices],
    effect: 'read',
    input: z.object({}),
    output: z.object({ toApprove: z.int(), toAnswer: z.int(), unmarked: z.int() }),
  }),
  'campaigns.work': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({ id: Id }),
    output: CampaignWork,
  }),
  'campaigns.draft': action({
    allow: [...offices],
    effect: 'write',
    input: z.union([
      /** Made once per new one on the phone: the same request twice is one draft. */
      z.object({ requestId: Id, unitId: Id, content: Content }),
      z.object({ ...at, content: Content }),
    ]),
    output: Done,
  }),
  /** A draft is gone; nothing else can be deleted. */
  'campaigns.drop': action({
    allow: [...offices],
    effect: 'write',
    input: z.object(at),
    output: z.object({ id: Id }),
  }),
  'campaigns.submit': action({ allow: [...offices], effect: 'write', input: z.object(at), output: Done }),
  'campaigns.approve': action({ allow: [...offices], effect: 'write', input: z.object(at), output: Done }),
  'campaigns.sendBack': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({ ...at, note: words(2, 300) }),
    output: Done,
  }),
  /** A running one goes on until a later day. */
  'campaigns.extend': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({ ...at, to: Day, reason: Reason }),
    output: Done,
  }),
  /** A running one takes no more opinions from now on; those it has stay. */
  'campaigns.endEarly': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({ ...at, reason: Reason }),
    output: Done,
  }),
  'campaigns.opinions': action({
    allow: [...readers],
    effect: 'read',
    input: z.object({ id: Id, shelf: Shelf, cursor: z.optional(Cursor), limit: PageSize }),
    output: z.object({ items: z.array(OpinionView), next: z.nullable(Cursor) }),
  }),
  /** Where one opinion goes, with a word to its author. */
  'campaigns.mark': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({ ...at, mark: Mark, words: words(2, 200) }),
    output: z.object({ id: Id, version: z.int() }),
  }),
  /** 意见去了哪里: a sentence for all; everybody who wrote is told. */
  'campaigns.answer': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({ ...at, words: words(10, 1000) }),
    output: Done,
  }),
}
