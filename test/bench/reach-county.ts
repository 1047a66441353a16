import type { Subscriber } from '#shared/inbox/subscriber'
import { aCounty } from '#test/support/a-county'
import { aRow, aSubscriber } from '#test/support/a-row'
import { beijing } from '#test/support/pinned'
import { blankSubscriber } from '#shared/inbox/subscriber'
import { aNotice } from '#test/support/a-notice'
import { templateIds } from '#shared/inbox/template-ids'
import type { OutboxRow } from '#shared/inbox/outbox-row'

const openidOf = (n: number) => `bench-reader-${String(n).padStart(6, '0')}`
const batch = 5_000

/** Everything that puts documents into a cloud: a test's or a child process's. */
export interface Filled {
  bulk(collection: string, documents: readonly object[]): unknown
}

function* readers(total: number, one: (openid: string) => Subscriber): Generator<Subscriber[]> {
  for (let from = 0; from < total; from += batch) {
    const size = Math.min(batch, total - from)
    yield Array.from({ length: size }, (_, at) => one(openidOf(from + at)))
  }
}

/** A county where so many follow 柳沟镇, and an approved notice to all of them whose hour has come. */
export function fillNotice(database: Filled, total: number): void {
  const followedAt = { 'township:U05': beijing('2026-01-01 09:00').toISOString() }
  const follower = (openid: string) => ({
    ...blankSubscriber(openid),
    ...{ follows: ['township:U05'], followedAt },
  })
  database.bulk('county', [aCounty()])
  for (const some of readers(total, follower)) database.bulk('subscribers', some)
  const publishAt = beijing('2026-02-11 09:00').toISOString()
  database.bulk('notices', [aNotice({ state: 'approved', publishAt })])
}

/** So many who have one push left each, and a row for each of them. */
export function fillRows(database: Filled, total: number): void {
  database.bulk('county', [aCounty()])
  for (const some of readers(total, (openid) => aSubscriber(openid, { progress: 1 }))) {
    database.bulk('subscribers', some)
    const rows: OutboxRow[] = some.map(({ _id }) => aRow({ recipient: `resident:${_id}` }))
    database.bulk('outbox', rows)
  }
}

export const templateOfRows = templateIds.progress.id
export const recipientsOf = (total: number) => Array.from({ length: total }, (_, n) => openidOf(n))
