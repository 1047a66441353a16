import type { CollectionSchema } from '../../schema'
import { keyOf, type Document, type DocumentKey } from './document'
import { OrderedIndex } from './ordered-index'

/** What stood under a key until the commit numbered `until`; null: nothing did. */
interface Superseded {
  until: number
  document: Document | null
}

/** One document before and after a commit; null: absent. */
export interface Change {
  collection: Collection
  key: DocumentKey
  after: Document | null
}

/** The committed documents of one collection with their indexes; earlier versions only while a transaction may read them. */
export class Collection {
  readonly documents = new Map<DocumentKey, Document>()
  readonly primary = new OrderedIndex({ name: '_id_', keys: [['_id', 1]], unique: true })
  readonly indexes: readonly OrderedIndex[]
  private readonly history = new Map<DocumentKey, Superseded[]>()

  constructor(
    readonly name: string,
    readonly growing: boolean,
    indexes: CollectionSchema['indexes'],
  ) {
    this.indexes = [this.primary, ...indexes.map((index) => new OrderedIndex(index))]
  }

  /** The document as it stood when `snapshot` was the newest commit. */
  at(key: DocumentKey, snapshot: number): Document | undefined {
    const superseded = this.history.get(key)?.find(({ until }) => until > snapshot)
    return superseded ? (superseded.document ?? undefined) : this.documents.get(key)
  }

  changedSince(key: DocumentKey, snapshot: number): boolean {
    return this.history.get(key)?.some(({ until }) => until > snapshot) ?? false
  }

  keysChangedSince(snapshot: number): DocumentKey[] {
    return [...this.history.keys()].filter((key) => this.changedSince(key, snapshot))
  }

  load(document: Document): void {
    this.documents.set(keyOf(document._id), document)
    for (const index of this.indexes) index.add(document)
  }

  /** Takes a document out of the indexes; `put` then brings its next version, so that a swap of unique values works. */
  withdraw(key: DocumentKey): void {
    const before = this.documents.get(key)
    if (before) for (const index of this.indexes) index.remove(before)
  }

  put(key: DocumentKey, after: Document | null): void {
    if (after) this.load(after)
    else this.documents.delete(key)
  }

  remember(key: DocumentKey, until: number): void {
    const versions = this.history.get(key) ?? []
    versions.push({ until, document: this.documents.get(key) ?? null })
    this.history.set(key, versions)
  }

  /** Drops the versions that no snapshot from `oldest` on can see. */
  forget(oldest: number): void {
    for (const [key, versions] of this.history) {
      const visible = versions.filter(({ until }) => until > oldest)
      if (visible.length > 0) this.history.set(key, visible)
      else this.history.delete(key)
    }
  }
}
