import type { ParsedInput } from '#shared/contract'
import type { County } from '#shared/places/county'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { fewestSaid } from '#shared/messages/privacy/fewest-said'
import { likest } from '#shared/messages/duplicates/likeness'
import { proposeCategory } from '#shared/messages/intake/propose'
import { seesReport } from '#shared/messages/intake/report'
import { shelfOf } from '#shared/messages/board/shelves'
import { nearTerm } from '#shared/messages/intake/terms'
import { itemsOf } from '#cloud/messages/board/reading'
import { findOnShelf } from '#cloud/messages/board/store'
import { countOpenNear } from '#cloud/messages/duplicates/store'
import { loadCounty } from '#cloud/places/store'

/** Public cases of the township that are looked through, and how many of them are offered. */
const lookedAt = 30
const offered = 3

/**
 * For who is writing. A stranger sees public cases and, of all others, a number that does not depend on his words:
 * nobody can find out by trying whether somebody wrote about something.
 */
export async function similar(
  { text, villageId, category }: ParsedInput<'messages.similar'>,
  { now }: Context,
) {
  const county = await loadCounty(now)
  const unitId = unitOf(villageId, county)
  if (seesReport(text)) return { cases: [], openCount: 0 }
  const code = category ?? proposeCategory(text, county.categories).code
  const [shelf, open] = await Promise.all([
    findOnShelf(shelfOf({ unitId, category: code }), { cursor: null, limit: lookedAt }),
    countOpenNear({ unitId, term: nearTerm({ villageId, category: code }) }),
  ])
  const alike = likest(text, shelf, ({ publicTitle, publicCase }) =>
    [publicTitle, publicCase?.summary].join('\n'),
  )
  const cases = await itemsOf(alike.slice(0, offered), { county, now })
  return { cases, openCount: open < fewestSaid ? 0 : open }
}

function unitOf(villageId: string, county: County): string {
  const village = county.villages.find(({ id }) => id === villageId)
  if (!village) throw new Fault('invalidInput', '还没选村。选了才知道附近有没有人说过。', 'villageId')
  return village.unitId
}
