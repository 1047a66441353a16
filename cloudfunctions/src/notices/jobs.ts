import type { Notice } from '#shared/notices/notice'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import { decideNotice } from '#shared/notices/decide'
import { timer } from '#shared/notices/clerk'
import { noticeRefusal } from '#shared/notices/refusal'
import { logError } from '#cloud/kernel/log'
import { changeNotice, findScheduled } from '#cloud/notices/store'
import { tellPage } from '#cloud/notices/telling/tell-page'
import { findTelling } from '#cloud/notices/telling/store'
import { ordersOf } from '#cloud/notices/orders'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

const dueAtOnce = 20
const toldAtOnce = 10
/** Of 500 recipients each; what is left goes on in the next minute. */
const mostPages = 40

interface Ground {
  county: County
  sites: Site[]
  now: Date
}

/**
 * Sends out what is due and tells those who are to know, page by page. Runs twice or three times at once without
 * harm, and killed anywhere goes on where it was: a page and how far it came are one transaction.
 */
export async function publishNotices(now: Date): Promise<{ published: number; pages: number }> {
  const [county, sites] = await Promise.all([loadCounty(now), loadSites(now)])
  const ground = { county, sites, now }
  let published = 0
  for (const { _id } of await findScheduled(now, dueAtOnce)) {
    await publish(_id, ground).then(
      () => (published += 1),
      (error: unknown) => logError(`notices.publish ${_id}`, error),
    )
  }
  let pages = 0
  for (const notice of await findTelling(toldAtOnce)) {
    try {
      pages += await tell(notice, { ground, most: mostPages - pages })
    } catch (error) {
      logError(`notices.publish ${notice._id}`, error)
    }
  }
  return { published, pages }
}

async function publish(id: string, ground: Ground): Promise<void> {
  const { now } = ground
  await changeNotice(id, (notice) => {
    if (noticeRefusal('publish', notice, { by: timer, now })) return null
    const next = decideNotice(notice, { act: 'publish' }, { by: timer, now })
    return { notice: next, orders: ordersOf({ act: 'publish' }, next, ground) }
  })
}

async function tell(first: Notice, { ground, most }: { ground: Ground; most: number }): Promise<number> {
  let notice: Notice | null = first
  let pages = 0
  while (notice?.fanOut && pages < most) {
    notice = await tellPage(notice, ground)
    pages += 1
  }
  return pages
}
