import type { ParsedInput } from '#shared/contract'
import type { Absence } from '#shared/people/absence'
import type { Absences } from '#shared/people/absence-contract'
import type { Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { Context } from '#cloud/kernel/router'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { absencesView } from '#shared/people/absences-view'
import { standInRows } from '#shared/people/absence-rows'
import { endedBefore, expectDays } from '#shared/people/decide-absence'
import { mayLeaveToNobody, mayStandIn } from '#shared/people/may-stand-in'
import { mayGrant, mayInvite } from '#shared/people/policy'
import { ownGrants } from '#shared/people/stand-in-grants'
import { changeAbsences, findWithRoles, peopleById } from '#cloud/people/absences/store'
import { refreshPresent } from '#cloud/people/jobs'
import { findPeopleOf, readPerson } from '#cloud/people/store'
import { loadCounty } from '#cloud/places/store'

interface Asked {
  county: County
  me: Person
  /** Whose days they are; as stored, without what he stands in for. */
  person: Person
  now: Date
}

/** Oneself, or somebody every one of whose roles the caller may end. Fault: notFound. */
async function askedFor({ personId }: { personId?: string | undefined }, { caller, now }: Context) {
  const [county, me] = await Promise.all([loadCounty(now), caller.person()])
  if (!me) throw new Fault('forbidden', '您还没有工作身份，不用请假。')
  const person = await readPerson(personId ?? me._id)
  const mine = ownGrants(me.grants)
  const may = person?._id === me._id || person?.grants.every((grant) => mayGrant(mine, grant, county))
  if (!person || person.grants.length === 0 || !may)
    throw new Fault('notFound', '找不到这个人，或者不归您管。', 'personId')
  return { county, me, person, now }
}

const isMe = ({ me, person }: Asked) => me._id === person._id

/** People who may stand in: of the same office; an office above may name somebody of another. */
async function candidatesFor(asked: Asked): Promise<Person[]> {
  const { person, now } = asked
  const places = person.grants.map(({ unitId }) => unitId)
  const roles = person.grants.map(({ role }) => role).filter((role) => role !== 'deputy')
  const found = await Promise.all([
    findPeopleOf([...new Set(places)]),
    isMe(asked) ? [] : findWithRoles([...new Set(roles)]),
  ])
  const known = new Map(found.flat().map((one) => [one._id, one]))
  return [...known.values()].filter((other) => mayStandIn(person, other, { byOffice: !isMe(asked), now }))
}

/** Staff below the caller; a deputy enters his own days. */
async function othersOf({ me, county }: Asked): Promise<Person[]> {
  const mine = ownGrants(me.grants)
  const places = [...mayInvite(mine, county).values()].flat().map(({ id }) => id)
  if (places.length === 0) return []
  const found = await findPeopleOf([...new Set(places)])
  return found.filter(
    ({ _id, grants }) =>
      _id !== me._id &&
      grants.length > 0 &&
      grants.every((grant) => grant.role !== 'deputy' && mayGrant(mine, grant, county)),
  )
}

async function viewOf(asked: Asked): Promise<Absences> {
  const { person } = asked
  const named = [
    ...(person.away ?? []).map(({ standInId }) => standInId ?? ''),
    ...(person.standsFor ?? []).map(({ personId }) => personId),
  ]
  const [candidates, others, known] = await Promise.all([
    candidatesFor(asked),
    othersOf(asked),
    peopleById(named),
  ])
  return absencesView({ ...asked, isMe: isMe(asked), candidates, others, known })
}

export async function absences(input: ParsedInput<'people.absences'>, context: Context) {
  return await viewOf(await askedFor(input, context))
}

async function changed(asked: Asked, away: Absence[], told: { absence: Absence; begins: boolean }) {
  const { person, now } = asked
  const rows = standInRows({ absent: person, ...told }, now)
  const saved = await changeAbsences({ ...person, away }, { today: dayOf(now), rows })
  if (told.absence.from <= dayOf(now)) await presentAtOnce(now)
  return await viewOf({ ...asked, person: saved })
}

/** What changes today is true at once, not at the next run of the timer; a second run finds that all has gone. */
async function presentAtOnce(now: Date): Promise<void> {
  const { handedOver } = await refreshPresent(now)
  if (handedOver > 0) await refreshPresent(now)
}

/** Faults as the rules, and invalidInput (standInId) for somebody who may not stand in. */
export async function saveAbsence(input: ParsedInput<'people.saveAbsence'>, context: Context) {
  const asked = await askedFor(input, context)
  const { person, now } = asked
  const { from, to, standInId } = input
  const absence = { from, to, standInId }
  expectDays(absence, person, dayOf(now))
  if (standInId === null && !mayLeaveToNobody(person, now))
    throw new Fault('invalidInput', '先选一位替您的人。没人替，事情就没人办了。', 'standInId')
  const may = standInId === null || (await candidatesFor(asked)).some(({ _id }) => _id === standInId)
  if (!may) throw new Fault('invalidInput', '他不在能替的人里。请从名单里选一位。', 'standInId')
  const away = [...(person.away ?? []), absence].sort((a, b) => (a.from < b.from ? -1 : 1))
  return await changed(asked, away, { absence, begins: true })
}

export async function endAbsence(input: ParsedInput<'people.endAbsence'>, context: Context) {
  const asked = await askedFor(input, context)
  const today = dayOf(asked.now)
  const absence = asked.person.away?.find(({ from, to }) => from === input.from && to >= today)
  if (!absence) throw new Fault('notFound', '找不到这一次请假，可能已经结束了。', 'from')
  const away = endedBefore(today, asked.person.away ?? [], input.from)
  return await changed(asked, away, { absence, begins: false })
}
