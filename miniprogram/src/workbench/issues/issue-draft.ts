import type { Input } from '#shared/contract'
import { issueLimits } from '#shared/issues/limits'
import type { IssueOnList } from './deed'

type Source = NonNullable<Input<'issues.write'>['source']>

/** What is being written; empty pairs are left out when it is sent. */
export interface IssueDraft {
  requestId: string
  problem: string
  place: string
  clauses: { law: string; article: string }[]
  figures: { figure: string; source: string }[]
  remedy: string
  unitId: string | null
  rectifyBy: string | null
  source: Source
}

export function draftOf(issue: IssueOnList | undefined, requestId: string): IssueDraft {
  return {
    requestId,
    problem: issue?.problem ?? '',
    place: issue?.place ?? '',
    clauses: issue?.clauses.length ? issue.clauses : [{ law: '', article: '' }],
    figures: issue?.figures.length ? issue.figures : [{ figure: '', source: '' }],
    remedy: issue?.remedy ?? '',
    unitId: issue?.unitId ?? null,
    rectifyBy: issue?.rectifyBy ?? null,
    source: issue?.source ?? { kind: 'visit', words: '' },
  }
}

/** The draft as the cloud takes it. */
export function wordsOf({ requestId: _request, ...draft }: IssueDraft) {
  const { problem, place, clauses, figures, remedy, source } = draft
  return {
    ...draft,
    problem: problem.trim(),
    place: place.trim(),
    remedy: remedy.trim(),
    clauses: clauses.filter(({ law }) => law.trim() !== '').slice(0, issueLimits.clauses),
    figures: figures.filter(({ figure }) => figure.trim() !== '').slice(0, issueLimits.figures),
    source: { ...source, words: source.words.trim() },
  }
}

/** A figure without a source is nobody's figure. */
export function missingOf({ problem, clauses, figures }: IssueDraft): string | false {
  if (problem.trim().length < 4) return '先写清是什么问题，再存'
  const lawless = clauses.some(({ law, article }) => article.trim() !== '' && law.trim().length < 2)
  if (lawless) return '先写是哪部法规，再存'
  const bare = figures.some(({ figure, source }) => (figure.trim() === '') !== (source.trim() === ''))
  return bare && '数字和出处要一起写，再存'
}
