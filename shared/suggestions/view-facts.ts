import { dayOf, dayText, dayTextWithWeekday } from '#shared/kernel/day'
import type { AsOf } from '#shared/messages/as-of'
import { whenText } from '#shared/messages/clocks/deadline-text'
import type { Setting } from '#shared/messages/setting'
import { satisfiedWords } from '#shared/messages/words'
import { opinionsDue } from '#shared/suggestions/alarms'
import { dueView } from '#shared/suggestions/due-view'
import { coSignWords, ledgerWords, meetingWords } from '#shared/suggestions/part-words'
import { allowedSuggestionActs } from '#shared/suggestions/refusal'
import { replySheet } from '#shared/suggestions/reply-sheet'
import { strikeChecks } from '#shared/suggestions/strike-checks'
import { LedgerSide, type Suggestion } from '#shared/suggestions/suggestion'
import { suggestionTag } from '#shared/suggestions/tags'
import { termEnd } from '#shared/suggestions/terms'
import { suggestionTimeline } from '#shared/suggestions/timeline'
import type { Hand } from '#shared/suggestions/transitions'
import { unitNameOf } from '#shared/suggestions/unit-name'
import type { LeadView, SuggestionView } from '#shared/suggestions/view'
import type * as z from 'zod/mini'

type Own = 'view' | 'evidence' | 'checklist' | 'proposedUnit' | 'sentBack' | 'checks'
export type Facts = Omit<z.output<typeof LeadView>, Own>

function handlingView(suggestion: Suggestion, asOf: AsOf): SuggestionView['handling'] {
  const { assignment } = suggestion
  if (assignment === null) return null
  const { leadUnit, coUnits, wide, byName, day } = assignment
  const opinionDay = opinionsDue(suggestion, asOf)
  const due = termEnd(wide ? 'wideReply' : 'reply', day, asOf.county.calendar)
  return {
    leadUnitName: unitNameOf(leadUnit, asOf),
    coUnits: coUnits.map(({ unitId, text, at }) => ({
      name: unitNameOf(unitId, asOf),
      opinion: text,
      stateText:
        at !== null
          ? `${dayText(dayOf(at))}提的`
          : opinionDay === null
            ? ''
            : `等意见，${dayText(opinionDay)}前`,
    })),
    wide,
    assignedText: `${dayText(day)}由${byName}交办`,
    termText: `${dayTextWithWeekday(due)}前答复（${wide ? '涉及面广，6 个月' : '3 个月'}）`,
  }
}

/** The last answer carries the signature that stands; earlier ones were signed and answered too. */
function repliesView({ replies, signatures }: Suggestion, asOf: AsOf): SuggestionView['replies'] {
  return replies
    .map((reply, at) =>
      replySheet(reply, {
        ...asOf,
        round: at + 1,
        signature: at === replies.length - 1 ? signatures.unit : null,
      }),
    )
    .reverse()
}

export function ledgersView({ ledgers }: Suggestion): SuggestionView['ledgers'] {
  return LedgerSide.options.flatMap((side) => {
    const entry = ledgers[side]
    if (entry === null) return []
    const struckText = entry.struckAt === null ? '' : `${dayText(dayOf(entry.struckAt))}销号`
    const openedText = `${dayText(dayOf(entry.openedAt))}立账`
    return [{ side, sideText: ledgerWords[side], number: entry.number, openedText, struckText }]
  })
}

function saidAfterwards({ feedbacks, assessments, meetings }: Suggestion, { now }: AsOf) {
  return {
    feedbacks: feedbacks.map(({ round, opinion, words, at }) => ({
      round,
      opinion,
      opinionText: satisfiedWords[opinion],
      words,
      whenText: whenText(at, now),
    })),
    assessments: assessments.map(({ decision, words, at }) => ({
      decisionText: decision === 'end' ? '评估后结束，账不销' : '要求再办',
      words,
      whenText: whenText(at, now),
    })),
    meetings: meetings.map(({ kind, day, place, note }) => ({
      kind,
      kindText: meetingWords[kind],
      dayText: dayTextWithWeekday(day),
      place,
      note,
    })),
  }
}

/** What every reader sees of it; a colleague's words about signing are for the lead and himself. */
export function factsFor(suggestion: Suggestion, hand: Hand, setting: Setting): Facts {
  const { title, situation, analysis, proposals, confidential, state, version, assignment } = suggestion
  const { county, by } = setting
  return {
    ...{ id: suggestion._id, version, state, title, situation, analysis, proposals, confidential },
    tag: suggestionTag(suggestion, setting),
    leadName: suggestion.lead.name,
    unitName: county.units.find(({ id }) => id === suggestion.unitId)?.name ?? '',
    coSigners: suggestion.coSigners.map(({ deputyId, name, state: answer, note }) => ({
      ...{ deputyId, name, state: answer },
      stateText: coSignWords[answer],
      note: hand === 'lead' || deputyId === by.deputyId ? note : '',
    })),
    proposedUnitName: unitNameOf(suggestion.proposedUnit, setting),
    evidenceCount: suggestion.evidence.length,
    handling: handlingView(suggestion, setting),
    replies: repliesView(suggestion, setting),
    ...saidAfterwards(suggestion, setting),
    ledgers: ledgersView(suggestion),
    strikeChecks: assignment === null ? [] : strikeChecks(suggestion),
    due: dueView(suggestion, setting),
    timeline: suggestionTimeline(suggestion, hand, setting),
    acts: allowedSuggestionActs(suggestion, setting),
    demo: suggestion.demo,
  }
}
