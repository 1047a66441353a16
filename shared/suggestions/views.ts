import { dayOf, dayText } from '#shared/kernel/day'
import { whenText } from '#shared/messages/clocks/deadline-text'
import type { Setting } from '#shared/messages/setting'
import { submitChecks, type Source } from '#shared/suggestions/checks'
import { handOf } from '#shared/suggestions/hands'
import { noSuggestion, suggestionRefusal } from '#shared/suggestions/refusal'
import { replySheet } from '#shared/suggestions/reply-sheet'
import type { Suggestion } from '#shared/suggestions/suggestion'
import { termEnd } from '#shared/suggestions/terms'
import type { Hand } from '#shared/suggestions/transitions'
import { factsFor, type Facts } from '#shared/suggestions/view-facts'
import type { SuggestionView } from '#shared/suggestions/view'

interface Seeing extends Setting {
  /** The messages it grew from, for the lead's own check while he drafts. */
  sources: readonly Source[]
}

/** Why it came back, as long as it has not been handed in again. */
function sentBackOf({ state, history }: Suggestion): string {
  if (state !== 'drafting') return ''
  const back = [...history].reverse().find(({ act, to }) => act === 'review' && to === 'drafting')
  return back ? `${back.actorName}：${back.note}` : ''
}

function leadView(suggestion: Suggestion, facts: Facts, sources: readonly Source[]): SuggestionView {
  const { evidence, checklist, proposedUnit, state } = suggestion
  const checks = state === 'drafting' ? submitChecks(suggestion, sources) : []
  return {
    view: 'lead',
    ...facts,
    evidence,
    checklist,
    proposedUnit,
    sentBack: sentBackOf(suggestion),
    checks: checks.map(({ ok, words }) => ({ ok, words })),
  }
}

/** Until when it would be answered if it were assigned today. */
function answerDays({ acts }: Facts, { now, county }: Setting) {
  if (!acts.includes('assign')) return null
  const end = (term: 'reply' | 'wideReply') => termEnd(term, dayOf(now), county.calendar)
  return { plain: end('reply'), wide: end('wideReply') }
}

function officeView(suggestion: Suggestion, facts: Facts, setting: Setting): SuggestionView {
  const { evidence, reviews, proposedUnit } = suggestion
  const { county, now } = setting
  return {
    view: 'office',
    ...facts,
    evidence,
    reviews: reviews.map(({ step, officeName, note, at }) => ({
      stepText: step === 1 ? '初审' : '复审',
      officeName,
      note,
      whenText: whenText(at, now),
    })),
    sentBack: sentBackOf(suggestion),
    proposedUnit,
    answerDays: answerDays(facts, setting),
    units: facts.acts.includes('assign') ? county.handlingUnits.map(({ id, name }) => ({ id, name })) : [],
  }
}

function unitView(suggestion: Suggestion, { facts, hand }: Standing, setting: Setting): SuggestionView {
  const { pendingReply, replies, dueBy } = suggestion
  const mayObject = suggestionRefusal('object', suggestion, setting) === null
  return {
    view: 'unit',
    ...facts,
    part: hand === 'leadUnit' ? 'lead' : 'co',
    pendingReply:
      hand === 'leadUnit' && pendingReply
        ? replySheet(pendingReply, { ...setting, round: replies.length + 1, signature: null })
        : null,
    objectText: mayObject && dueBy !== null ? `${dayText(dayOf(dueBy))}前可以提异议，只能提一次` : '',
  }
}

interface Standing {
  facts: Facts
  hand: Hand
}

/** The suggestion as this reader may see it. Fault: notFound, when it does not exist for him. */
export function suggestionView(suggestion: Suggestion, { sources, ...setting }: Seeing): SuggestionView {
  const hand = handOf(suggestion, setting.by)
  if (hand === null) throw noSuggestion()
  const facts = factsFor(suggestion, hand, setting)
  switch (hand) {
    case 'lead':
      return leadView(suggestion, facts, sources)
    case 'coSigner': {
      const mine = suggestion.coSigners.find(({ deputyId }) => deputyId === setting.by.deputyId)
      return { view: 'coSigner', ...facts, textVersion: suggestion.textVersion, mine: mine?.state ?? 'asked' }
    }
    case 'leadUnit':
    case 'coUnit':
      return unitView(suggestion, { facts, hand }, setting)
    case 'station':
    case 'township':
    case 'county':
    case 'auditor':
    case 'system':
      return officeView(suggestion, facts, setting)
  }
}
