import type { ParsedInput } from '#shared/contract'
import type { County } from '#shared/places/county'
import { likest } from '#shared/messages/duplicates/likeness'
import { proposeCategory } from '#shared/messages/intake/propose'
import { seesReport } from '#shared/messages/intake/report'
import { campaignFrom, campaignHours, sameWordsKey } from '#shared/messages/intake/same-words'
import { nearTerm } from '#shared/messages/intake/terms'
import { countSameWords, findOpenNear } from '#cloud/messages/duplicates/store'

const lookedAt = 30

export const campaignSince = (now: Date) => new Date(now.getTime() - campaignHours * 3_600_000).toISOString()

interface Twins {
  nearId: string | null
  campaign: boolean
}

/**
 * What a new message may be the same as, for the staff who read it first: an open one of its village and category,
 * and whether it is one of many with the very same words. Two requests at once; nothing of it goes back to him.
 */
export async function twinsOf(
  draft: ParsedInput<'messages.submit'>,
  { now, county }: { now: Date; county: County },
): Promise<Twins> {
  const { text, villageId, kind = 'opinion' } = draft
  const unitId = county.villages.find(({ id }) => id === villageId)?.unitId
  if (unitId === undefined || kind === 'report' || seesReport(text)) return { nearId: null, campaign: false }
  const category = draft.category ?? proposeCategory(text, county.categories).code
  const key = sameWordsKey({ kind, text })
  const [open, same] = await Promise.all([
    findOpenNear({ unitId, term: nearTerm({ villageId, category }) }, lookedAt),
    key === '' ? 0 : countSameWords(key, campaignSince(now)),
  ])
  const [first] = likest(text, open, (one) => one.text)
  return { nearId: first?._id ?? null, campaign: same + 1 >= campaignFrom }
}
