import type { sessionsActions } from '#shared/reception/sessions/contract'
import type { ParsedInputOf } from '#shared/kernel/action'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { addDays, addMonthsClamped, dayOf, monthOf } from '#shared/kernel/day'
import { namedIn } from '#shared/duties/my-duties'
import { dayOfSession } from '#shared/reception/reception-day'
import { looksAfter } from '#shared/reception/sessions/actor'
import { boardDays, boardOf } from '#shared/reception/sessions/board'
import { sessionDetail } from '#shared/reception/sessions/session-detail'
import { sessionRow } from '#shared/reception/sessions/session-row'
import { deputiesById } from '#cloud/deputies/store'
import { officeOf } from '#cloud/reception/sessions/staff'
import { findSiteSessions, readSession } from '#cloud/reception/sessions/store'
import { findDutyOfCounty, findSessionsOfCounty } from '#cloud/reception/store'

type Actions = typeof sessionsActions

/** A session is moved by a month at most. */
const movesWithin = 62

const notYours = () => new Fault('notFound', '找不到这个站，或者它不归您管。请换一个站看。')

async function namesOf(sessions: readonly ReceptionDay[]) {
  const deputies = await deputiesById(sessions.flatMap(namedIn))
  return (id: string) => deputies.get(id)?.name ?? '一位代表'
}

export async function sessions(input: ParsedInputOf<Actions['reception.sessions']>, context: Context) {
  const { now, caller } = context
  const { readable, role } = await officeOf(context)
  const site = input.siteId === undefined ? readable[0] : readable.find((one) => one._id === input.siteId)
  if (!site) throw notYours()
  const month = input.month ?? monthOf(dayOf(now))
  const from = `${month}-01`
  const to = addDays(addMonthsClamped(from, 1), -1)
  const found = await findSiteSessions(site._id, {
    from: addDays(from, -movesWithin),
    to: addDays(to, movesWithin),
  })
  const inMonth = found.filter((one) =>
    [one.scheduled, dayOfSession(one)].some((day) => from <= day && day <= to),
  )
  const nameOf = await namesOf(inMonth)
  const person = await caller.person()
  return {
    sites: readable.map(({ _id, name }) => ({ id: _id, name })),
    site: { id: site._id, name: site.name, address: site.address },
    month,
    rows: inMonth
      .map((one) => sessionRow(one, { now, role, nameOf }))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    mayAdd: person?.grants.some((grant) => looksAfter(grant, site)) ?? false,
    today: dayOf(now),
  }
}

export async function session({ id }: ParsedInputOf<Actions['reception.session']>, context: Context) {
  const { now, caller } = context
  const [{ readable, role }, found] = await Promise.all([officeOf(context), readSession(id)])
  const site = readable.find((one) => one._id === found.siteId)
  if (!site) throw new Fault('notFound', '找不到这一场接待日。可能已经换了，或者它不归您管。')
  const person = await caller.person()
  const grant = person?.grants.find((one) => looksAfter(one, site))
  const nameOf = await namesOf([found])
  const reader = { now, role: grant?.role ?? role, nameOf, siteName: site.name }
  return sessionDetail(found, { ...reader, mayAct: grant !== undefined })
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
  const week = ours.filter(({ effective }) => effective !== null && effective <= addDays(today, 7))
  const deputies = await deputiesById([
    ...week.flatMap(namedIn),
    ...duty.flatMap(({ deputyIds }) => deputyIds),
  ])
  const nameOf = (id: string) => deputies.get(id)?.name ?? '一位代表'
  return boardOf({ now, county, sites: readable, sessions: ours, slots: duty, nameOf })
}
