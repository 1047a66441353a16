import { compareValues } from './bson-order'
import type { Collection } from './collection'
import { constraintsOf, type Constraint, type Constraints } from './constraints'
import { keyOf, type Document, type DocumentKey, type Order } from './document'
import { HIGHEST, LOWEST, type OrderedIndex, type Stretch } from './ordered-index'

/** A union of more stretches than this is not worth it. */
const MOST_STRETCHES = 200

/** How to reach the documents that may match: by their ids, through an index, or one by one. */
export type Plan =
  | { by: 'id'; keys: DocumentKey[]; sorted: boolean }
  | {
      by: 'index'
      index: OrderedIndex
      stretches: Stretch[]
      prefix: number
      backwards: boolean
      sorted: boolean
    }
  | { by: 'scan'; sorted: boolean }

type IndexPlan = Extract<Plan, { by: 'index' }>

/** The cheapest way to a query's documents; `sorted` says that they come in the order asked for. */
export function planFor(collection: Collection, query: Document, order: Order): Plan {
  const constraints = constraintsOf(query)
  const ids = constraints.get('_id')?.points
  if (ids)
    return { by: 'id', keys: [...new Set(ids.map(keyOf))], sorted: order.length === 0 || ids.length === 1 }
  let best: Plan = { by: 'scan', sorted: order.length === 0 }
  let bestWorth = 0
  for (const index of collection.indexes) {
    const { plan, worth } = throughIndex(index, constraints, order)
    if (worth > bestWorth) [best, bestWorth] = [plan, worth]
  }
  return best
}

/** The plan through one index, and its worth: each fixed field counts most, then the sort served, then a range. */
function throughIndex(
  index: OrderedIndex,
  constraints: Constraints,
  order: Order,
): { plan: IndexPlan; worth: number } {
  const prefixes = pointPrefixes(index, constraints)
  const prefix = prefixes[0]?.length ?? 0
  const next = index.keys[prefix]
  const range = next && bounds(index, constraints.get(next[0]))
  const direction = sortDirection(
    index,
    prefix,
    remainingOrder(index.keys.slice(0, prefix), constraints, order),
  )
  const sorted = order.length === 0 || direction !== 0
  const stretches = prefixes.map((values) => stretch(values, range, next?.[1] ?? 1))
  const plan: IndexPlan = { by: 'index', index, stretches, prefix, backwards: direction === -1, sorted }
  return { plan, worth: prefix * 10 + (order.length > 0 && sorted ? 6 : 0) + (range ? 5 : 0) }
}

/** Every combination of the points that fix the index's leading fields. */
function pointPrefixes(index: OrderedIndex, constraints: Constraints): unknown[][] {
  let prefixes: unknown[][] = [[]]
  for (const [field] of index.keys) {
    const points = distinct(constraints.get(field)?.points)
    if (!points || prefixes.length * points.length > MOST_STRETCHES) break
    prefixes = prefixes.flatMap((values) => points.map((point) => [...values, point]))
  }
  return prefixes
}

function distinct(points: readonly unknown[] | undefined): unknown[] | undefined {
  if (!points || points.length < 2) return points && [...points]
  const sorted = [...points].sort(compareValues)
  return sorted.filter((point, i) => i === 0 || compareValues(point, sorted[i - 1]) !== 0)
}

/** The range on one field; a multikey index may use one side only, since two elements may satisfy the two. */
function bounds(index: OrderedIndex, constraint: Constraint | undefined): Constraint | undefined {
  if (!constraint?.low && !constraint?.high) return undefined
  if (!index.multikey) return constraint
  return constraint.low && constraint.low.value !== null ? { low: constraint.low } : { high: constraint.high }
}

function stretch(values: readonly unknown[], range: Constraint | undefined, direction: 1 | -1): Stretch {
  const { low, high } = range ?? {}
  const floor = low ? [low.value, low.inclusive ? LOWEST : HIGHEST] : [LOWEST]
  const ceiling = high ? [high.value, high.inclusive ? HIGHEST : LOWEST] : [HIGHEST]
  if (direction === 1) return { from: [...values, ...floor], to: [...values, ...ceiling] }
  return { from: [...values, ...ceiling.map(flip)], to: [...values, ...floor.map(flip)] }
}

/** On a descending field the ends change places. */
function flip(part: unknown): unknown {
  return part === LOWEST ? HIGHEST : part === HIGHEST ? LOWEST : part
}

/** The order that is left once the fields fixed to one value, which cannot change it, are gone. */
function remainingOrder(prefix: OrderedIndex['keys'], constraints: Constraints, order: Order): Order {
  const fixed = new Set(prefix.map(([field]) => field))
  return order.filter(([field]) => !(fixed.has(field) && constraints.get(field)?.points?.length === 1))
}

/** 1 or -1 when reading the index that way gives the order, 0 when it does not. */
function sortDirection(index: OrderedIndex, prefix: number, order: Order): 1 | -1 | 0 {
  const [first] = order
  if (!first) return 1
  const turn = first[1] === index.keys[prefix]?.[1] ? 1 : -1
  const serves = order.every(([field, direction], i) => {
    const key = index.keys[prefix + i]
    return key !== undefined && key[0] === field && key[1] * turn === direction
  })
  // An `_id` is never an array: behind fixed values it stays in order even where the field before it is one.
  const inOrder = !index.multikey || order.every(([field]) => field === '_id')
  return serves && inOrder ? turn : 0
}
