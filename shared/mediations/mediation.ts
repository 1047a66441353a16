import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'

export const MediationKind = z.enum([
  'neighbours',
  'family',
  'land',
  'wages',
  'property',
  'purchase',
  'damage',
  'other',
])
export type MediationKind = z.output<typeof MediationKind>

/** agreed is looked back on; notAgreed and sentOn are over; ongoing is still being talked about. */
export const Outcome = z.enum(['agreed', 'notAgreed', 'sentOn', 'ongoing'])
export type Outcome = z.output<typeof Outcome>

/** Who may go on with what neighbours could not settle. */
export const SentTo = z.enum(['mediationCommittee', 'judicialOffice', 'court'])
export type SentTo = z.output<typeof SentTo>

export const CoMediator = z.enum(['villageCommittee', 'judicialOffice', 'policeStation'])
export type CoMediator = z.output<typeof CoMediator>

export const MediationAct = z.enum(['record', 'amend', 'add', 'kept', 'broken', 'reveal'])
export type MediationAct = z.output<typeof MediationAct>

/** What the paper ledger has in its two columns. */
export const MediationWords = z.object({
  day: Day,
  villageId: Id,
  kind: MediationKind,
  /** One name a party, '' when it was not written down; a party is called 甲方, 乙方 … by its place. */
  names: z.array(z.string()),
  about: z.string(),
  how: z.string(),
  deputyIds: z.array(Id),
  helpers: z.array(CoMediator),
  outcome: Outcome,
  /** Only with `sentOn`. */
  sentTo: z.nullable(SentTo),
  /** Never '' with `agreed`; it stays when the quarrel comes back. */
  agreement: z.string(),
  /** 回头看, only with `agreed`; null when it was done. */
  recheckOn: z.nullable(Day),
  /** The message it came from; its author never learns of it. */
  messageId: z.nullable(Id),
})
export type MediationWords = z.output<typeof MediationWords>

/** 调处纠纷: how a quarrel was calmed, in a ledger that few may open. */
export const Mediation = z.object({
  _id: Id,
  ...MediationWords.shape,
  siteId: Id,
  unitId: Id,
  /** Owner keys of those who may open it: its station, its deputies, its township. */
  holders: z.array(z.string()),
  state: z.enum(['open', 'closed']),
  steps: z.array(
    z.object({ at: Instant, act: MediationAct, byId: Id, byName: z.string(), words: z.string() }),
  ),
  /** The day on which the timer reminds of the recheck; null once it did. */
  remindOn: z.nullable(Day),
  version: z.int(),
  demo: z.boolean(),
})
export type Mediation = z.output<typeof Mediation>
