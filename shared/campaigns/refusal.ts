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
export const noCampaign = () =>
  new Fault('notFound', '找不到这次征求意见。可能删掉了、还没开始，或者不归您看。')

/** For a step that was decided on another version than the one that stands. */
export const movedOn = ({ state }: Pick<Campaign, 'state'>) =>
  new Fault('conflict', `刚有人动过，现在是“${stateWords[state]}”。您写的还在，请刷新后再看。`)

/** What a refusal looks at. */
export type Stand = Pick<Campaign, 'unitId' | 'author' | 'state' | 'from' | 'to'>

function guard(act: CampaignAct, { author, state, from, to }: Stand, { by, now }: Asked): Fault | null {
  const today = dayOf(now)
  const second = act === 'approve' || (act === 'sendBack' && state === 'submitted')
  if (second && by !== 'timer' && by.id === author.id)
    return new Fault('forbidden', '这是您写的，要由另一个人复核。谁写、谁核，都留记录。')
  if (act === 'sendBack' && state === 'approved' && from !== null && from <= today)
    return new Fault('conflict', '今天就开始了，群众已经能写，退不回去。要停，请等它开始后提前结束。')
  if (to === null || to >= today) return null
  if (act === 'approve') return new Fault('conflict', '最后一天已经过了。请退回，让写的人改日子。')
  return act === 'extend' || act === 'endEarly'
    ? new Fault('conflict', '最后一天已经过了，系统夜里会结束它。什么也没改，请明天再看。')
    : null
}

/** Why this act cannot be done now; null: it can. In the order notFound · forbidden · conflict · guard. */
export function campaignRefusal(act: CampaignAct, campaign: Stand, asked: Asked): Fault | null {
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
