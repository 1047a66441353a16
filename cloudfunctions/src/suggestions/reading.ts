import type { ParsedInput } from '#shared/contract'
import type { Grant } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { SuggestionDesk } from '#shared/suggestions/desks'
import type { Suggestion } from '#shared/suggestions/suggestion'
import type { SuggestionView } from '#shared/suggestions/view'
import type { Context } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { Fault } from '#shared/kernel/fault'
import { actorOfGrant } from '#shared/messages/actor'
import { placeName } from '#shared/people/place-name'
import { roleNames } from '#shared/people/role'
import { deskNames, deskQuery, desksOf, holderOf, isCounted } from '#shared/suggestions/desk-queries'
import { handOf } from '#shared/suggestions/hands'
import { ledgerRow, suggestionItem } from '#shared/suggestions/list-items'
import { allowedSuggestionActs, noSuggestion } from '#shared/suggestions/refusal'
import { suggestionView } from '#shared/suggestions/views'
import { loadCounty } from '#cloud/places/store'
import { sourcesOf } from '#cloud/suggestions/acting'
import { groundOf, type Ground } from '#cloud/suggestions/hats'
import { countDesk, countLedger, findDesk, findLedger, readSuggestion } from '#cloud/suggestions/store'

type Counts = ReadonlyMap<SuggestionDesk, number>

async function countDesks(grant: Grant): Promise<Counts> {
  const counted = desksOf(grant).filter(isCounted)
  const numbers = await Promise.all(
    counted.map((desk) => {
      const query = deskQuery(desk, grant)
      return query === null ? Promise.resolve(0) : countDesk(query)
    }),
  )
  return new Map(counted.map((desk, at) => [desk, numbers[at] ?? 0]))
}

function firstBusy(grant: Grant, counts: Counts): SuggestionDesk {
  const desks = desksOf(grant)
  const rest = desks.find((desk) => !isCounted(desk))
  return desks.find((desk) => (counts.get(desk) ?? 0) > 0) ?? rest ?? 'done'
}

const grantsView = (grants: readonly Grant[], county: County) =>
  grants.map((one, index) => ({
    index,
    roleName: roleNames[one.role],
    placeName: placeName(one, county),
  }))

/** One list of one hat with the counts of all; in one round when it is named, else in two. */
export async function list(input: ParsedInput<'suggestions.list'>, { caller, now }: Context) {
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  const index = input.grant ?? 0
  const grants = person?.grants ?? []
  const grant = grants[index]
  if (!person || !grant)
    throw new Fault('invalidInput', '这个身份已经不在了。请回到工作台再选一次。', 'grant')
  const counting = countDesks(grant)
  const desk = input.desk ?? firstBusy(grant, await counting)
  const query = deskQuery(desk, grant)
  if (query === null) throw new Fault('invalidInput', '这个身份没有这一栏。请换一栏看。', 'desk')
  const page = { cursor: decodeCursor(input.cursor), limit: input.limit + 1 }
  const [found, counts] = await Promise.all([findDesk(query, page), counting])
  const { rows, next } = pageOf(found, input.limit, ({ _id, dueBy, touchedAt }) => ({
    key: (query.order === 'dueBy' ? dueBy : touchedAt) ?? '',
    id: _id,
  }))
  const by = actorOfGrant(person._id, grant, '')
  return {
    grants: grantsView(grants, county),
    grant: index,
    desk,
    desks: desksOf(grant).map((key) => ({ key, name: deskNames[key], count: counts.get(key) ?? null })),
    items: rows.map((suggestion) => suggestionItem(suggestion, { county, now, by })),
    next,
  }
}

/** Of a person's hats the one in which he may do the most. */
function bestHat(suggestion: Suggestion, { hats, ...asOf }: Ground) {
  const seeing = hats.filter((by) => handOf(suggestion, by) !== null)
  const acts = seeing.map((by) => allowedSuggestionActs(suggestion, { ...asOf, by }).length)
  return seeing[acts.indexOf(Math.max(...acts))]
}

/** One suggestion as this caller may see it; for anybody else it does not exist. */
export async function get({ id }: ParsedInput<'suggestions.get'>, context: Context): Promise<SuggestionView> {
  const [ground, suggestion] = await Promise.all([groundOf(context), readSuggestion(id)])
  const by = suggestion && bestHat(suggestion, ground)
  if (!suggestion || !by) throw noSuggestion()
  const drafts = suggestion.state === 'drafting' && handOf(suggestion, by) === 'lead'
  const sources = drafts ? await sourcesOf(suggestion) : []
  return suggestionView(suggestion, { ...ground, by, sources })
}

/** The ledger's widest reader among a person's hats; a unit reads what it handles itself. */
function ledgerHolder(grants: readonly Grant[]): string {
  const keys = grants.filter(({ role }) => role !== 'deputy').flatMap((grant) => holderOf(grant) ?? [])
  const key = keys.find((one) => one === 'county:county') ?? keys[0]
  if (key === undefined) throw new Fault('forbidden', '您的身份看不了台账。')
  return key.replace(/^unit:/, 'handles:')
}

/** One year of one ledger, by number. */
export async function ledger(
  { side, year, cursor, limit }: ParsedInput<'suggestions.ledger'>,
  { caller, now }: Context,
) {
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  const query = { holder: ledgerHolder(person?.grants ?? []), side, year }
  const page = { cursor: decodeCursor(cursor), limit: limit + 1 }
  const [found, counts] = await Promise.all([findLedger(query, page), countLedger(query)])
  const { rows, next } = pageOf(found, limit, ({ _id, ledgers }) => ({
    key: ledgers[side]?.number ?? '',
    id: _id,
  }))
  return { year, items: rows.map((one) => ledgerRow(one, side, { county, now })), ...counts, next }
}
