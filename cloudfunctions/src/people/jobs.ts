import { dayOf } from '#shared/kernel/day'
import { presentOwners } from '#shared/people/policy'
import { allPeople } from '#cloud/people/store'
import { loadCounty, savePresent } from '#cloud/places/store'

/** Who is present for each office, station, unit and deputy today: grants end on their own. */
export async function refreshPresent(now: Date): Promise<{ present: number }> {
  const [county, people] = await Promise.all([loadCounty(now), allPeople()])
  const present = presentOwners(people, dayOf(now))
  if (present.join() !== county.present.join()) await savePresent(county, present)
  return { present: present.length }
}
