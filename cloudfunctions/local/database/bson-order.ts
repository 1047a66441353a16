import { resolve } from 'mingo/util'
import type { Document, Order } from './document'

const NULL = 1
const NUMBER = 2
const STRING = 3
const OBJECT = 4
const ARRAY = 5
const BOOLEAN = 8
const DATE = 9
const REGEXP = 11

/** MongoDB's order of types; a missing value stands with null, as in a find's sort. */
function rank(value: unknown): number {
  if (value === null || value === undefined) return NULL
  if (typeof value === 'number') return NUMBER
  if (typeof value === 'string') return STRING
  if (typeof value === 'boolean') return BOOLEAN
  if (Array.isArray(value)) return ARRAY
  if (value instanceof Date) return DATE
  return value instanceof RegExp ? REGEXP : OBJECT
}

function compareNative<T extends number | string | boolean>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
  return compareNative(a, b)
}

function compareLists(a: readonly unknown[], b: readonly unknown[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = compareValues(a[i], b[i])
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Total order over values in MongoDB's type order: null < numbers < strings < objects < arrays < booleans < dates. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : 1
  const type = rank(a)
  const difference = type - rank(b)
  if (difference !== 0) return difference
  switch (type) {
    case NULL:
      return 0
    case NUMBER:
      return compareNumbers(a as number, b as number)
    case BOOLEAN:
      return compareNative(a as boolean, b as boolean)
    case DATE:
      return compareNumbers((a as Date).getTime(), (b as Date).getTime())
    case ARRAY:
      return compareLists(a as unknown[], b as unknown[])
    case OBJECT:
      return compareLists(
        Object.entries(a as object)
          .sort()
          .flat(),
        Object.entries(b as object)
          .sort()
          .flat(),
      )
    default:
      return compareNative(String(a), String(b))
  }
}

/** The value a document is sorted by: of an array its least element ascending, its greatest descending. */
function sortValue(document: Document, field: string, direction: 1 | -1): unknown {
  const value = field.includes('.') ? resolve(document, field) : document[field]
  if (!Array.isArray(value)) return value
  return value.reduce<unknown>(
    (best, item, i) => (i === 0 || compareValues(item, best) * direction < 0 ? item : best),
    undefined,
  )
}

/** A sorted copy; documents that tie keep their order. */
export function sortDocuments<T extends Document>(documents: readonly T[], order: Order): T[] {
  const keyed = documents.map((document) => ({
    document,
    values: order.map(([field, direction]) => sortValue(document, field, direction)),
  }))
  keyed.sort((a, b) => {
    for (const [i, [, direction]] of order.entries()) {
      const difference = compareValues(a.values[i], b.values[i])
      if (difference !== 0) return difference * direction
    }
    return 0
  })
  return keyed.map(({ document }) => document)
}
