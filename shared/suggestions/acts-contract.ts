import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Day, Id, words } from '#shared/kernel/field'
import { ReplyClass } from '#shared/messages/message'
import { at, SuggestionDone } from '#shared/suggestions/done'
import { maxCoUnits, maxNote, maxPart } from '#shared/suggestions/limits'
import { MeetingKind, Opinion } from '#shared/suggestions/suggestion'

const offices = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const
const unit = ['handlingUnit'] as const
const deputy = ['deputy'] as const
const county = ['countyOffice'] as const

const step = { effect: 'write', output: SuggestionDone } as const
const note = z._default(words(0, maxNote), '')

/** Every step after the draft; who may take it when is the table in transitions.ts. */
export const actsActions = {
  /** Complete, signed by who was asked, new words, no forbidden kind. Faults: invalidInput names the field. */
  'suggestions.submit': action({ allow: deputy, ...step, input: z.object(at) }),
  /** Each co-signer answers for himself, on the words he read: `textVersion` of another text is `conflict`. */
  'suggestions.coSign': action({
    allow: deputy,
    ...step,
    input: z.object({ id: Id, textVersion: z.int(), agree: z.boolean(), note }),
  }),
  /** First the station or township, then the county, two persons; sent back with a reason. */
  'suggestions.review': action({
    allow: offices,
    ...step,
    input: z.object({ ...at, pass: z.boolean(), note }),
  }),
  /** Starts the legal clock: three months, six when `wide`. */
  'suggestions.assign': action({
    allow: county,
    ...step,
    input: z.object({
      ...at,
      leadUnit: Id,
      coUnits: z._default(z.array(Id).check(z.maxLength(maxCoUnits)), []),
      wide: z._default(z.boolean(), false),
      note,
    }),
  }),
  /** 签收: the unit enters the number of its own ledger. */
  'suggestions.receive': action({
    allow: unit,
    ...step,
    input: z.object({ ...at, number: words(1, 40) }),
  }),
  'suggestions.object': action({
    allow: unit,
    ...step,
    input: z.object({ ...at, reason: words(2, maxNote) }),
  }),
  'suggestions.coOpinion': action({
    allow: unit,
    ...step,
    input: z.object({ id: Id, text: words(2, maxPart) }),
  }),
  /** Written by the unit; the deputy reads it once the head has signed. */
  'suggestions.reply': action({
    allow: unit,
    ...step,
    input: z.object({
      ...at,
      class: ReplyClass,
      text: words(2, maxPart),
      promisedFor: z.optional(Day),
      rule: z.optional(words(2, 200)),
    }),
  }),
  /** 双签字, the unit's side: by office, such as '局长', never by name. */
  'suggestions.sign': action({ allow: unit, ...step, input: z.object({ ...at, head: words(2, 20) }) }),
  /** 双签字, the deputy's side: he signs the result sheet with his opinion. */
  'suggestions.feedback': action({
    allow: deputy,
    ...step,
    input: z.object({ ...at, opinion: Opinion, words: note, signed: z.literal(true) }),
  }),
  'suggestions.assess': action({
    allow: county,
    ...step,
    input: z.object({ ...at, decision: z.enum(['rehandle', 'end']), words: words(2, maxPart) }),
  }),
  /** On the promised day an office looks whether it was kept. */
  'suggestions.recheck': action({
    allow: offices,
    ...step,
    input: z.object({ ...at, kept: z.boolean(), words: words(2, maxNote) }),
  }),
  'suggestions.meeting': action({
    allow: [...offices, 'handlingUnit'],
    ...step,
    input: z.object({ ...at, kind: MeetingKind, day: Day, place: words(1, 60), note }),
  }),
  /** 双销号: the county strikes its ledger with what it found on the spot, the lead unit the government's. */
  'suggestions.strikeOff': action({
    allow: ['countyOffice', 'handlingUnit'],
    ...step,
    input: z.object({ ...at, note: words(2, maxNote) }),
  }),
  'suggestions.withdraw': action({
    allow: deputy,
    ...step,
    input: z.object({ ...at, reason: words(2, maxNote) }),
  }),
}
