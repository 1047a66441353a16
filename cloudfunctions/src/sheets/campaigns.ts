import type { Sheet } from '#shared/sheets/contract'
import type { Context } from '#cloud/kernel/router'
import { campaignClerks } from '#shared/campaigns/clerk'
import { figuresOf } from '#shared/campaigns/figures'
import { printRefusal } from '#shared/campaigns/printable'
import { campaignSheet } from '#shared/sheets/campaign-sheet'
import { findOpinions, tallyOpinions } from '#cloud/campaigns/opinions/store'
import { readCampaign } from '#cloud/campaigns/store'
import { loadCounty } from '#cloud/places/store'
import { deliver } from '#cloud/sheets/deliver'

/** As many as one sheet takes: some forty pages of the longest. */
const most = 300

/** The collection of one 征求意见 for the offices that see it, also while it still runs. */
export async function campaign({ id }: { id: string }, { caller, now }: Context): Promise<Sheet> {
  const [county, person, found, opinions, tallies] = await Promise.all([
    loadCounty(now),
    caller.person(),
    readCampaign(id),
    findOpinions({ campaignId: id, shelf: 'all' }, { cursor: null, limit: most + 1 }),
    tallyOpinions(id),
  ])
  const refusal = printRefusal(found, person ? campaignClerks(person) : [])
  if (refusal) throw refusal
  const figures = found.result?.figures ?? figuresOf(tallies)
  const sheet = campaignSheet(found, { county, figures, opinions, most })
  return deliver({ kind: 'campaign', sheet }, `${found.title}意见汇总`, now)
}
