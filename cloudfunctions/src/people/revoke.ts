import type { ParsedInput } from '#shared/contract'
import type { Message, Owner } from '#shared/messages/message'
import type { Grant, Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import { Fault } from '#shared/kernel/fault'
import type { Actor } from '#shared/messages/actor'
import { actorOfGrant, systemActor } from '#shared/messages/actor'
import { decide } from '#shared/messages/decide'
import { countyOwner, townshipOrAbove } from '#shared/messages/owners'
import { mayGrant, ownerKeyOf } from '#shared/people/policy'
import { placeName } from '#shared/people/place-name'
import { changeMessage, findHeldBy } from '#cloud/messages/store'
import { changePerson, findOfficers, readPerson } from '#cloud/people/store'
import { savePresence } from '#cloud/places/store'

/** As many cases as one call hands over; the job `people.present` takes the rest, also after a crash. */
const handOverAtOnce = 40

interface Revoking {
  me: Person
  county: County
  now: Date
}

type Revoke = ParsedInput<'people.revoke'>

/** Ends a grant; what its holder alone had goes to the named person or to the office above. */
export async function revokeGrant(input: Revoke, { me, county, now }: Revoking) {
  const isMeant = (grant: Grant) => grant.role === input.role && grant.unitId === input.unitId
  const heir = await heirOf(input, isMeant)
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
  const present = county.present.filter((one) => one !== key)
  const to = ownerAfter(ended, { heir: heir?.grants.find(isMeant), county: { ...county, present } })
  const deputyNames = heir ? { [to.id]: heir.name } : {}
  const by = handingOver(me, ended, county)
  const decideAs = { now, county: { ...county, present }, by, deputyNames }
  const handedOver = await handOverAll(ownerOf(key), { to: () => to, note: input.reason, decideAs })
  // Only now: until then the job finds this owner gone and goes on where a crash left off.
  if (handedOver < handOverAtOnce) await savePresence({ present })
  return {
    handedOver,
    toName: heir && to.kind === 'deputy' ? heir.name : nameOf(to, county),
  }
}

/** A named heir holds the same role in the same place; null when none was named. */
async function heirOf(input: Revoke, isMeant: (grant: Grant) => boolean): Promise<Person | null> {
  if (input.handOverTo === undefined) return null
  const heir = input.handOverTo === input.personId ? null : await readPerson(input.handOverTo)
  if (heir?.grants.some(isMeant)) return heir
  throw new Fault('notFound', '接手的人要在同一个地方有同样的身份。请另选一位。', 'handOverTo')
}

/** Cases are handed over by an office that may end this role; where there is none, by the system. */
function handingOver(me: Person, ended: Grant, county: County): Actor {
  const office = me.grants.find(
    (grant) =>
      (grant.role === 'townshipOffice' || grant.role === 'countyOffice') && mayGrant([grant], ended, county),
  )
  const name = county.units.find((unit) => unit.id === office?.unitId)?.officeName ?? county.officeName
  return office ? actorOfGrant(me._id, office, name) : systemActor
}

export function ownerOf(key: string): Owner {
  const [kind, id] = key.split(':') as [Owner['kind'], string]
  return { kind, id }
}

/** A named deputy takes over; otherwise the office one step up: station → township → county. */
function ownerAfter(ended: Grant, { heir, county }: { heir: Grant | undefined; county: County }): Owner {
  if (heir?.deputyId) return { kind: 'deputy', id: heir.deputyId }
  if (ended.role !== 'deputy' && ended.role !== 'liaisonOfficer') return countyOwner
  return townshipOrAbove({ unitId: ended.unitId, siteId: ended.siteId ?? '' }, county)
}

function nameOf(owner: Owner, county: County): string {
  return county.units.find((unit) => unit.id === owner.id)?.officeName ?? county.officeName
}

/** To whom open cases go, with which words, and in whose name that is decided. */
interface HandOver {
  to: (message: Message) => Owner
  note: string
  decideAs: Parameters<typeof decide>[2]
}

export async function handOverAll(from: Owner, { to, note, decideAs }: HandOver): Promise<number> {
  const held = await findHeldBy(from, handOverAtOnce)
  for (const { _id } of held) {
    await changeMessage(_id, (message) =>
      decide(message, { act: 'handOver', to: to(message), note }, decideAs),
    )
  }
  return held.length
}
