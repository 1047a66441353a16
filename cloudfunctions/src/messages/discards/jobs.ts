import { deleteFiles } from '#cloud/kernel/wechat'
import { findDiscards, removeDiscards, removeOriginals } from '#cloud/messages/discards/store'

/** As many files as the cloud deletes in one request. */
const atOnce = 50
const mostRounds = 20

/**
 * Deletes what messages have let go of: stored pictures, and the closed originals of words blacked out. A row goes
 * only after what it names is gone, so that a crash or a second run does the same again.
 */
export async function discard(): Promise<{ gone: number }> {
  let gone = 0
  for (let round = 0; round < mostRounds; round += 1) {
    const rows = await findDiscards(atOnce)
    if (rows.length === 0) break
    const originals = rows.filter(({ of }) => of === 'originals')
    if (originals.length > 0) await removeOriginals(originals.map(({ what }) => what))
    const deleted = new Set(await deleteFiles(rows.filter(({ of }) => of === 'file').map(({ what }) => what)))
    const done = rows.filter(({ of, what }) => of === 'originals' || deleted.has(what))
    if (done.length === 0) break
    await removeDiscards(done.map(({ _id }) => _id))
    gone += done.length
  }
  return { gone }
}
