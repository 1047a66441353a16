import type { Actor } from '#shared/messages/actor'

/** 'station:ST05' …: the owner key somebody acts for, so that he is not told of what he did himself; null: none. */
export function officeKeyOf({ role, unitId, siteId, deputyId }: Actor): string | null {
  switch (role) {
    case 'deputy':
      return `deputy:${deputyId}`
    case 'liaisonOfficer':
      return `station:${siteId}`
    case 'townshipOffice':
      return `township:${unitId}`
    case 'handlingUnit':
      return `unit:${unitId}`
    case 'countyOffice':
      return 'county:county'
    case 'author':
    case 'system':
    case 'resident':
    case 'auditor':
      return null
  }
}
