import { campaignSince } from '#cloud/messages/duplicates/twins'
import { campaignsSince, markCampaign } from '#cloud/messages/duplicates/store'

const campaignsAtOnce = 50

/** The fifth of the same words shows a campaign: the four before it are marked too. Twice or late is the same. */
export async function markCampaigns(now: Date): Promise<number> {
  const since = campaignSince(now)
  const keys = await campaignsSince(since, campaignsAtOnce)
  const marked = await Promise.all(keys.map((key) => markCampaign(key, since)))
  return marked.reduce((sum, n) => sum + n, 0)
}
