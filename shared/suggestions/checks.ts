import { Fault } from '#shared/kernel/fault'
import { checklistClear } from '#shared/suggestions/checklist'
import { likest, mostSimilar } from '#shared/suggestions/similarity'
import type { Suggestion } from '#shared/suggestions/suggestion'
import type { Check } from '#shared/suggestions/view'

/** A source message as the rule reads it; nothing else of it takes part. */
export interface Source {
  title: string
  text: string
}

interface FieldCheck extends Check {
  field: string
}

const fewest = 10

function signedCheck({ coSigners }: Suggestion): FieldCheck {
  const silent = coSigners.filter(({ state }) => state === 'asked').map(({ name }) => name)
  const agreed = coSigners.filter(({ state }) => state === 'agreed').length
  const words =
    silent.length > 0
      ? `还没表态：${silent.join('、')}。都表了态才能提交`
      : agreed === 0
        ? '没有联名，自己提'
        : `${agreed} 位代表联名`
  return { field: 'coSigners', ok: silent.length === 0, words }
}

function newWordsCheck(suggestion: Suggestion, sources: readonly Source[]): FieldCheck {
  const found = likest(suggestion, sources)
  const ok = found === null || found.share <= mostSimilar
  const percent = Math.round((found?.share ?? 0) * 100)
  const words = ok
    ? '是您自己的话，不是转信'
    : `和留言“${found.source.title}”有 ${percent}% 一样。建议不能转抄群众来信，请用自己的话写情况、分析和办法`
  return { field: 'situation', ok, words }
}

/** What must be there before a suggestion is handed in, line by line. */
export function submitChecks(suggestion: Suggestion, sources: readonly Source[]): FieldCheck[] {
  const { title, situation, analysis, proposals, checklist } = suggestion
  const long = (text: string) => text.length >= fewest
  return [
    { field: 'title', ok: title.length >= 4, words: title.length >= 4 ? '案由写了' : '案由至少写 4 个字' },
    {
      field: 'situation',
      ok: long(situation),
      words: long(situation) ? '情况写了' : `情况至少写 ${fewest} 个字`,
    },
    {
      field: 'analysis',
      ok: long(analysis),
      words: long(analysis) ? '分析写了' : `分析至少写 ${fewest} 个字`,
    },
    {
      field: 'proposals',
      ok: long(proposals),
      words: long(proposals) ? '具体建议写了' : `具体建议至少写 ${fewest} 个字`,
    },
    newWordsCheck(suggestion, sources),
    {
      field: 'checklist',
      ok: checklistClear(checklist),
      words: checklistClear(checklist) ? '六项都确认“不是”' : '六项都要确认“不是”，有一项是，就不能写成建议',
    },
    signedCheck(suggestion),
  ]
}

/** Fault: invalidInput, naming the first field that is not yet fit to be handed in. */
export function expectComplete(suggestion: Suggestion, sources: readonly Source[]): void {
  const wrong = submitChecks(suggestion, sources).find(({ ok }) => !ok)
  if (wrong) throw new Fault('invalidInput', `${wrong.words}。您写的都在。`, wrong.field)
}
