import type { CampaignAct, CampaignState } from '#shared/campaigns/campaign'
import type { CampaignHand } from '#shared/campaigns/clerk'

interface Way {
  from: readonly CampaignState[]
  by: CampaignHand
}

/** Who may do what to a 征求意见 when: what is not listed cannot be done. */
export const campaignWays = {
  draft: { from: ['draft'], by: 'office' },
  drop: { from: ['draft'], by: 'office' },
  submit: { from: ['draft'], by: 'office' },
  approve: { from: ['submitted'], by: 'approver' },
  sendBack: { from: ['submitted', 'approved'], by: 'approver' },
  open: { from: ['approved'], by: 'system' },
  extend: { from: ['open'], by: 'office' },
  endEarly: { from: ['open'], by: 'office' },
  close: { from: ['open'], by: 'system' },
  mark: { from: ['closed'], by: 'office' },
  answer: { from: ['closed'], by: 'office' },
} as const satisfies Record<CampaignAct, Way>
