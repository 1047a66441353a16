import type { Message } from '#shared/messages/message'
import { dayOf } from '#shared/kernel/day'
import { chooseChecker } from '#shared/messages/checker'
import { assignerOffice } from '#shared/messages/owners'
import { isAway } from '#shared/people/stand-ins'
import { findOfficers } from '#cloud/people/store'
import { loadCounty } from '#cloud/places/store'

/** Who reads a second answer: another person of the office that assigned it who is not away; null: the county. */
export async function checkerFor(message: Message, now: Date): Promise<string | null> {
  const office = assignerOffice(message, await loadCounty(now))
  const role = office.kind === 'county' ? 'countyOffice' : 'townshipOffice'
  const officers = await findOfficers(role, office.id)
  return chooseChecker(
    message,
    officers.filter((person) => !isAway(person, dayOf(now))).map((person) => person._id),
  )
}
