import type { sessionsActions } from '#shared/reception/sessions/contract'
import type { ParsedInputOf } from '#shared/kernel/action'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { addDays, addMonthsClamped, compareDays, dayOf, isWithin, type DayRange } from '#shared/kernel/day'
import { namesIn } from '#shared/deputies/names-in'
import { namedIn } from '#shared/duties/my-duties'
import { mattersOf } from '#shared/messages/oversight/convened'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'
import { jointRows } from '#shared/reception/sessions/joint'
import { looksAfter } from '#shared/reception/sessions/actor'
import { boardDays, boardOf } from '#shared/reception/sessions/board'
import { sessionDetail } from '#shared/reception/sessions/session-detail'
import { sessionRow } from '#shared/reception/sessions/session-row'
import { deputiesById } from '#cloud/deputies/store'
import { messagesById } from '#cloud/messages/store'
import { officeOf } from '#cloud/reception/sessions/staff'
import { findSiteSessions, noSession, readSession } from '#cloud/reception/sessions/store'
import { findDutyOfCounty, findSessionsOfCounty } from '#cloud/reception/store'

type Actions = typeof sessionsActions

/** A session is moved by a month at most. */
const movesWithin = 62

const weeksAhead = 10

const comingWeeks = (now: Date): DayRange => ({ from: dayOf(now), to: addDays(dayOf(now), weeksAhead * 7) })

function daysOfMonth(month: string): DayRange {
  const from = `${month}-01`
  return { from, to: addDays(addMonthsClamped(from, 1), -1) }
}

const notYours = () => new Fault('notFound', '找不到这个站，或者它不归您管。请换一个站看。')

interface Known {
  nameOf: (id: string) => string
  inOffice: (id: string) => boolean
}

/** The people these sessions name; who was not read counts as in office. */
async function peopleOf(ids: readonly string[]): Promise<Known> {
  const deputies = await deputiesById(ids)
  return {
    nameOf: namesIn(deputies),
    inOffice: (id) => (deputies.get(id)?.status ?? 'active') === 'active',
  }
}

export async function sessions(input: ParsedInputOf<Actions['reception.sessions']>, context: Context) {
  const { now, caller } = context
  const { readable, role } = await officeOf(context)
  const site = input.siteId === undefined ? readable[0] : readable.find((one) => one._id === input.siteId)
  if (!site) throw notYours()
  const range = input.month === undefined ? comingWeeks(now) : daysOfMonth(input.month)
  const found = await findSiteSessions(site._id, {
    from: addDays(range.from, -movesWithin),
    to: addDays(range.to, movesWithin),
  })
  const shown = found.filter(
    (one) =>
      isWithin(dayOfSession(one), range) || (input.month !== undefined && isWithin(one.scheduled, range)),
  )
  const people = await peopleOf(shown.flatMap(namedIn))
  const person = await caller.person()
  return {
    sites: readable.map(({ _id, name }) => ({ id: _id, name })),
    site: { id: site._id, name: site.name, address: site.address },
    month: input.month ?? null,
    rows: shown
      .map((one) => sessionRow(one, { now, role, ...people }))
      .sort((a, b) => compareDays(a.day, b.day)),
    mayAdd: person?.grants.some((grant) => looksAfter(grant, site)) ?? false,
    today: dayOf(now),
  }
}

async function shownMatters(found: ReceptionDay) {
  return mattersOf(found, await messagesById(found.matters.map(({ id }) => id)))
}

export async function session({ id }: ParsedInputOf<Actions['reception.session']>, context: Context) {
  const { now, caller } = context
  const [{ readable, role }, found] = await Promise.all([officeOf(context), readSession(id)])
  const site = readable.find((one) => one._id === found.siteId)
  if (!site) throw noSession()
  const person = await caller.person()
  const grant = person?.grants.find((one) => looksAfter(one, site))
  const [people, matters] = await Promise.all([peopleOf(namedIn(found)), shownMatters(found)])
  const reader = { now, role: grant?.role ?? role, ...people, siteName: site.name }
  return sessionDetail({ ...found, matters }, { ...reader, mayAct: grant !== undefined })
}

/** The coming joint sessions of a township, the nearest first. */
export async function joint({ unitId }: ParsedInputOf<Actions['reception.joint']>, context: Context) {
  const from = dayOf(context.now)
  const to = addDays(from, weeksAhead * 7)
  const [{ readable }, found] = await Promise.all([
    officeOf(context),
    findSessionsOfCounty({ from, to }, 1000),
  ])
  const sites = new Map(readable.filter((site) => site.unitId === unitId).map((site) => [site._id, site]))
  const station = [...sites.values()].find(({ parentId }) => parentId === null)
  return { rows: jointRows(found, (id) => sites.get(id)?.name), siteId: station?._id ?? null }
}

/** County-wide, or a township's own. */
export async function board(_input: unknown, context: Context) {
  const { now } = context
  const today = dayOf(now)
  const [{ county, readable }, found, slots] = await Promise.all([
    officeOf(context),
    findSessionsOfCounty({ from: today, to: addDays(today, boardDays) }, 1000),
    findDutyOfCounty(today),
  ])
  const mine = new Set(readable.map(({ _id }) => _id))
  const ours = found.filter(({ siteId }) => mine.has(siteId))
  const duty = slots.filter(({ siteId }) => mine.has(siteId))
  const onDuty = duty.flatMap(({ deputyIds }) => deputyIds)
  const people = await peopleOf([...onDuty, ...ours.flatMap(namedIn)])
  return boardOf({ now, county, sites: readable, sessions: ours, slots: duty, ...people })
}
