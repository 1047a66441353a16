import type { Person } from '#shared/people/person'
import { addDays, dayOf } from '#shared/kernel/day'
import { presentOwners } from '#shared/people/policy'
import { allPeople, saveInvited } from '#cloud/people/store'
import { freshCode } from '#cloud/kernel/code'
import { loadCounty, savePresent } from '#cloud/places/store'

/** Who is present for each office, station, unit and deputy today: grants end on their own. */
export async function refreshPresent(now: Date): Promise<{ present: number }> {
  const [county, people] = await Promise.all([loadCounty(now), allPeople()])
  const present = presentOwners(people, dayOf(now))
  if (present.join() !== county.present.join()) await savePresent(county, present)
  return { present: present.length }
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
