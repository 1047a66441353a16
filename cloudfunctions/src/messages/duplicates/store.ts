import type { Message } from '#shared/messages/message'
import { countedStages } from '#shared/messages/queues/counted-stages'
import { _, count, find, updateMany } from '#cloud/kernel/database'

interface Near {
  unitId: string
  term: string
}

/** Open messages of one village and category, by the words they are compared with. */
export function findOpenNear(
  { unitId, term }: Near,
  limit: number,
): Promise<Pick<Message, '_id' | 'text' | 'title' | 'submittedAt'>[]> {
  return find('messages', {
    where: { unitId, terms: term },
    limit,
    fields: ['_id', 'text', 'title', 'submittedAt'],
  })
}

export function countOpenNear({ unitId, term }: Near): Promise<number> {
  return count('messages', { unitId, terms: term })
}

/** How many sent these very words since an instant. */
export function countSameWords(key: string, since: string): Promise<number> {
  return count('messages', { sameWords: key, submittedAt: _.gte(since) })
}

/** What campaigns said since an instant. */
export async function campaignsSince(since: string, limit: number): Promise<string[]> {
  const found = await find<{ _id: string; sameWords: string }>('messages', {
    where: { stage: _.in([...countedStages]), submittedAt: _.gte(since), campaign: true },
    limit,
    fields: ['sameWords'],
  })
  return [...new Set(found.map(({ sameWords }) => sameWords))]
}

/** Marks those that came before the campaign was seen; not a transition, so neither version nor history moves. */
export function markCampaign(key: string, since: string): Promise<number> {
  return updateMany(
    'messages',
    { sameWords: key, submittedAt: _.gte(since), campaign: false },
    { campaign: true },
  )
}

/** How many were put together with this one. */
export function countMergedInto(id: string): Promise<number> {
  return count('messages', { mergedInto: id })
}
