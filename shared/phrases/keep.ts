import { Fault } from '#shared/kernel/fault'
import type { Phrase, PhraseBook } from '#shared/phrases/phrase'

interface Keeping {
  office: string
  version: number
  phrases: Phrase[]
  personId: string
  now: Date
}

/** The book after it was saved; null when the very same save came again. Fault: conflict on another version. */
export function keepPhrases(
  book: PhraseBook | null,
  { office, version, phrases, personId, now }: Keeping,
): PhraseBook | null {
  const current = book?.version ?? 0
  const again = current === version + 1 && book?.keptBy === personId
  if (again && JSON.stringify(book.phrases) === JSON.stringify(phrases)) return null
  if (current !== version)
    throw new Fault('conflict', '同事刚改过常用语。您写的还在，请刷新看一眼，再存一次。')
  return { _id: office, version: version + 1, phrases, keptBy: personId, keptAt: now.toISOString() }
}
