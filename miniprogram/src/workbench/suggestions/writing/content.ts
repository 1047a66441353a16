import type { Input, Output } from '#shared/contract'
import type { SuggestionView } from '#shared/suggestions/view'

export type Content = Input<'suggestions.draft'>['content']
export type Start = Output<'suggestions.start'>
export type LeadView = Extract<SuggestionView, { view: 'lead' }>

export const parts = ['situation', 'analysis', 'proposals'] as const
export type Part = (typeof parts)[number]

const unanswered = {
  ownMatter: null,
  forwarded: null,
  academic: null,
  product: null,
  empty: null,
  other: null,
} as const satisfies Content['checklist']

export function blankContent(message?: string): Content {
  return {
    ...{ title: '', situation: '', analysis: '', proposals: '', coSigners: [] },
    messageIds: message === undefined ? [] : [message],
    checklist: unanswered,
    proposedUnit: null,
    confidential: false,
  }
}

export function contentOf(work: LeadView): Content {
  const { title, situation, analysis, proposals, checklist, proposedUnit, confidential } = work
  return {
    ...{ title, situation, analysis, proposals, checklist, proposedUnit, confidential },
    messageIds: work.evidence.map(({ messageId }) => messageId),
    coSigners: work.coSigners.map(({ deputyId }) => deputyId),
  }
}

const partNames = { situation: '情况', analysis: '分析', proposals: '具体建议' } as const

/** What is still missing before it can be handed in; false when nothing is. The cloud looks closer. */
export function missingWords(content: Content): string | false {
  if (content.title.trim() === '') return '先写案由'
  const empty = parts.find((part) => content[part].trim() === '')
  if (empty) return `先写${partNames[empty]}`
  const answers = Object.values(content.checklist)
  if (answers.includes(null)) return '先答完下面六个问题'
  return answers.includes(true) && '有一项“是”，不能写成建议'
}
