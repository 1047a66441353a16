import type { Campaign } from '#shared/campaigns/campaign'
import { articlesOf } from '#shared/campaigns/articles'

type Asking = Pick<Campaign, 'kind' | 'text' | 'questions'>

/** What an opinion may be about: an article of a law draft, a question of the others; 0 is the whole. */
export function partsOf({ kind, text, questions }: Asking): { part: number; name: string }[] {
  const named =
    kind === 'lawDraft'
      ? articlesOf(text).map(({ part, name }) => ({ part, name }))
      : questions.map((_, at) => ({ part: at + 1, name: `第 ${at + 1} 问` }))
  return [...named, { part: 0, name: '整体' }]
}
