import type { Stored } from '#cloud/kernel/database'
import { _, find, insert, isDuplicate } from '#cloud/kernel/database'

/** Writes what is not there yet, in one request unless a run that was cut off had begun with it. */
export async function insertMissing<Doc extends Stored>(
  collection: string,
  documents: readonly Doc[],
): Promise<void> {
  if (documents.length === 0) return
  try {
    await insert(collection, documents)
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const there = await find(collection, {
      where: { _id: _.in(documents.map(({ _id }) => _id)) },
      limit: documents.length,
      fields: ['_id'],
    })
    const known = new Set(there.map(({ _id }) => _id))
    const fresh = documents.filter(({ _id }) => !known.has(_id))
    if (fresh.length === documents.length) throw error
    await insertMissing(collection, fresh)
  }
}
