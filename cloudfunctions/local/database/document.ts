/** A stored document: plain JavaScript values (numbers, strings, booleans, null, Date, RegExp, arrays, objects), never changed in place. */
export type Document = Readonly<Record<string, unknown>>

/** What a document is kept under: its `_id` when that is a string or a number, else the text of it. */
export type DocumentKey = string | number

/** Sort specification in order of weight: 1 ascending, -1 descending. */
export type Order = readonly (readonly [field: string, direction: 1 | -1])[]

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

export function keyOf(id: unknown): DocumentKey {
  return typeof id === 'string' || typeof id === 'number' ? id : JSON.stringify(id)
}

/** An optional object member of a request: the object, or an empty one. */
export function objectOrEmpty(value: unknown): Document {
  return isPlainObject(value) ? value : {}
}

/** A deep copy without `undefined` members. */
export function copyOf<T>(value: T): T
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item) ?? null)
  if (value instanceof Date) return new Date(value)
  if (!isPlainObject(value)) return value
  const copy: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) if (member !== undefined) copy[key] = copyOf(member)
  return copy
}
