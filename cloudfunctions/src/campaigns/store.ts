import type { Campaign } from '#shared/campaigns/campaign'
import type { CampaignDecision } from '#shared/campaigns/decide'
import type { Tally } from '#shared/campaigns/figures'
import type { Opinion } from '#shared/campaigns/opinion'
import type { Cursor } from '#shared/kernel/cursor'
import type { Day } from '#shared/kernel/day'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { campaignLimits } from '#shared/campaigns/limits'
import { noCampaign } from '#shared/campaigns/refusal'
import {
  _,
  aggregate,
  find,
  insert,
  isDuplicate,
  read,
  removeMany,
  transaction,
} from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'

interface Page {
  cursor: Cursor | null
  limit: number
}

type Where = Record<string, unknown>

/** Shelves such as 'open:county' and 'open:U05', the latest begun first. */
export function findShown(shelves: readonly string[], { cursor, limit }: Page): Promise<Campaign[]> {
  return find<Campaign>('campaigns', {
    where: after({ shelf: _.in([...shelves]) }, { field: 'from', direction: 'desc', cursor }),
    order: [
      ['from', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

/** One list of the desk, what moved last first; `units` null: everybody's. */
export function findDesk(
  { desk, units }: { desk: Campaign['desk']; units: readonly string[] | null },
  { cursor, limit }: Page,
): Promise<Campaign[]> {
  const where: Where = units === null ? { desk } : { desk, unitId: _.in([...units]) }
  return find<Campaign>('campaigns', {
    where: after(where, { field: 'touchedAt', direction: 'desc', cursor }),
    order: [
      ['touchedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

export async function readCampaign(id: string): Promise<Campaign> {
  const campaign = await read<Campaign>('campaigns', id)
  if (!campaign) throw noCampaign()
  return campaign
}

/** Saves a new draft once: the same request again answers the one that is there. */
export async function createCampaign(campaign: Campaign): Promise<Campaign> {
  try {
    await insert('campaigns', [campaign])
    return campaign
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return await readCampaign(campaign._id)
  }
}

/** Reads one, lets `decide` say what becomes of it, and writes it with whom it tells; the same one is left as it is. */
export function changeCampaign(
  id: string,
  decide: (campaign: Campaign) => CampaignDecision | null,
): Promise<Campaign> {
  return transaction(async (tx) => {
    const campaign = await tx.read<Campaign>('campaigns', id)
    if (!campaign) throw noCampaign()
    const decided = decide(campaign)
    if (decided === null || decided.campaign === campaign) return campaign
    await tx.replace('campaigns', decided.campaign)
    await tx.insert<OutboxRow>('outbox', decided.rows)
    return decided.campaign
  })
}

/** Those with which the timer has something to do by this day. */
export function findToTick(today: Day, limit: number): Promise<Pick<Campaign, '_id'>[]> {
  return find('campaigns', {
    where: { tickOn: _.lte(today) },
    order: [['tickOn', 'asc']],
    limit,
    fields: ['_id'],
  })
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
