import type { ParsedInput } from '#shared/contract'
import type { Owner } from '#shared/messages/message'
import type { Grant, Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import { Fault } from '#shared/kernel/fault'
import { actorOfGrant } from '#shared/messages/actor'
import { decide } from '#shared/messages/decide'
import { ownerKeyOf } from '#shared/people/policy'
import { placeName } from '#shared/people/place-name'
import { changeMessage, findHeldBy } from '#cloud/messages/store'
import { changePerson, findOfficers, readPerson } from '#cloud/people/store'
import { savePresent } from '#cloud/places/store'

/** As many cases as one call hands over; the job `messages.tick` takes the rest. */
const handOverAtOnce = 40

interface Revoking {
  me: Person
  county: County
  now: Date
}

/** Ends a grant; what its holder alone had goes to the named person or to the office above. */
export async function revokeGrant(input: ParsedInput<'people.revoke'>, { me, county, now }: Revoking) {
  const isMeant = (grant: Grant) => grant.role === input.role && grant.unitId === input.unitId
  const heir = input.handOverTo === undefined ? null : await readPerson(input.handOverTo)
  let ended: Grant | undefined
  await changePerson(input.personId, (person) => {
    ended = person?.grants.find(isMeant)
    if (!person || !ended) throw new Fault('notFound', '找不到这个人，或者这个身份已经收回了。', 'personId')
    return { ...person, grants: person.grants.filter((grant) => !isMeant(grant)) }
  })
  const key = ended && ownerKeyOf(ended)
  if (!ended || !key) return { handedOver: 0, toName: '' }
  const others = await findOfficers(ended.role, ended.unitId)
  if (ended.role !== 'deputy' && others.length > 0) return { handedOver: 0, toName: placeName(ended, county) }
  await savePresent(
    county,
    county.present.filter((one) => one !== key),
  )
  const to = ownerAfter(ended, heir)
  const by = actorOfGrant(me._id, me.grants[0] ?? ended, county.officeName)
  return {
    handedOver: await handOverAll(ownerOf(key), { to, note: input.reason, decideAs: { now, county, by } }),
    toName: heir?.name ?? nameOf(to, county),
  }
}

function ownerOf(key: string): Owner {
  const [kind, id] = key.split(':') as [Owner['kind'], string]
  return { kind, id }
}

/** A named deputy takes over; otherwise the office one step up: station → township → county. */
function ownerAfter(ended: Grant, heir: Person | null): Owner {
  const deputyId = heir?.grants.find((grant) => grant.role === 'deputy')?.deputyId
  if (ended.role === 'deputy' && deputyId) return { kind: 'deputy', id: deputyId }
  if (ended.role === 'deputy' || ended.role === 'liaisonOfficer')
    return { kind: 'township', id: ended.unitId }
  return { kind: 'county', id: 'county' }
}

function nameOf(owner: Owner, county: County): string {
  return county.units.find((unit) => unit.id === owner.id)?.officeName ?? county.officeName
}

interface HandOver {
  to: Owner
  note: string
  decideAs: Parameters<typeof decide>[2]
}

async function handOverAll(from: Owner, { to, note, decideAs }: HandOver): Promise<number> {
  const held = await findHeldBy(from, handOverAtOnce)
  for (const { _id } of held) {
    await changeMessage(_id, (message) => decide(message, { act: 'handOver', to, note }, decideAs))
  }
  return held.length
}
