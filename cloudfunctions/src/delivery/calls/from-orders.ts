import type { AreaCalls, CallOrder } from '#shared/delivery/call-order'
import type { County } from '#shared/places/county'
import { partsOf } from '#shared/delivery/area'
import { phoneBookCall } from '#shared/delivery/new-call'
import { mooted } from '#shared/delivery/work-calls'
import { callId } from '#cloud/delivery/calls/call-id'
import {
  changeCall,
  closeMatter,
  findOrders,
  findWaitingOf,
  insertCalls,
  saveOrder,
} from '#cloud/delivery/calls/store'
import { pageOfPart } from '#cloud/delivery/phone-book/store'

const ordersAtOnce = 20
const phonesAtOnce = 200
const mostPages = 20
const dropsAtOnce = 40

/** What happened and concerns the call lists: the phone book of an area, or calls nobody has to make any more. */
export async function workOrders(county: County, now: Date): Promise<{ listed: number; dropped: number }> {
  let [listed, dropped] = [0, 0]
  for (const order of await findOrders(ordersAtOnce)) {
    if (order.what === 'call') listed += await callArea(order, county, now)
    else dropped += await drop(order, now)
  }
  return { listed, dropped }
}

/** Page by page; how far it is stands in the order, so that it goes on after a crash. */
async function callArea(order: AreaCalls, county: County, now: Date): Promise<number> {
  const parts = partsOf(order.area)
  let listed = 0
  let at = order
  for (let pages = 0; pages < mostPages; pages += 1) {
    const part = parts[at.part]
    if (!part) break
    const entries = await pageOfPart(part, { after: at.after, limit: phonesAtOnce })
    const calls = entries.map((entry) =>
      phoneBookCall(at, { entry, id: callId(at.subject.id, `phone:${entry._id}`), county }, now),
    )
    listed += await insertCalls(calls)
    const last = entries.length < phonesAtOnce ? undefined : entries[entries.length - 1]
    at = last ? { ...at, after: last._id } : { ...at, part: at.part + 1, after: '' }
    await saveOrder({ ...at, state: at.part < parts.length ? 'open' : 'done' })
  }
  if (parts.length === 0) await saveOrder({ ...at, state: 'done' })
  return listed
}

async function drop(order: Exclude<CallOrder, AreaCalls>, now: Date): Promise<number> {
  if (order.what === 'dropMatter') await closeMatter(order.subjectId, order.at)
  const whose = order.what === 'dropMatter' ? { 'subject.id': order.subjectId } : { who: order.who }
  const waiting = await findWaitingOf(whose, dropsAtOnce)
  for (const { _id } of waiting) await changeCall(_id, (call) => mooted(call, order.because, now))
  if (waiting.length < dropsAtOnce) await saveOrder({ ...order, state: 'done' })
  return waiting.length
}
