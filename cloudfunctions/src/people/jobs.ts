import type { Message, Owner } from '#shared/messages/message'
import type { Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import { addDays, dayOf } from '#shared/kernel/day'
import { systemActor } from '#shared/messages/actor'
import { actingDeputy, countyOwner, isPresent, townshipOrAbove } from '#shared/messages/owners'
import { presenceOf } from '#shared/people/presence'
import { handOverAll, ownerOf } from '#cloud/people/revoke'
import { allPeople, saveInvited } from '#cloud/people/store'
import { freshCode } from '#cloud/kernel/code'
import { loadCounty, savePresence } from '#cloud/places/store'

/**
 * Who is present for each office, station, unit and deputy today: grants end on their own, absences begin and end.
 * What somebody held who is here no longer goes to who stands in, else up; and only when all of it has gone is he
 * taken off the list.
 */
export async function refreshPresent(now: Date): Promise<{ present: number; handedOver: number }> {
  const [county, people] = await Promise.all([loadCounty(now), allPeople()])
  const { present, standIns } = presenceOf(people, now)
  const gone = county.present.filter((key) => !present.includes(key))
  const deputyNames = Object.fromEntries(standIns.map(({ by, name }) => [by, name]))
  const decideAs = { now, county: { ...county, present, standIns }, by: systemActor, deputyNames }
  let handedOver = 0
  const stillHolding: string[] = []
  for (const key of gone) {
    const owner = ownerOf(key)
    const moved = await handOverAll(owner, { to: takingOver(owner, decideAs.county), note: '', decideAs })
    handedOver += moved
    if (moved > 0) stillHolding.push(key)
  }
  const kept = { present: [...present, ...stillHolding].sort(), standIns }
  const same = JSON.stringify([kept.present, standIns]) === JSON.stringify([county.present, county.standIns])
  if (!same) await savePresence(kept)
  return { present: present.length, handedOver }
}

/** A deputy's stand-in; else one step up from somebody who is gone: to the township, else to the county. */
function takingOver(owner: Owner, county: County): (message: Message) => Owner {
  const near = owner.kind === 'deputy' || owner.kind === 'station'
  const standIn = owner.kind === 'deputy' ? actingDeputy(owner.id, county) : owner
  if (standIn.id !== owner.id && isPresent(standIn, county)) return () => standIn
  return (message) => (near ? townshipOrAbove(message, county) : countyOwner)
}

/** A term of five years; the office renews it. */
const firstTermDays = 5 * 365
const validDays = 7

/**
 * At deployment, while nobody holds the county office: a person for it and a code that binds one WeChat to it.
 * Once there is an officer it answers null, so that it cannot be used to get in later.
 */
export async function inviteFirstOfficer(now: Date): Promise<{ code: string | null }> {
  const people = await allPeople()
  if (people.some(({ grants }) => grants.some((grant) => grant.role === 'countyOffice')))
    return { code: null }
  const today = dayOf(now)
  const grant = { role: 'countyOffice', unitId: 'county', siteId: null, deputyId: null } as const
  const officer: Person = {
    _id: 'P-first',
    name: '县人大代表工委',
    title: '县人大代表工委',
    grants: [{ ...grant, reportOfficer: true, termId: 'first', until: addDays(today, firstTermDays) }],
    demo: false,
  }
  const code = freshCode()
  const expiresAt = new Date(now.getTime() + validDays * 86_400_000).toISOString()
  const invite = {
    _id: `invite:${code}`,
    code,
    personId: officer._id,
    createdBy: 'system',
    expiresAt,
    usedAt: null,
  }
  await saveInvited(invite, officer)
  return { code }
}
