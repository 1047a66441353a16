import type { Campaign } from '#shared/campaigns/campaign'
import { type CampaignClerk, campaignHands } from '#shared/campaigns/clerk'
import { noCampaign } from '#shared/campaigns/refusal'
import { Fault } from '#shared/kernel/fault'

/** Whether it has begun, so that there are opinions to count. */
export const hasBegun = ({ state }: Pick<Campaign, 'state'>) =>
  state === 'open' || state === 'closed' || state === 'answered'

/** Why its collection is not printed for these hats; null: it is. The offices that see it, nobody else. */
export function printRefusal(
  campaign: Pick<Campaign, 'state' | 'unitId'>,
  clerks: readonly CampaignClerk[],
): Fault | null {
  if (!clerks.some((by) => campaignHands(by, campaign).length > 0)) return noCampaign()
  return hasBegun(campaign) ? null : new Fault('conflict', '还没开始征求，没有意见可印。等开始以后再来打印。')
}
