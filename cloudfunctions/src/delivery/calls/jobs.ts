import { hasOpened } from '#shared/delivery/unreached'
import { mooted } from '#shared/delivery/work-calls'
import { listUnreached } from '#cloud/delivery/calls/from-deliveries'
import { workOrders } from '#cloud/delivery/calls/from-orders'
import { changeCall, findWatched, openedAtOf } from '#cloud/delivery/calls/store'
import { loadCounty } from '#cloud/places/store'

const watchedAtOnce = 200

interface Filled {
  listed: number
  dropped: number
  opened: number
}

/** Fills the call lists and takes off who has looked meanwhile; may run twice, late, or three times at once. */
export async function fillCalls(now: Date): Promise<Filled> {
  const county = await loadCounty(now)
  const orders = await workOrders(county, now)
  const unreached = await listUnreached(county, now)
  return { listed: orders.listed + unreached, dropped: orders.dropped, opened: await dropOpened(now) }
}

/** Who opened his inbox since knows it: nobody has to call. */
async function dropOpened(now: Date): Promise<number> {
  let dropped = 0
  for (let last = ''; ;) {
    const calls = await findWatched(last, watchedAtOnce)
    const openedAt = await openedAtOf(calls.flatMap(({ openids }) => openids))
    for (const { _id, openids, since } of calls) {
      if (!openids.some((openid) => hasOpened(openid, since, openedAt))) continue
      await changeCall(_id, (call) => mooted(call, '已经打开看过了', now))
      dropped += 1
    }
    if (calls.length < watchedAtOnce) return dropped
    last = calls[calls.length - 1]?._id ?? ''
  }
}
