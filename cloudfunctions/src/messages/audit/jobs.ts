import { addDays, dayOf, instantAt, timeOfDay } from '#shared/kernel/day'
import { digestOver, headBefore } from '#shared/messages/chain'
import { sha256 } from '#cloud/kernel/sha256'
import { findChains, readDigest, saveDigest, type AuditDigest } from '#cloud/messages/audit/store'

const pageSize = 500
/** What one run may take on; the next goes on from there. */
const pagesAtOnce = 60
/** What began before midnight is written by then. */
const settledAt = '01:00'

/**
 * Writes yesterday's digest over all chains, page by page; a run that is cut off is continued by the next, and one
 * that comes again finds it done. What happens today is not in it.
 */
export async function digestYesterday(now: Date): Promise<{ day: string; messages: number; done: boolean }> {
  const day = addDays(dayOf(now), -1)
  const midnight = instantAt(dayOf(now), '00:00')
  let digest: AuditDigest = (await readDigest(day)) ?? { _id: day, pages: [], messages: 0, done: false }
  const settled = timeOfDay(now) >= settledAt
  for (let page = 0; settled && page < pagesAtOnce && !digest.done; page += 1) {
    digest = await nextPage(digest, midnight)
    await saveDigest(digest)
  }
  return { day, messages: digest.messages, done: digest.done }
}

async function nextPage(digest: AuditDigest, midnight: string): Promise<AuditDigest> {
  const last = digest.pages[digest.pages.length - 1]
  const rows = await findChains(last?.upTo ?? '', pageSize)
  let state = last?.digest ?? ''
  let messages = digest.messages
  for (const row of rows) {
    const head = headBefore(row, midnight)
    if (head === null) continue
    state = digestOver(state, { id: row._id, ...head }, sha256)
    messages += 1
  }
  const end = rows[rows.length - 1]
  const pages = end ? [...digest.pages, { upTo: end._id, digest: state }] : digest.pages
  return { ...digest, pages, messages, done: rows.length < pageSize }
}
