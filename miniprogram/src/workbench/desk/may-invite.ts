import type { Desk } from './desk-state'

/** Stations invite deputies, offices everybody below them; units, deputies and auditors invite nobody. */
export function mayInvite({ grant }: Pick<Desk, 'grant'>): boolean {
  const role = grant?.role
  return role === 'liaisonOfficer' || role === 'townshipOffice' || role === 'countyOffice'
}
