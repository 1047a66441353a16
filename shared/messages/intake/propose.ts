import type { Category } from '#shared/categories/category'
import { consultWords, grievanceWords, opinionWords } from '#shared/messages/intake/kind-words'
import type { MessageKind } from '#shared/messages/message'
import { namesSaid } from '#shared/messages/privacy/own-name'

export const maxTitleLength = 24

/** The first clause, at most 24 characters; a greeting or who somebody is is not one; '' for a text without words. */
export function proposeTitle(text: string): string {
  const clauses = text
    .split(/[，。！？；：,!?;:\n\r]+/)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
  const said = clauses.filter((clause) => !isGreeting(clause) && namesSaid(clause).length === 0)
  return [...(said[0] ?? clauses[0] ?? '')].slice(0, maxTitleLength).join('')
}

function isGreeting(clause: string): boolean {
  return /^(?:您好|你好|大家好|早上好|下午好|请问(?:一下)?|(?:尊敬|敬爱)的.{0,12}|.{0,6}(?:领导|代表)(?:您好|你好|好)?)$/.test(
    clause,
  )
}

export interface CategoryProposal {
  code: string
  /** The word that decided, '' when none did: the screen says "按您写的猜的" only when there is one. */
  word: string
}

interface Hit {
  word: string
  weight: number
}

/** A longer word says more; the title counts twice; a word inside a longer one that hit says nothing new. */
function hits(keywords: readonly string[], title: string, text: string): Hit[] {
  const found = keywords.filter((word) => text.includes(word))
  return found
    .filter((word) => !found.some((other) => other !== word && other.includes(word)))
    .map((word) => ({ word, weight: word.length ** 2 * (title.includes(word) ? 2 : 1) }))
}

/**
 * The category of the county's keyword table that the words point to: the heaviest sum of hits, ties by the
 * table's order, 'other' when nothing hits. A guess that the author and the staff may change.
 */
export function proposeCategory(
  text: string,
  categories: readonly Pick<Category, 'code' | 'keywords' | 'retired'>[],
): CategoryProposal {
  const title = proposeTitle(text)
  let best = { code: 'other', word: '', weight: 0 }
  for (const { code, keywords, retired } of categories) {
    if (retired) continue
    const found = hits(keywords, title, text)
    const weight = found.reduce((sum, hit) => sum + hit.weight, 0)
    if (weight <= best.weight) continue
    const heaviest = found.reduce((a, b) => (b.weight > a.weight ? b : a))
    best = { code, word: heaviest.word, weight }
  }
  return { code: best.code, word: best.word }
}

/** What kind of message it is by its words; a report is seen by `seesReport`, never guessed here. */
export function proposeKind(text: string): Exclude<MessageKind, 'report'> {
  const plain = text.normalize('NFKC')
  if (consultWords.test(plain)) return /拖欠|欠薪|投诉|赔偿|维权/.test(plain) ? 'grievance' : 'consult'
  const title = proposeTitle(plain)
  if (opinionWords.test(title)) return 'opinion'
  if (grievanceWords.test(title)) return 'grievance'
  return grievanceWords.test(plain) && !opinionWords.test(plain) ? 'grievance' : 'opinion'
}
