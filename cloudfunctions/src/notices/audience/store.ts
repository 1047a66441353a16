import type { AnyOf, StaffFilter } from '#shared/notices/audience-area'
import type { Deputy } from '#shared/deputies/deputy'
import type { Person } from '#shared/people/person'
import type { Subscriber } from '#shared/inbox/subscriber'
import { _, aggregate, count, find } from '#cloud/kernel/database'

type Named = Pick<Deputy, '_id' | 'personId' | 'name'>

const anyOf = (filter: AnyOf) =>
  Object.fromEntries(Object.entries(filter).map(([field, values]) => [field, _.in([...values])]))

/** Behind the last one of the page before, in the order of ids. */
interface After {
  after: string
  limit: number
}

/** Active deputies of an audience, by id. */
export function findDeputiesOf(filter: AnyOf, { after, limit }: After): Promise<Named[]> {
  const { _id, ...rest } = filter
  const named = _id ? _id.filter((id) => id > after) : null
  return find<Named>('deputies', {
    where: { ...anyOf(rest), status: 'active', _id: named ? _.in(named) : _.gt(after) },
    order: [['_id', 'asc']],
    limit,
    fields: ['_id', 'personId', 'name'],
  })
}

/** People with a grant in those places; which grant of theirs counts is decided by the caller. */
export function findStaffOf({ unitIds, roles }: StaffFilter, { after, limit }: After): Promise<Person[]> {
  return find<Person>('people', {
    where: {
      'grants.unitId': _.in([...unitIds]),
      'grants.role': _.in([...roles]),
      _id: _.gt(after),
    },
    order: [['_id', 'asc']],
    limit,
    fields: ['_id', 'grants'],
  })
}

/** Residents who follow one key, or everybody who is known, by openid. */
export function findFollowers(
  key: string | null,
  { after, limit }: After,
): Promise<Pick<Subscriber, '_id'>[]> {
  return find('subscribers', {
    where: { ...(key === null ? {} : { follows: key }), _id: _.gt(after) },
    order: [['_id', 'asc']],
    limit,
    fields: ['_id'],
  })
}

/** Which of these WeChats belong to somebody with a role: he is told as that person, once. */
export async function peopleOfOpenids(openids: readonly string[]): Promise<Map<string, string>> {
  const rows = await aggregate<{ _id: string; people: Person[] }>('bindings', [
    ['match', { _id: { $in: [...openids] } }],
    ['lookup', { from: 'people', localField: 'personId', foreignField: '_id', as: 'people' }],
    ['limit', openids.length],
  ])
  const held = rows.filter(({ people }) => people.some(({ grants }) => grants.length > 0))
  return new Map(held.flatMap(({ _id, people }) => (people[0] ? [[_id, people[0]._id] as const] : [])))
}

const hasPush = (template: string) => `quota.${template}.left`

/** How many follow any of the keys, and how many of them have a push left. */
export async function countFollowers(keys: readonly string[] | 'everybody', template: string) {
  const where = keys === 'everybody' ? {} : { follows: _.in([...keys]) }
  const [people, pushable] = await Promise.all([
    count('subscribers', where),
    count('subscribers', { ...where, [hasPush(template)]: _.gt(0) }),
  ])
  return { people, pushable }
}

export interface Headcount {
  people: number
  pushable: number
  /** Already counted among the followers, and those of them with a push left. */
  twice: number
  twicePushable: number
}

const nobody: Headcount = { people: 0, pushable: 0, twice: 0, twicePushable: 0 }

interface Counted {
  template: string
  /** What the followers of the same audience follow. */
  keys: readonly string[] | 'everybody' | null
}

/** The stages that count people by their WeChats; `personField` leads to the person. One request. */
function headcountStages(personField: string, { template, keys }: Counted) {
  const some = (input: string, condition: unknown) => ({
    $gt: [{ $size: { $filter: { input, as: 'one', cond: condition } } }, 0],
  })
  const pushes = { $gt: [`$$one.${hasPush(template)}`, 0] }
  const follows = { $gt: [{ $size: { $setIntersection: ['$$one.follows', keys ?? []] } }, 0] }
  const counted =
    keys === 'everybody' ? some('$wechats', true) : keys === null ? false : some('$wechats', follows)
  const oneIf = (...conditions: unknown[]) => ({ $sum: { $cond: [{ $and: conditions }, 1, 0] } })
  return [
    ['lookup', { from: 'bindings', localField: personField, foreignField: 'personId', as: 'bindings' }],
    ['lookup', { from: 'subscribers', localField: 'bindings._id', foreignField: '_id', as: 'wechats' }],
    [
      'project',
      {
        pushes: some('$wechats', pushes),
        counted: { $literal: false },
        ...(counted === false ? {} : { counted }),
      },
    ],
    [
      'group',
      {
        _id: null,
        people: { $sum: 1 },
        pushable: oneIf('$pushes'),
        twice: oneIf('$counted'),
        twicePushable: oneIf('$counted', '$pushes'),
      },
    ],
    ['limit', 1],
  ] as const
}

const inWords = (filter: AnyOf) =>
  Object.fromEntries(Object.entries(filter).map(([field, values]) => [field, { $in: [...values] }]))

export async function countDeputiesOf(filter: AnyOf, counted: Counted): Promise<Headcount> {
  const match = { ...inWords(filter), status: 'active' }
  const [row] = await aggregate<Headcount>('deputies', [
    ['match', match],
    ...headcountStages('personId', counted),
  ])
  return row ?? nobody
}

export async function countStaffOf({ roles, unitIds }: StaffFilter, counted: Counted): Promise<Headcount> {
  const held = { role: { $in: [...roles] }, unitId: { $in: [...unitIds] } }
  const match = { 'grants.unitId': { $in: [...unitIds] }, grants: { $elemMatch: held } }
  const [row] = await aggregate<Headcount>('people', [['match', match], ...headcountStages('_id', counted)])
  return row ?? nobody
}
