import type { Campaign } from '#shared/campaigns/campaign'
import type { Tally } from '#shared/campaigns/figures'
import type { Opinion } from '#shared/campaigns/opinion'
import type { Cursor } from '#shared/kernel/cursor'
import { campaignLimits } from '#shared/campaigns/limits'
import { noCampaign } from '#shared/campaigns/refusal'
import {
  _,
  aggregate,
  count,
  find,
  insert,
  isDuplicate,
  removeMany,
  transaction,
} from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'

interface Page {
  cursor: Cursor | null
  limit: number
}

export function findMine(campaignId: string, openid: string): Promise<Opinion[]> {
  return find<Opinion>('opinions', { where: { campaignId, openid }, limit: campaignLimits.perPerson })
}

/** Opinions of one list, the newest first. */
export function findOpinions(
  { campaignId, shelf }: { campaignId: string; shelf: string },
  { cursor, limit }: Page,
): Promise<Opinion[]> {
  return find<Opinion>('opinions', {
    where: after({ campaignId, shelves: shelf }, { field: 'at', direction: 'desc', cursor }),
    order: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

/** What one person says: decided on all he said before, in one transaction, so that two phones do not pass the limit. */
export function sayOpinion(
  { campaignId, openid }: { campaignId: string; openid: string },
  decide: (mine: readonly Opinion[]) => Opinion,
): Promise<Opinion> {
  return transaction(async (tx) => {
    const mine = await tx.find<Opinion>('opinions', { campaignId, openid }, campaignLimits.perPerson)
    const said = decide(mine)
    if (!mine.includes(said)) await tx.replace('opinions', said)
    return said
  })
}

export async function removeOpinion(id: string): Promise<void> {
  await transaction((tx) => tx.remove('opinions', id))
}

/** The same request again is the one that is there. */
export async function gatherOpinion(opinion: Opinion): Promise<void> {
  await insert('opinions', [opinion]).catch((error: unknown) => {
    if (!isDuplicate(error)) throw error
  })
}

/** Marks one opinion, as its campaign stands now. */
export function markOpinion(
  id: string,
  decide: (opinion: Opinion, campaign: Campaign) => Opinion,
): Promise<Opinion> {
  return transaction(async (tx) => {
    const opinion = await tx.read<Opinion>('opinions', id)
    const campaign = opinion && (await tx.read<Campaign>('campaigns', opinion.campaignId))
    if (!opinion || !campaign) throw noCampaign()
    const next = decide(opinion, campaign)
    if (next !== opinion) await tx.replace('opinions', next)
    return next
  })
}

export function countUnmarked(campaignIds: readonly string[]): Promise<number> {
  return count('opinions', { campaignId: _.in([...campaignIds]), shelves: 'mark:none' })
}

/** Counts, never who. */
export async function tallyOpinions(campaignId: string): Promise<Tally[]> {
  const alike = { part: '$part', mark: '$mark', standing: '$standing' }
  const rows = await aggregate<{ _id: Omit<Tally, 'count' | 'people'>; count: number; people: number }>(
    'opinions',
    [
      ['match', { campaignId }],
      ['group', { _id: alike, count: { $sum: 1 }, people: { $sum: '$people' } }],
      ['limit', 5000],
    ],
  )
  return rows.map(({ _id, count, people }) => ({ ..._id, count, people }))
}

/** Authors behind one openid, in order; one person may stand in it several times. */
export function findAuthors(campaignId: string, behind: string, limit: number): Promise<Opinion[]> {
  return find<Opinion>('opinions', {
    where: { campaignId, openid: _.gt(behind) },
    order: [['openid', 'asc']],
    limit,
    fields: ['openid'],
  })
}

/** Everything one WeChat wrote; what was counted stays counted. */
export async function forgetOpinions(openid: string): Promise<void> {
  await removeMany('opinions', { openid })
}

/** What one WeChat wrote, for his copy. */
export async function opinionsOf(
  openid: string,
  limit: number,
): Promise<{ opinion: Opinion; campaign: Campaign | undefined }[]> {
  const found = await find<Opinion>('opinions', { where: { openid }, limit })
  if (found.length === 0) return []
  const ids = [...new Set(found.map(({ campaignId }) => campaignId))]
  const campaigns = await find<Campaign>('campaigns', { where: { _id: _.in(ids) }, limit })
  return found.map((opinion) => ({
    opinion,
    campaign: campaigns.find(({ _id }) => _id === opinion.campaignId),
  }))
}
