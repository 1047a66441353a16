import type { CampaignClerk } from '#shared/campaigns/clerk'
import { campaignRefusal, type Stand } from '#shared/campaigns/refusal'

/** What waits on a desk for this person: drafts of others to agree to, and those over whose opinions he answers. */
export function waitingFor<One extends Stand & { _id: string }>(
  campaigns: readonly One[],
  { clerks, now }: { clerks: readonly CampaignClerk[]; now: Date },
): { toApprove: number; toAnswer: string[] } {
  const may = (act: 'sendBack' | 'mark') =>
    campaigns.filter((one) => clerks.some((by) => campaignRefusal(act, one, { by, now }) === null))
  return { toApprove: may('sendBack').length, toAnswer: may('mark').map(({ _id }) => _id) }
}
