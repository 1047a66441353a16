import { answeredRows } from '#shared/campaigns/outbox-rows'
import { placed } from '#shared/campaigns/decide'
import { tickCampaign } from '#shared/campaigns/tick'
import { dayOf } from '#shared/kernel/day'
import { findAuthors } from '#cloud/campaigns/opinions/store'
import { changeCampaign, findToTick } from '#cloud/campaigns/store'
import { logError } from '#cloud/kernel/log'

const atOnce = 50
const toldAtOnce = 200
const mostPages = 20

/** Opens, closes, reminds, and tells of results; run twice, late, or three times at once it does no more. */
export async function tickCampaigns(now: Date): Promise<{ done: number }> {
  let done = 0
  for (const { _id } of await findToTick(dayOf(now), atOnce)) {
    try {
      const campaign = await changeCampaign(_id, (current) => tickCampaign(current, now))
      for (let page = 0, more = campaign.tellAfter !== null; more && page < mostPages; page += 1)
        more = await tellAuthors(_id, now)
      done += 1
    } catch (error) {
      logError(`campaigns.tick ${_id}`, error)
    }
  }
  return { done }
}

/** One page of authors is told, and how far it came is kept in the same transaction; whether there are more. */
async function tellAuthors(id: string, now: Date): Promise<boolean> {
  const before = await changeCampaign(id, () => null)
  if (before.tellAfter === null) return false
  const found = await findAuthors(id, before.tellAfter, toldAtOnce)
  const openids = [...new Set(found.flatMap(({ openid }) => openid ?? []))]
  const tellAfter = found.length < toldAtOnce ? null : (openids[openids.length - 1] ?? null)
  const told = await changeCampaign(id, (current) =>
    // Another run told this page.
    current.tellAfter !== before.tellAfter
      ? null
      : { campaign: placed({ ...current, tellAfter }), rows: answeredRows(current, openids, now) },
  )
  return told.tellAfter !== null
}
