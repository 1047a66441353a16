import type { Campaign } from '#shared/campaigns/campaign'
import { stepped, type CampaignDecision, placed } from '#shared/campaigns/decide'
import { campaignRows } from '#shared/campaigns/outbox-rows'
import { dayOf } from '#shared/kernel/day'

const by = { id: 'system', name: '系统' }

/** What the timer does with a campaign today: opens it, closes it, says once that its result is late; null: nothing. */
export function tickCampaign(campaign: Campaign, now: Date): CampaignDecision | null {
  let current = campaign
  const rows: CampaignDecision['rows'] = []
  // Run late, it opens and closes on the same day.
  for (let next = step(current, now); next !== null; next = step(current, now)) {
    current = next.campaign
    rows.push(...next.rows)
  }
  return current === campaign ? null : { campaign: current, rows }
}

function step(campaign: Campaign, now: Date): CampaignDecision | null {
  const { state, tickOn } = campaign
  if (tickOn === null || tickOn > dayOf(now)) return null
  if (state === 'approved')
    return { campaign: stepped({ ...campaign, state: 'open' }, { act: 'open', by }, now), rows: [] }
  if (state === 'open') {
    const closed = stepped({ ...campaign, state: 'closed' }, { act: 'close', by }, now)
    return { campaign: closed, rows: campaignRows(closed, 'close', now) }
  }
  if (state !== 'closed') return null
  const told = placed({ ...campaign, toldOverdue: true, version: campaign.version + 1 })
  return { campaign: told, rows: campaignRows(told, 'overdue', now) }
}
