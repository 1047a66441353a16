import { resolve } from 'mingo/util'
import BTree from 'sorted-btree'
import type { IndexSchema } from '../../schema'
import { compareValues } from './bson-order'
import { keyOf, type Document } from './document'

/** Ends of a key prefix: before, and after, every entry that begins with it. */
export const LOWEST = Symbol('lowest')
export const HIGHEST = Symbol('highest')

/** The values at the index's fields, in its order, then the document's key; or a prefix ending in LOWEST or HIGHEST. */
export type IndexKey = readonly unknown[]

/** A stretch of the index, both ends exclusive because they end in LOWEST or HIGHEST. */
export interface Stretch {
  from: IndexKey
  to: IndexKey
}

/** One ordered index over a collection: entries in the order of its keys, one per array element when multikey. */
export class OrderedIndex {
  readonly name: string
  readonly unique: boolean
  readonly keys: IndexSchema['keys']
  private readonly tree: BTree<IndexKey, Document>
  private arrays = 0

  constructor(schema: IndexSchema) {
    this.name = schema.name
    this.keys = schema.keys
    this.unique = schema.unique === true
    this.tree = new BTree<IndexKey, Document>(undefined, (a, b) => this.compare(a, b))
  }

  /** Whether some document has an array at an indexed field: such an index cannot serve a sort. */
  get multikey(): boolean {
    return this.arrays > 0
  }

  /** The key values a document has here, without its own key: several when it holds an array. */
  valuesOf(document: Document): unknown[][] {
    let entries: unknown[][] = [[]]
    for (const [field] of this.keys) {
      const value = field.includes('.') ? resolve(document, field) : document[field]
      const values = Array.isArray(value) ? elements(value) : [value ?? null]
      entries = entries.flatMap((entry) => values.map((item) => [...entry, item]))
    }
    return entries
  }

  add(document: Document): void {
    const entries = this.valuesOf(document)
    const key = keyOf(document._id)
    for (const entry of entries) {
      entry.push(key)
      this.tree.set(entry, document)
    }
    if (this.hasArray(document)) this.arrays++
  }

  remove(document: Document): void {
    const key = keyOf(document._id)
    for (const entry of this.valuesOf(document)) this.tree.delete([...entry, key])
    if (this.hasArray(document)) this.arrays--
  }

  /** Documents that have exactly these values. */
  holders(values: readonly unknown[]): Document[] {
    const stretch = { from: [...values, LOWEST], to: [...values, HIGHEST] }
    return [...this.scan(stretch, false)].map(([, document]) => document)
  }

  /** Entries of a stretch in index order, or backwards. */
  *scan({ from, to }: Stretch, backwards: boolean): Generator<readonly [IndexKey, Document]> {
    const entries = backwards ? this.tree.entriesReversed(to) : this.tree.entries(from)
    for (const entry of entries) {
      if (backwards ? this.compare(entry[0], from) < 0 : this.compare(entry[0], to) > 0) return
      yield entry
    }
  }

  /** Order of two keys from position `start` on. */
  compare(a: IndexKey, b: IndexKey, start = 0): number {
    for (let i = start; i < a.length && i < b.length; i++) {
      const x = a[i]
      const y = b[i]
      if (x === y) continue
      if (x === LOWEST || y === HIGHEST) return -1
      if (x === HIGHEST || y === LOWEST) return 1
      const difference = compareValues(x, y)
      if (difference !== 0) return difference * (this.keys[i]?.[1] ?? 1)
    }
    return 0
  }

  private hasArray(document: Document): boolean {
    return this.keys.some(([field]) =>
      Array.isArray(field.includes('.') ? resolve(document, field) : document[field]),
    )
  }
}

function elements(list: readonly unknown[]): unknown[] {
  const flat = list.flat(Infinity).map((item) => item ?? null)
  return flat.length === 0 ? [null] : flat
}
