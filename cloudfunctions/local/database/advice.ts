import type { Collection } from './collection'
import { constraintsOf } from './constraints'
import { isPlainObject, type Document } from './document'
import type { Found, Search } from './find'

/** Up to so many documents may be looked at without an index before it is worth a word. */
const SCAN_TOLERATED = 200

/** Says, once per shape, which query over a growing collection lacks a limit or an index. */
export class Advice {
  private readonly said = new Set<string>()

  constructor(private readonly warn: (text: string) => void) {}

  /** After a find: was it served by an index? */
  examined(collection: Collection, search: Search, { plan, examined, documents }: Found): void {
    if (!collection.growing || examined <= SCAN_TOLERATED) return
    const served =
      plan.by !== 'scan' && plan.sorted && examined <= 10 * (search.offset + documents.length + 1)
    if (served) return
    const asked = `${JSON.stringify(shape(search.query))}${search.order.length > 0 ? ` ordered by ${listed(search.order)}` : ''}`
    this.say(
      `${collection.name}: no index serves ${asked}; it lacks an index on (${missingIndex(search)})`,
      ` and looked at ${examined} documents for ${documents.length}`,
    )
  }

  /** A query over a growing collection that named no limit, or was cut at the default. */
  unlimited(collection: Collection, query: Document, cutAt: number): void {
    if (!collection.growing) return
    this.say(
      `${collection.name}: ${JSON.stringify(shape(query))} has no limit`,
      `; the answer is cut at ${cutAt}`,
    )
  }

  private say(what: string, detail: string): void {
    if (this.said.has(what)) return
    this.said.add(what)
    this.warn(what + detail)
  }
}

function listed(order: Search['order']): string {
  return order.map(([field, direction]) => (direction === 1 ? field : `${field} desc`)).join(', ')
}

/** Equalities first, then the order, then ranges. */
function missingIndex({ query, order }: Search): string {
  const constraints = [...constraintsOf(query)]
  const equal = constraints.filter(([, { points }]) => points).map(([field]) => field)
  const named = new Set([...equal, ...order.map(([field]) => field)])
  const ranges = constraints.map(([field]) => field).filter((field) => !named.has(field))
  const sorted = order.filter(([field]) => !equal.includes(field))
  return (
    [...equal, ...(sorted.length > 0 ? [listed(sorted)] : []), ...ranges].join(', ') || 'a field to select by'
  )
}

/** A query with its values left out. */
function shape(query: unknown): unknown {
  if (Array.isArray(query)) return query.some(isPlainObject) ? query.map(shape) : '?'
  if (!isPlainObject(query)) return '?'
  return Object.fromEntries(Object.entries(query).map(([key, value]) => [key, shape(value)]))
}
