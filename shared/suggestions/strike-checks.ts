import type { Suggestion } from '#shared/suggestions/suggestion'
import type { Check } from '#shared/suggestions/view'

/** 双审核 · 双签字 · 双建账 · 双销号: what striking off needs, each there or not. */
export function strikeChecks(suggestion: Suggestion): Check[] {
  const { reviews, signatures, ledgers, feedbacks, verified, coSigners } = suggestion
  const reviewers = new Set(reviews.map(({ personId }) => personId))
  const last = feedbacks[feedbacks.length - 1]
  const content = last !== undefined && last.opinion !== 'dissatisfied'
  const { congress, government } = ledgers
  return [
    { ok: reviews.length === 2 && reviewers.size === 2, words: '两次审核，两个人审' },
    { ok: coSigners.every(({ state }) => state !== 'asked'), words: '联名的代表都表了态' },
    { ok: congress !== null && government !== null, words: '人大、政府两本账都立了' },
    { ok: signatures.unit !== null, words: '单位负责人签了字' },
    { ok: signatures.deputy !== null && content, words: '代表签了字，满意或基本满意' },
    { ok: verified !== null, words: '县人大代表工委核实了' },
    { ok: Boolean(congress?.struckAt), words: '人大账销了号' },
    { ok: Boolean(government?.struckAt), words: '政府账销了号' },
  ]
}
