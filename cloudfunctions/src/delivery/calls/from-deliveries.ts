import type { Call } from '#shared/delivery/call'
import type { Delivery } from '#shared/delivery/delivery'
import type { County } from '#shared/places/county'
import { deskFor } from '#shared/delivery/call-desk'
import { matterOf, newCall } from '#shared/delivery/new-call'
import { unreachedBecause } from '#shared/delivery/unreached'
import { bookerCalls, changesSession } from '#cloud/delivery/calls/bookers'
import { callId } from '#cloud/delivery/calls/call-id'
import {
  findCallable,
  findOfRows,
  insertCalls,
  openedAtOf,
  settleCallable,
} from '#cloud/delivery/calls/store'
import { calleeOf, loadKnown, type Known } from '#cloud/delivery/calls/whom'

const atOnce = 100
const mostPages = 10

/**
 * Deliveries whose time to be reached is over: who was not is put on a call list. Killed anywhere it does the page
 * again, and finds the calls that are there already.
 */
export async function listUnreached(county: County, now: Date): Promise<number> {
  let listed = 0
  for (let page = 0; page < mostPages; page += 1) {
    const due = await findCallable(now, atOnce)
    if (due.length === 0) break
    listed += await insertCalls(await callsOf(due, county, now))
    await settleCallable(due.map(({ _id }) => _id))
  }
  return listed
}

async function callsOf(due: readonly Delivery[], county: County, now: Date): Promise<Call[]> {
  // An office has several holders: one of them is enough, on this page or not.
  const all = await findOfRows([...new Set(due.map(({ outboxId }) => outboxId))])
  const openids = [...new Set(all.flatMap(({ openid }) => openid ?? []))]
  const [openedAt, known] = await Promise.all([openedAtOf(openids), loadKnown(all)])
  const calls = new Map<string, Call>()
  for (const outboxId of new Set(all.map((one) => one.outboxId))) {
    const rows = all.filter((one) => one.outboxId === outboxId)
    const reason = unreachedBecause(rows, openedAt)
    const call = reason && callFor(rows, { reason, known, county, now })
    if (call) calls.set(call._id, call)
    for (const booked of bookersOf(rows, { known, county, now })) calls.set(booked._id, booked)
  }
  return [...calls.values()]
}

interface Ground {
  known: Known
  county: County
  now: Date
}

type Listing = Ground & { reason: Call['reason'] }

function bookersOf([told]: readonly Delivery[], { known, county, now }: Ground): Call[] {
  if (!told || !changesSession(told)) return []
  const here = known.bookings.filter(({ sessionId }) => sessionId === told.subject.id)
  return bookerCalls(told, here, { county, now })
}

function callFor(rows: readonly Delivery[], { reason, known, county, now }: Listing): Call | null {
  const [told] = rows
  const callee = told && calleeOf(told, known, county)
  if (!told || !callee) return null
  const { recipient, subject } = told
  const desk = deskFor({ recipient, subject, unitId: callee.unitId }, county)
  if (desk === null) return null
  const openids = rows.flatMap(({ openid }) => openid ?? [])
  const { name, place, number, demo } = callee
  const wanted = { id: callId(subject.id, recipient), who: recipient, desk, reason, openids }
  return newCall(matterOf(told, county, now), { ...wanted, name, place, number, demo }, now)
}
