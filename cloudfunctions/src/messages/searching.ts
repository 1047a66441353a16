import type { Message } from '#shared/messages/message'
import type { Grant } from '#shared/people/person'
import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { Fault } from '#shared/kernel/fault'
import { queryTerms } from '#shared/messages/intake/terms'
import { type Desk, deskOf, itemsOf } from '#cloud/messages/desk'
import { findByTerms, type SearchPlace } from '#cloud/messages/queue/store'
import type { Page } from '#cloud/messages/store'

/**
 * By number or words, within what all the caller's grants see, each found once; reports of wrongdoing have no words
 * to be found by.
 */
export async function search({ words, cursor, limit }: ParsedInput<'messages.search'>, context: Context) {
  const desk = await deskOf(context)
  const scopes = searchScopes(desk)
  if (scopes.length === 0) throw new Fault('forbidden', '您的身份不能查找留言。')
  const terms = queryTerms(words)
  if (terms.length === 0) return { items: [], next: null }
  const page: Page = { cursor: decodeCursor(cursor), limit: limit + 1 }
  const found = await Promise.all(
    scopes.map(async ({ grant, place }) =>
      (await findByTerms(place, terms, page)).map((message) => ({ message, grant })),
    ),
  )
  const merged = [...new Map(found.flat().map((one) => [one.message._id, one])).values()]
  merged.sort((a, b) => newestFirst(a.message, b.message))
  const { rows, next } = pageOf(merged.slice(0, limit + 1), limit, ({ message: { submittedAt, _id } }) => ({
    key: submittedAt,
    id: _id,
  }))
  return { items: rows.flatMap(({ message, grant }) => itemsOf([message], grant, desk)), next }
}

function newestFirst(a: Message, b: Message): number {
  const [first, second] = [`${a.submittedAt} ${a._id}`, `${b.submittedAt} ${b._id}`]
  return first < second ? 1 : first > second ? -1 : 0
}

interface SearchScope {
  grant: Grant
  place: SearchPlace
}

/** Where each grant may look; one for the whole county looks everywhere, so the others need not. */
function searchScopes({ grants, county }: Desk): SearchScope[] {
  const everywhere = county.units.map(({ id }) => id)
  const whole = grants.find(({ role, unitId }) => role === 'countyOffice' || unitId === 'county')
  if (whole) return [{ grant: whole, place: { unitIds: everywhere, scope: {} } }]
  const scopes = grants
    .filter(({ role }) => role !== 'deputy')
    .flatMap((grant): SearchScope[] => {
      const { role, unitId } = grant
      if (role !== 'handlingUnit') return [{ grant, place: { unitIds: [unitId], scope: {} } }]
      return ['leadUnit', 'coUnits'].map((field) => ({
        grant,
        place: { unitIds: everywhere, scope: { [field]: unitId } },
      }))
    })
  // Station and township office of one town look in the same place: once is enough.
  return [...new Map(scopes.map((one) => [JSON.stringify(one.place), one])).values()]
}
