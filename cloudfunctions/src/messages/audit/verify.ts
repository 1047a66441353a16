import { addDays, instantAt } from '#shared/kernel/day'
import { brokenAt, digestOver, headBefore } from '#shared/messages/chain'
import { sha256 } from '#cloud/kernel/sha256'
import { findDigests, findHistories, type AuditDigest } from '#cloud/messages/audit/store'

const pageSize = 500
/** Nearly three years of days. */
const digestsAtOnce = 1000

/** What is wrong: a row of a message, or a day whose digest no longer comes out, between two ids. */
export type Finding =
  | { kind: 'row'; messageId: string; version: number }
  | { kind: 'day'; day: string; after: string; upTo: string }

export interface Verified {
  messages: number
  days: number
  findings: Finding[]
}

/** One day's digest as it comes out of what is there now, compared at the end of each page. */
class Recount {
  private state = ''
  private page = 0
  private finding: Finding | null = null

  constructor(private readonly digest: AuditDigest) {}

  /** Before a message is counted: the pages that ended before it are compared. */
  private compareUpTo(id: string | null): void {
    for (
      let end = this.digest.pages[this.page];
      end && (id === null || end.upTo < id);
      end = this.digest.pages[this.page]
    ) {
      if (this.state !== end.digest && this.finding === null) {
        const after = this.digest.pages[this.page - 1]?.upTo ?? ''
        this.finding = { kind: 'day', day: this.digest._id, after, upTo: end.upTo }
      }
      this.page += 1
    }
  }

  count(message: Parameters<typeof headBefore>[0] & { _id: string }): void {
    this.compareUpTo(message._id)
    const head = headBefore(message, instantAt(addDays(this.digest._id, 1), '00:00'))
    if (head !== null) this.state = digestOver(this.state, { id: message._id, ...head }, sha256)
  }

  end(): Finding | null {
    this.compareUpTo(null)
    return this.finding
  }
}

/** Reads every message once: each chain holds, and every finished day's digest still comes out. Changes nothing. */
export async function verifyAudit(): Promise<Verified> {
  const digests = await findDigests(digestsAtOnce)
  const recounts = digests.map((digest) => new Recount(digest))
  const findings: Finding[] = []
  let messages = 0
  for (let rows = await findHistories('', pageSize); rows.length > 0;) {
    for (const message of rows) {
      messages += 1
      const version = brokenAt(message, sha256)
      if (version !== null) findings.push({ kind: 'row', messageId: message._id, version })
      for (const recount of recounts) recount.count(message)
    }
    rows = await findHistories(rows[rows.length - 1]?._id ?? '', pageSize)
  }
  const days = recounts.flatMap((recount) => recount.end() ?? [])
  return { messages, days: digests.length, findings: [...findings, ...days] }
}
