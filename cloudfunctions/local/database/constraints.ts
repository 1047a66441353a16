import { compareValues } from './bson-order'
import { isPlainObject, type Document } from './document'

/** A value that an index can be asked for. */
type Scalar = string | number | boolean | Date | null

interface Bound {
  value: Scalar
  inclusive: boolean
}

/** What a matching document's field must satisfy: be one of the points, or lie between the bounds. */
export interface Constraint {
  points?: Scalar[]
  low?: Bound
  high?: Bound
}

export type Constraints = Map<string, Constraint>

/** No comparison with a value reaches down to null or a missing field. */
const ABOVE_NULL: Bound = { value: null, inclusive: false }

/** Necessary conditions per field that follow from a query: never narrower than the query itself. */
export function constraintsOf(query: Document): Constraints {
  const all: Constraints = new Map()
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and') for (const part of branches(condition)) conjoin(all, constraintsOf(part))
    else if (field === '$or') conjoin(all, alternatives(branches(condition).map(constraintsOf)))
    else if (!field.startsWith('$'))
      for (const one of fieldConstraints(condition)) conjoin(all, new Map([[field, one]]))
  }
  return all
}

function branches(condition: unknown): Document[] {
  return Array.isArray(condition) ? condition.filter(isPlainObject) : []
}

function isScalar(value: unknown): value is Scalar {
  if (typeof value === 'number') return !Number.isNaN(value)
  return value === null || typeof value === 'string' || typeof value === 'boolean' || value instanceof Date
}

function fieldConstraints(condition: unknown): Constraint[] {
  if (isScalar(condition)) return [{ points: [condition] }]
  if (!isPlainObject(condition)) return []
  return Object.entries(condition).flatMap(([operator, value]) => operatorConstraint(operator, value) ?? [])
}

function operatorConstraint(operator: string, value: unknown): Constraint | undefined {
  if (operator === '$in') return Array.isArray(value) && value.every(isScalar) ? { points: value } : undefined
  if (!isScalar(value)) return undefined
  if (operator === '$eq') return { points: [value] }
  if (value === null) return undefined
  if (operator === '$gt') return { low: { value, inclusive: false } }
  if (operator === '$gte') return { low: { value, inclusive: true } }
  if (operator === '$lt') return { low: ABOVE_NULL, high: { value, inclusive: false } }
  if (operator === '$lte') return { low: ABOVE_NULL, high: { value, inclusive: true } }
  return undefined
}

function conjoin(all: Constraints, more: Constraints): void {
  for (const [field, constraint] of more) {
    const known = all.get(field) ?? {}
    const points = fewer(known.points, constraint.points)
    const low = pick(known.low, constraint.low, 1)
    const high = pick(known.high, constraint.high, -1)
    all.set(field, { ...(points && { points }), ...(low && { low }), ...(high && { high }) })
  }
}

function fewer(a: Scalar[] | undefined, b: Scalar[] | undefined): Scalar[] | undefined {
  if (!a || !b) return a ?? b
  return a.length <= b.length ? a : b
}

/** The greater bound (direction 1) or the lesser one (-1); of equal values the exclusive one. */
function pick(a: Bound | undefined, b: Bound | undefined, direction: 1 | -1): Bound | undefined {
  if (!a || !b) return a ?? b
  const difference = compareValues(a.value, b.value) * direction
  if (difference === 0) return a.inclusive ? b : a
  return difference > 0 ? a : b
}

/** What holds whichever branch of an `$or` holds: a cursor's `{a < x} or {a = x, _id < y}` says `a <= x`. */
function alternatives(options: Constraints[]): Constraints {
  const [first, ...rest] = options
  const common: Constraints = new Map()
  for (const [field, constraint] of first ?? []) {
    const others = rest.map((option) => option.get(field))
    const joined = others.reduce<Constraint | undefined>((a, b) => a && b && loosen(a, b), constraint)
    if (joined) common.set(field, joined)
  }
  return common
}

function loosen(a: Constraint, b: Constraint): Constraint {
  if (a.points && b.points) return { points: [...a.points, ...b.points] }
  const low = looser(boundOf(a, 1), boundOf(b, 1), 1)
  const high = looser(boundOf(a, -1), boundOf(b, -1), -1)
  return { ...(low && { low }), ...(high && { high }) }
}

/** The low (1) or high (-1) bound of a constraint, or of its points. */
function boundOf({ points, low, high }: Constraint, side: 1 | -1): Bound | undefined {
  if (!points) return side === 1 ? low : high
  const [extreme] = [...points].sort((a, b) => compareValues(a, b) * side)
  return extreme === undefined ? undefined : { value: extreme, inclusive: true }
}

function looser(a: Bound | undefined, b: Bound | undefined, side: 1 | -1): Bound | undefined {
  if (!a || !b) return undefined
  const difference = compareValues(a.value, b.value) * side
  if (difference === 0) return a.inclusive ? a : b
  return difference < 0 ? a : b
}
