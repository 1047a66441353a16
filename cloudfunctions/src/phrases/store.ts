import type { PhraseBook } from '#shared/phrases/phrase'
import { _, find, transaction } from '#cloud/kernel/database'

const collection = 'phraseBooks'

export function readBooks(offices: readonly string[]): Promise<PhraseBook[]> {
  return find<PhraseBook>(collection, { where: { _id: _.in([...offices]) }, limit: offices.length })
}

/** Reads an office's book, or null before its first, and writes what `decide` makes of it; null leaves it. */
export function changeBook(
  office: string,
  decide: (book: PhraseBook | null) => PhraseBook | null,
): Promise<void> {
  return transaction(async (tx) => {
    const book = decide(await tx.read<PhraseBook>(collection, office))
    if (book !== null) await tx.replace(collection, book)
  })
}
