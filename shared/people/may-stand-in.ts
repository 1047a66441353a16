import { isLive } from '#shared/people/live-grant'
import type { Grant, Person } from '#shared/people/person'
import { ownGrants } from '#shared/people/stand-in-grants'

const live = ({ grants }: Pick<Person, 'grants'>, now: Date) =>
  ownGrants(grants).filter((grant) => isLive(grant, now))

/** Whether his turn may go up with nobody standing in: only a deputy's own. */
export function mayLeaveToNobody(person: Pick<Person, 'grants'>, now: Date): boolean {
  return live(person, now).every(({ role }) => role === 'deputy' || role === 'auditor')
}

function together(a: Grant, b: Grant): boolean {
  if (a.role !== b.role) return false
  return a.role === 'deputy' ? a.siteId === b.siteId : a.unitId === b.unitId
}

/** The same work elsewhere, or the township's office for its own station. */
function nextTo(a: Grant, b: Grant): boolean {
  if (a.role === 'deputy' || b.role === 'deputy') return false
  return a.role === b.role || (a.role === 'liaisonOfficer' && a.unitId === b.unitId)
}

/** Whoever asks for himself names a colleague of his own office; an office above may name somebody elsewhere. */
export function mayStandIn(
  absent: Person,
  other: Person,
  { byOffice, now }: { byOffice: boolean; now: Date },
): boolean {
  if (absent._id === other._id) return false
  const [his, theirs] = [live(absent, now), live(other, now)]
  const fits = byOffice ? (a: Grant, b: Grant) => together(a, b) || nextTo(a, b) : together
  return his.some((a) => theirs.some((b) => fits(a, b)))
}
