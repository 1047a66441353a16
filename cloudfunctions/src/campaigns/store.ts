import type { Campaign } from '#shared/campaigns/campaign'
import type { CampaignDecision } from '#shared/campaigns/decide'
import type { Cursor } from '#shared/kernel/cursor'
import type { Day } from '#shared/kernel/day'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { noCampaign } from '#shared/campaigns/refusal'
import { _, find, insert, isDuplicate, read, transaction } from '#cloud/kernel/database'
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

const onDesk = (desk: Campaign['desk'], units: readonly string[] | null): Where =>
  units === null ? { desk } : { desk, unitId: _.in([...units]) }

/** One list of the desk, what moved last first; `units` null: everybody's. */
export function findDesk(
  { desk, units }: { desk: Campaign['desk']; units: readonly string[] | null },
  { cursor, limit }: Page,
): Promise<Campaign[]> {
  return find<Campaign>('campaigns', {
    where: after(onDesk(desk, units), { field: 'touchedAt', direction: 'desc', cursor }),
    order: [
      ['touchedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

/** What waits for somebody of an office, as much of it as tells for whom; `units` null: everybody's. */
export function findWaiting(units: readonly string[] | null, limit: number) {
  return find<Pick<Campaign, '_id' | 'unitId' | 'author' | 'state' | 'from' | 'to'>>('campaigns', {
    where: onDesk('waiting', units),
    limit,
    fields: ['_id', 'unitId', 'author', 'state', 'from', 'to'],
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

/** Takes one out that `expect` lets go, in one transaction; one that is gone already is gone, whoever asks. */
export function removeCampaign(id: string, expect: (campaign: Campaign) => void): Promise<void> {
  return transaction(async (tx) => {
    const campaign = await tx.read<Campaign>('campaigns', id)
    if (!campaign) return
    expect(campaign)
    await tx.remove('campaigns', id)
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
