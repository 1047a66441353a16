import type { ParsedInput } from '#shared/contract'
import type { Grant, Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import { addDays, dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { mayGrant } from '#shared/people/policy'
import { placeName } from '#shared/people/place-name'
import { roleNames } from '#shared/people/role'
import { freshCode } from '#cloud/kernel/code'
import { readDeputy } from '#cloud/deputies/store'
import { readPerson, saveInvited } from '#cloud/people/store'

/** A code is good for seven days. */
const validDays = 7

interface Inviting {
  me: Person
  county: County
  now: Date
}

/** A code for a new person, or for one who exists and moves to a new phone. */
export async function createInvite(input: ParsedInput<'people.invite'>, inviting: Inviting) {
  const { me, now } = inviting
  const person = 'personId' in input ? await readPerson(input.personId) : await newPerson(input, inviting)
  if (!person || !mayRebind(person, inviting)) {
    throw new Fault('notFound', '找不到这个人，或者不归您管。', 'personId')
  }
  const code = freshCode()
  const expiresAt = new Date(now.getTime() + validDays * 86_400_000).toISOString()
  const invite = {
    _id: `invite:${code}`,
    code,
    personId: person._id,
    createdBy: me._id,
    expiresAt,
    usedAt: null,
  }
  await saveInvited(invite, 'personId' in input ? null : person)
  return { personId: person._id, code, expiresAt }
}

/** A code gives all of a person's roles: whoever hands it out must be allowed every one of them. */
function mayRebind({ grants }: Person, { me, county, now }: Inviting): boolean {
  const live = grants.filter(({ until }) => until >= dayOf(now))
  return live.length > 0 && live.every((grant) => mayGrant(me.grants, grant, county))
}

type NewPerson = Exclude<ParsedInput<'people.invite'>, { personId: string }>

async function newPerson(input: NewPerson, { me, county, now }: Inviting): Promise<Person> {
  const { role, unitId, deputyId, name } = input
  if (!mayGrant(me.grants, { role, unitId }, county)) {
    throw new Fault('notFound', '您不能给这个地方发这种身份的邀请码。', 'unitId')
  }
  const siteId = county.units.find((unit) => unit.id === unitId)?.siteId ?? null
  if (role === 'deputy') {
    const deputy = deputyId === undefined ? null : await readDeputy(deputyId)
    if (!deputy || deputy.unitId !== unitId)
      throw new Fault('notFound', '先从代表名单里选一位代表。', 'deputyId')
  }
  const grant: Grant = {
    role,
    unitId,
    siteId: role === 'deputy' || role === 'liaisonOfficer' ? siteId : null,
    deputyId: role === 'deputy' ? (deputyId ?? null) : null,
    reportOfficer: false,
    termId: me.grants[0]?.termId ?? 'term',
    until: me.grants[0]?.until ?? addDays(dayOf(now), 365),
  }
  const title = `${placeName(grant, county)} · ${roleNames[role]}`
  return { _id: `p${freshCode()}`, name, title, grants: [grant], demo: me.demo }
}
