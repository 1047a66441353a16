import type { Sheet } from '#shared/sheets/contract'
import type { Site } from '#shared/stations/site'
import type { Context } from '#cloud/kernel/router'
import { addDays, addMonthsClamped, dayOf, dayText } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { mattersOf } from '#shared/messages/oversight/convened'
import { redact } from '#shared/messages/privacy/redact'
import { tellsWho } from '#shared/messages/privacy/without-person'
import { isOut, mayRead } from '#shared/notices/may-read'
import { noNotice } from '#shared/notices/refusal'
import { dayOfSession } from '#shared/reception/reception-day'
import { looksAfter } from '#shared/reception/sessions/actor'
import { noticeSheet } from '#shared/sheets/notice-sheet'
import { rosterSheet } from '#shared/sheets/roster-sheet'
import { sessionSheet } from '#shared/sheets/session-sheet'
import { slipSheet } from '#shared/sheets/slip-sheet'
import { wallDeputies, wallSessions, wallSheet } from '#shared/sheets/wall-sheet'
import { shortName } from '#shared/stations/short-name'
import { readBooking, readSession } from '#cloud/bookings/store'
import { countDeputies, deputiesById, findDeputies } from '#cloud/deputies/store'
import { messagesById, readMessage } from '#cloud/messages/store'
import { readNotice } from '#cloud/notices/store'
import { loadCounty } from '#cloud/places/store'
import { findDuty, findNextSessions } from '#cloud/reception/store'
import { deliver } from '#cloud/sheets/deliver'
import { findPlanned } from '#cloud/sheets/store'
import { loadSites } from '#cloud/stations/store'

const noSite = () => new Fault('notFound', '找不到这个联络站，可能已经搬了。请到“联络站”里再找一找。')
const noSession = () => new Fault('notFound', '没有找到这一场接待。请回到列表，再点进来打印。')

/** A session may be moved this far and still belong on its month's sheet. */
const movedDays = 45

async function siteOf(siteId: string, now: Date): Promise<Site | undefined> {
  return (await loadSites(now)).find((one) => one._id === siteId)
}

async function isStaffOf(site: Site, { caller }: Context): Promise<boolean> {
  const person = await caller.person()
  return person?.grants.some((grant) => looksAfter(grant, site)) ?? false
}

export async function roster(input: { siteId: string; month: string }, context: Context): Promise<Sheet> {
  const { siteId, month } = input
  const { now } = context
  const from = `${month}-01`
  const to = addDays(addMonthsClamped(from, 1), -1)
  const [county, site, sessions, duty, person] = await Promise.all([
    loadCounty(now),
    siteOf(siteId, now),
    findPlanned(siteId, { from: addDays(from, -movedDays), to: addDays(to, movedDays) }),
    findDuty(siteId, { from, to }),
    context.caller.person(),
  ])
  if (!site) throw noSite()
  const staff = person?.grants.some((grant) => looksAfter(grant, site)) ?? false
  const deputies = await deputiesById([...sessions, ...duty].flatMap(({ deputyIds }) => deputyIds))
  const sheet = rosterSheet(site, { county, deputies, sessions, duty, month, staff })
  return deliver({ kind: 'roster', sheet }, `${shortName(site.name)}${Number(month.slice(5))}月接待日`, now)
}

export async function wall({ siteId }: { siteId: string }, context: Context): Promise<Sheet> {
  const { now } = context
  const [county, site, sessions, first, total] = await Promise.all([
    loadCounty(now),
    siteOf(siteId, now),
    findNextSessions(siteId, dayOf(now), wallSessions),
    findDeputies({ siteId }, { fromOrder: 0, limit: wallDeputies }),
    countDeputies({ siteId }),
  ])
  if (!site || !(await isStaffOf(site, context))) throw noSite()
  const receiving = await deputiesById(sessions.flatMap(({ deputyIds }) => deputyIds))
  const sheet = wallSheet(site, { county, sessions, receiving, deputies: first, total })
  return deliver({ kind: 'wall', sheet }, `${shortName(site.name)}上墙页`, now)
}

export async function notice({ id }: { id: string }, { caller, now }: Context): Promise<Sheet> {
  const found = await readNotice(id)
  if (!found || !isOut(found, now)) throw noNotice()
  if (found.shelf === '' && !mayRead(found, await caller.person())) throw noNotice()
  if (found.state === 'recalled') throw new Fault('conflict', '这份公告撤回了，不能再贴出去。')
  return deliver({ kind: 'notice', sheet: noticeSheet(found) }, found.title, now)
}

export async function session({ id }: { id: string }, context: Context): Promise<Sheet> {
  const { now } = context
  const found = await readSession(id)
  const site = found && (await siteOf(found.siteId, now))
  if (!found || !site || !(await isStaffOf(site, context))) throw noSession()
  const named = [...found.deputyIds, ...found.duties.map(({ deputyId }) => deputyId)]
  const [deputies, messages] = await Promise.all([
    deputiesById(named),
    messagesById(found.matters.map((matter) => matter.id)),
  ])
  const sheet = sessionSheet({ ...found, matters: mattersOf(found, messages) }, site, deputies)
  const name = `${shortName(site.name)}${dayText(dayOfSession(found))}接待记录`
  return deliver({ kind: 'session', sheet }, name, now)
}

type Slip = { bookingId: string } | { messageId: string }

const noSlip = () => new Fault('notFound', '没有找到这一件。请回到上一页，再点进来打印。')

/** The slip of a visitor's matters, or of one message that was entered for somebody. */
export async function slip(input: Slip, context: Context): Promise<Sheet> {
  const { now } = context
  const { siteId, matters } = await ('bookingId' in input
    ? ofVisitor(input.bookingId)
    : ofEntered(input.messageId))
  const site = await siteOf(siteId, now)
  if (!site || !(await isStaffOf(site, context))) throw noSlip()
  if (matters.length === 0)
    throw new Fault('conflict', '还没记下他说的事，没有可印的。请先记下来，再打回执。')
  return deliver(
    { kind: 'slip', sheet: slipSheet(matters, site, dayOf(now)) },
    `${shortName(site.name)}回执`,
    now,
  )
}

/** A visitor's slip is printed at the desk, before there are numbers. */
async function ofVisitor(bookingId: string) {
  const booking = await readBooking(bookingId)
  if (!booking) throw noSlip()
  return booking
}

async function ofEntered(messageId: string) {
  const message = await readMessage(messageId)
  if (!message?.intake || message.status === 'diverted') throw noSlip()
  const { siteId, queryCode, number, status } = message
  const title = redact(message.title, undefined, tellsWho(message))
  return { siteId, matters: [{ title, queryCode, number, onSpot: status === 'replied' }] }
}
