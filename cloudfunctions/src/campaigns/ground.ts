import type { Campaign } from '#shared/campaigns/campaign'
import type { CampaignDeed } from '#shared/campaigns/decide'
import type { County } from '#shared/places/county'
import type { Person } from '#shared/people/person'
import type { Context } from '#cloud/kernel/router'
import { campaignClerks, campaignHands, type CampaignClerk } from '#shared/campaigns/clerk'
import { campaignRefusal, noCampaign } from '#shared/campaigns/refusal'
import { loadCounty } from '#cloud/places/store'

/** Who asks, in which of his offices' hats, and when. */
export interface Ground {
  county: County
  person: Person
  clerks: CampaignClerk[]
  now: Date
}

/** Fault: notFound for whoever is nobody here. */
export async function groundOf({ caller, now }: Context): Promise<Ground> {
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  if (!person) throw noCampaign()
  return { county, person, clerks: campaignClerks(person), now }
}

/** Of a caller's hats the one in which he may do it; else one in which he sees it. Fault: notFound. */
export function clerkFor(
  act: CampaignDeed['act'] | 'drop' | 'mark',
  campaign: Campaign,
  { clerks, now }: Ground,
): CampaignClerk {
  const may = clerks.find((by) => campaignRefusal(act, campaign, { by, now }) === null)
  const by = may ?? clerks.find((one) => campaignHands(one, campaign).length > 0)
  if (!by) throw noCampaign()
  return by
}
