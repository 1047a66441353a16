import type { Grant } from '#shared/people/person'
import type { County, Unit } from '#shared/places/county'
import type { NumberAt } from '#shared/delivery/call'
import type { Subject } from '#shared/inbox/outbox-row'

/** Somebody who was not reached: by which key he was to be told, of what, in which township ('county': none). */
export interface Unreached {
  recipient: string
  subject: Subject
  unitId: string
}

/** Who calls him: the station its people, the level above an office that does not look; null where none is above. */
export function deskFor({ recipient, unitId }: Unreached, county: County): string | null {
  const kind = recipient.slice(0, recipient.indexOf(':'))
  const unit = unitOf({ recipient, unitId }, county)
  if (kind === 'county' || kind === 'reportOfficers') return null
  const near = kind === 'resident' || kind === 'deputy' || kind === 'person'
  const ladder = [
    near && unit ? `station:${unit.siteId}` : null,
    kind !== 'township' && unit ? `township:${unit.id}` : null,
    'county:county',
  ]
  return ladder.find((desk) => desk !== null && county.present.includes(desk)) ?? 'county:county'
}

function unitOf(told: Omit<Unreached, 'subject'>, { units, handlingUnits }: County): Unit | undefined {
  const [kind = '', id = ''] = told.recipient.split(':')
  if (kind === 'station') return units.find((unit) => unit.siteId === id)
  if (kind === 'township') return units.find((unit) => unit.id === id)
  const at = kind === 'unit' ? handlingUnits.find((one) => one.id === id)?.unitId : told.unitId
  return units.find((unit) => unit.id === at)
}

/** The call lists a caller works off: his office's own, and a township its station's too. */
export function desksOf(grants: readonly Grant[], { units }: Pick<County, 'units'>): string[] {
  const desks = grants.flatMap(({ role, unitId, siteId }) => {
    const station = units.find((unit) => unit.id === unitId)?.siteId
    if (role === 'liaisonOfficer') return siteId === null ? [] : [`station:${siteId}`]
    if (role === 'townshipOffice') return [`township:${unitId}`, ...(station ? [`station:${station}`] : [])]
    return role === 'countyOffice' ? ['county:county'] : []
  })
  return [...new Set(desks)]
}

/** Where his number may lie. A resident who left none with what it is about cannot be called at all: null. */
export function numberFor({ recipient, subject }: Unreached, county: County): NumberAt | null {
  const [kind = '', id = ''] = recipient.split(':')
  switch (kind) {
    case 'resident':
      return subject.kind === 'message' || subject.kind === 'booking'
        ? { in: subject.kind, id: subject.id }
        : null
    case 'deputy':
      return { in: 'deputy', id }
    case 'station':
      return { in: 'station', id }
    case 'township': {
      const siteId = county.units.find((unit) => unit.id === id)?.siteId
      return siteId === undefined ? { in: 'none', id: '' } : { in: 'station', id: siteId }
    }
    default:
      return kind === 'followers' ? null : { in: 'none', id: '' }
  }
}

/** '柳沟镇人大主席团': an office is called by its name; '' for people, whose names stand elsewhere. */
export function officeName(recipient: string, county: County): string {
  const [kind = '', id = ''] = recipient.split(':')
  switch (kind) {
    case 'station':
      return `${county.units.find((unit) => unit.siteId === id)?.name ?? ''}联络站`
    case 'township':
      return county.units.find((unit) => unit.id === id)?.officeName ?? ''
    case 'unit':
      return county.handlingUnits.find((unit) => unit.id === id)?.name ?? ''
    default:
      return ''
  }
}
