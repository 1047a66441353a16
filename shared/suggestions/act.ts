import type {
  Evidence,
  MeetingKind,
  Opinion,
  Suggestion,
  SuggestionAct,
  SuggestionReply,
} from '#shared/suggestions/suggestion'
import type { Source } from '#shared/suggestions/checks'

/** What a deputy chose, once the cloud has looked up who and what he named. */
export type SuggestionContent = Pick<
  Suggestion,
  'title' | 'situation' | 'analysis' | 'proposals' | 'checklist' | 'proposedUnit' | 'confidential'
> & {
  evidence: Evidence[]
  coSigners: readonly { deputyId: string; name: string }[]
}

/** What each act brings along: said by a person, but for `sources` and `number`, which the cloud looks up. */
interface Brought {
  draft: { content: SuggestionContent }
  submit: { sources: readonly Source[] }
  coSign: { textVersion: number; agree: boolean; note: string }
  /** `number`: of the congress's ledger, once the second review passes. */
  review: { pass: boolean; note: string; number: string | null }
  assign: { leadUnit: string; coUnits: readonly string[]; wide: boolean; note: string }
  receive: { number: string }
  object: { reason: string }
  coOpinion: { text: string }
  reply: Pick<SuggestionReply, 'class' | 'text'> & {
    promisedFor?: string | undefined
    rule?: string | undefined
  }
  sign: { head: string }
  feedback: { opinion: Opinion; words: string }
  assess: { decision: 'rehandle' | 'end'; words: string }
  recheck: { kept: boolean; words: string }
  meeting: { kind: MeetingKind; day: string; place: string; note: string }
  strikeOff: { note: string }
  withdraw: { reason: string }
}

export type SuggestionActName = Exclude<SuggestionAct, 'timeout'>

/** `Act` is any of them, `Act<'review'>` that one. */
export type Act<Name extends SuggestionActName = SuggestionActName> = {
  [N in Name]: { act: N } & Brought[N]
}[Name]
