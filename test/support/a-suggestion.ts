import type { Actor } from '#shared/messages/actor'
import type { Act } from '#shared/suggestions/act'
import { blankSuggestion } from '#shared/suggestions/blank-suggestion'
import { decideSuggestion } from '#shared/suggestions/decide'
import { Suggestion, type SuggestionState } from '#shared/suggestions/suggestion'
import { aCounty } from '#test/support/a-county'
import { actors } from '#test/support/actors'
import { pinnedNow } from '#test/support/pinned'

/** Who has to do with a suggestion of deputy D0001; D0002 was asked to sign it. */
export const hands = {
  lead: actors.deputy,
  coSigner: actors.colleague,
  deputyElsewhere: actors.deputyElsewhere,
  station: actors.officer,
  stationElsewhere: actors.officerElsewhere,
  township: actors.township,
  townshipElsewhere: actors.townshipElsewhere,
  county: actors.county,
  secondCounty: { ...actors.county, id: 'p-county2' },
  leadUnit: actors.unit,
  coUnit: actors.coUnit,
  unitElsewhere: actors.unitElsewhere,
  auditor: actors.auditor,
  resident: actors.stranger,
  system: actors.system,
} satisfies Record<string, Actor>

export const allNo = {
  ownMatter: false,
  forwarded: false,
  academic: false,
  product: false,
  empty: false,
  other: false,
}

export const content = {
  title: '关于春灌前疏通二支渠的建议',
  situation: '二支渠下段过水不到一半，七个村的麦子靠它浇。',
  analysis: '渠归两家管，清淤的钱没有列进预算，谁也不先动。',
  proposals: '一、春灌前先清最堵的一段。二、每年十一月清一次，钱列入预算。',
  checklist: allNo,
  proposedUnit: 'H03',
  confidential: false,
  evidence: [{ messageId: 'm-1', title: '二支渠有三百多米淤死了', number: null }],
  coSigners: [{ deputyId: 'D0002', name: '代表乙' }],
} satisfies Extract<Act, { act: 'draft' }>['content']

type Step = readonly [keyof typeof hands, Act]

const draft: Step = ['lead', { act: 'draft', content }]
const agree: Step = ['coSigner', { act: 'coSign', textVersion: 2, agree: true, note: '同意' }]
const submit: Step = ['lead', { act: 'submit', sources: [] }]
const first: Step = ['station', { act: 'review', pass: true, note: '', number: null }]
const second: Step = ['county', { act: 'review', pass: true, note: '', number: '2026-0001' }]
const assign: Step = ['county', { act: 'assign', leadUnit: 'H03', coUnits: ['H04'], wide: false, note: '' }]
const receive: Step = ['leadUnit', { act: 'receive', number: '农建 1 号' }]
const replyA: Step = ['leadUnit', { act: 'reply', class: 'A', text: '已经清了最堵的一段。' }]
const replyB: Step = [
  'leadUnit',
  { act: 'reply', class: 'B', text: '列入三月计划。', promisedFor: '2026-03-20' },
]
const sign: Step = ['leadUnit', { act: 'sign', head: '局长' }]
const content1: Step = ['lead', { act: 'feedback', opinion: 'satisfied', words: '' }]
const unhappy: Step = ['lead', { act: 'feedback', opinion: 'dissatisfied', words: '还是没水' }]
const strikeCounty: Step = ['county', { act: 'strikeOff', note: '到渠上看过，水过来了。' }]
const strikeUnit: Step = ['leadUnit', { act: 'strikeOff', note: '验收单归档。' }]
const end: Step = ['county', { act: 'assess', decision: 'end', words: '专家看过，条件不够。' }]

const signed = [draft, agree, submit]
const reviewed = [...signed, first, second]
const inHandling = [...reviewed, assign, receive]
const replied = [...inHandling, replyA, sign]
const rehandling = [...replied, unhappy]
const toAssess = [...rehandling, replyA, sign, unhappy]

/** The shortest way to each state. */
export const waysTo: Record<SuggestionState, readonly Step[]> = {
  drafting: [draft],
  firstReview: signed,
  secondReview: [...signed, first],
  toAssign: reviewed,
  assigned: [...reviewed, assign],
  inHandling,
  replied,
  rehandling,
  toAssess,
  promised: [...inHandling, replyB, sign, content1],
  toStrike: [...replied, content1],
  struckOff: [...replied, content1, strikeCounty, strikeUnit],
  assessed: [...toAssess, end],
  withdrawn: [draft, agree, submit, ['lead', { act: 'withdraw', reason: '事情已经办了' }]],
}

export const blank: Suggestion = {
  ...blankSuggestion,
  _id: 's-1',
  requestId: 'r-1',
  lead: { deputyId: 'D0001', personId: 'p-deputy', name: '代表甲' },
  unitId: 'U05',
  siteId: 'ST05',
  createdAt: pinnedNow.toISOString(),
  touchedAt: pinnedNow.toISOString(),
  demo: true,
}

/** Steps of a story, one after another, by the product's own rules. */
export function lived(steps: readonly Step[], now = pinnedNow): Suggestion {
  const county = aCounty()
  return steps.reduce(
    (one, [by, act]) => decideSuggestion(one, act, { now, county, by: hands[by] }).suggestion,
    blank,
  )
}

/** A suggestion that came to a state by the shortest way; parsed by its own schema. */
export function aSuggestion(state: SuggestionState, over: Partial<Suggestion> = {}): Suggestion {
  return Suggestion.parse({ ...lived(waysTo[state]), ...over })
}
