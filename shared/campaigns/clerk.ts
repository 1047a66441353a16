import type { Campaign } from '#shared/campaigns/campaign'
import type { Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import { Fault } from '#shared/kernel/fault'

/** In which hand an office holds a campaign: its own, that of a second person, or the timer's. */
export type CampaignHand = 'office' | 'approver' | 'system'

/** Somebody of a township or county office, in one of his grants. */
export interface CampaignClerk {
  id: string
  name: string
  /** A township, or 'county'. */
  unitId: string
}

/** The offices a person writes for, the county first; others have none. */
export function campaignClerks({ _id, name, grants }: Person): CampaignClerk[] {
  const units = grants
    .filter(({ role }) => role === 'countyOffice' || role === 'townshipOffice')
    .map(({ role, unitId }) => (role === 'countyOffice' ? 'county' : unitId))
  const county = units.filter((unit) => unit === 'county')
  const all = [...new Set([...county, ...units])]
  return all.map((unitId) => ({ id: _id, name, unitId }))
}

/** A township's is approved by another of it or by the county, the county's by another of it. None: not seen. */
export function campaignHands(
  clerk: CampaignClerk | 'timer',
  { unitId }: Pick<Campaign, 'unitId'>,
): CampaignHand[] {
  if (clerk === 'timer') return ['system']
  if (clerk.unitId === unitId) return ['office', 'approver']
  return clerk.unitId === 'county' ? ['approver'] : []
}

const watches = ({ grants }: Person) => grants.some(({ role }) => role === 'auditor')

/** Whose campaigns stand on a list of somebody's desk; null: everybody's. An auditor reads what was handed in. */
export function unitsOnDesk(person: Person, desk: Campaign['desk']): string[] | null {
  const own = campaignClerks(person).map(({ unitId }) => unitId)
  return own.includes('county') || (desk !== 'drafts' && watches(person)) ? null : own
}

/** Whether somebody finds it at his desk. */
export function readsAtDesk(person: Person, campaign: Pick<Campaign, 'unitId' | 'desk'>): boolean {
  const units = unitsOnDesk(person, campaign.desk)
  return units === null || units.includes(campaign.unitId)
}

/** Whom an office may ask: a township its own people, the county everybody or one township. */
export function mayAsk(unitId: string, { units, name }: County): { id: string; name: string }[] {
  const townships = units.filter(({ id }) => unitId === 'county' || id === unitId)
  const whole = unitId === 'county' ? [{ id: 'county', name: `${name}（全县）` }] : []
  return [...whole, ...townships.map(({ id, name: unit }) => ({ id, name: unit }))]
}

/** Fault notFound (asked): it is not for this office to ask them. */
export function expectAskable(asked: string, unitId: string, county: County): void {
  if (mayAsk(unitId, county).some(({ id }) => id === asked)) return
  throw new Fault('notFound', '这个地方不归您问。请重新选问谁。', 'asked')
}

/** '柳沟镇人大主席团' */
export function campaignIssuer(unitId: string, county: County): string {
  return county.units.find(({ id }) => id === unitId)?.officeName ?? county.officeName
}
