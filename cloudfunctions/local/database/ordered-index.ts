import { resolve } from 'mingo/util'
import type BTree from 'sorted-btree'
import { bulkLoad } from 'sorted-btree/extended/bulkLoad'
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

interface Content {
  tree: BTree<IndexKey, Document>
  /** How many documents have an array at an indexed field. */
  arrays: number
}

const NODE_SIZE = 64

/**
 * One ordered index over a collection: entries in the order of its keys, one per array element when multikey. It is
 * built, by sorting, when it is first asked; from then on kept up to date.
 */
export class OrderedIndex {
  readonly name: string
  readonly unique: boolean
  readonly keys: IndexSchema['keys']
  private built: Content | null = null

  constructor(
    schema: IndexSchema,
    private readonly documents: ReadonlyMap<unknown, Document>,
  ) {
    this.name = schema.name
    this.keys = schema.keys
    this.unique = schema.unique === true
  }

  /** Whether some document has an array at an indexed field: such an index cannot serve a sort. */
  get multikey(): boolean {
    return this.content.arrays > 0
  }

  /** The key values a document has here, without its own key: several when it holds an array. */
  valuesOf(document: Document): unknown[][] {
    const values = this.keys.map(([field]) => valueAt(document, field))
    if (!values.some(Array.isArray)) return [values]
    return values.reduce<unknown[][]>(
      (entries, value) => {
        const items = Array.isArray(value) ? elements(value) : [value]
        return entries.flatMap((entry) => items.map((item) => [...entry, item]))
      },
      [[]],
    )
  }

  has(document: Document | undefined, values: readonly unknown[]): boolean {
    if (!document) return false
    return this.valuesOf(document).some((entry) => this.compare(entry, values) === 0)
  }

  add(document: Document): void {
    if (!this.built) return
    for (const entry of this.entriesOf(document)) this.built.tree.set(entry, document)
    if (this.hasArray(document)) this.built.arrays++
  }

  remove(document: Document): void {
    if (!this.built) return
    for (const entry of this.entriesOf(document)) this.built.tree.delete(entry)
    if (this.hasArray(document)) this.built.arrays--
  }

  /** Forgets the entries, to be built again when next asked: cheaper than many single changes. */
  reset(): void {
    this.built = null
  }

  /** Documents that have exactly these values. */
  holders(values: readonly unknown[]): Document[] {
    const stretch = { from: [...values, LOWEST], to: [...values, HIGHEST] }
    return [...this.scan(stretch, false)].map(([, document]) => document)
  }

  /** Entries of a stretch in index order, or backwards. */
  *scan({ from, to }: Stretch, backwards: boolean): Generator<readonly [IndexKey, Document]> {
    const { tree } = this.content
    const entries = backwards ? tree.entriesReversed(to) : tree.entries(from)
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

  private get content(): Content {
    return (this.built ??= this.build())
  }

  private build(): Content {
    const compare = (a: IndexKey, b: IndexKey): number => this.compare(a, b)
    const entries: [IndexKey, Document][] = []
    let arrays = 0
    for (const document of this.documents.values()) {
      const own = this.entriesOf(document)
      for (const entry of own) entries.push([entry, document])
      if (this.hasArray(document)) arrays++
    }
    entries.sort(([a], [b]) => compare(a, b))
    const distinct =
      arrays === 0
        ? entries
        : entries.filter(([key], i) => compare(entries[i - 1]?.[0] ?? [LOWEST], key) !== 0)
    const keys = distinct.map(([key]) => key)
    const values = distinct.map(([, document]) => document)
    return { tree: bulkLoad(keys, values, NODE_SIZE, compare), arrays }
  }

  private entriesOf(document: Document): unknown[][] {
    const entries = this.valuesOf(document)
    const key = keyOf(document._id)
    for (const entry of entries) entry.push(key)
    return entries
  }

  private hasArray(document: Document): boolean {
    return this.keys.some(([field]) => Array.isArray(valueAt(document, field)))
  }
}

/** The value at a dotted path, a missing one as null; through arrays, the list of what their elements have there. */
function valueAt(document: Document, path: string): unknown {
  const value = path.includes('.') ? resolve(document, path) : document[path]
  return value ?? null
}

function elements(list: readonly unknown[]): unknown[] {
  const flat = list.flat(Infinity).map((item) => item ?? null)
  return flat.length === 0 ? [null] : flat
}
