import type { Campaign, CampaignAct, CampaignState } from '#shared/campaigns/campaign'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { campaignActWords, stateWords } from '#shared/campaigns/campaign-words'
import { campaignHands, type CampaignClerk } from '#shared/campaigns/clerk'
import { campaignWays } from '#shared/campaigns/transitions'

interface Asked {
  by: CampaignClerk | 'timer'
  now: Date
}

/** For one that does not exist, or not for this caller. */
export const noCampaign = () => new Fault('notFound', '找不到这次征求意见。可能还没开始，或者不归您看。')

function guard(act: CampaignAct, { author, state, to }: Campaign, { by, now }: Asked): Fault | null {
  const second = act === 'approve' || (act === 'sendBack' && state === 'submitted')
  if (second && by !== 'timer' && by.id === author.id)
    return new Fault('forbidden', '这是您写的，要由另一个人复核。谁写、谁核，都留记录。')
  return act === 'approve' && to !== null && to < dayOf(now)
    ? new Fault('conflict', '最后一天已经过了。请退回，让写的人改日子。')
    : null
}

/** Why this act cannot be done now; null: it can. In the order notFound · forbidden · conflict · guard. */
export function campaignRefusal(act: CampaignAct, campaign: Campaign, asked: Asked): Fault | null {
  const hands = campaignHands(asked.by, campaign)
  if (hands.length === 0) return noCampaign()
  const { from, by }: { from: readonly CampaignState[]; by: string } = campaignWays[act]
  if (!hands.some((hand) => hand === by))
    return new Fault('forbidden', `这次征求意见不由您${campaignActWords[act]}。`)
  if (!from.includes(campaign.state)) {
    const words = `现在是“${stateWords[campaign.state]}”，不能${campaignActWords[act]}。请刷新后再看。`
    return new Fault('conflict', words)
  }
  return guard(act, campaign, asked)
}
