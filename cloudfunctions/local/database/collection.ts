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
  readonly primary = new OrderedIndex({ name: '_id_', keys: [['_id', 1]], unique: true }, this.documents)
  readonly indexes: readonly OrderedIndex[]
  private readonly history = new Map<DocumentKey, Superseded[]>()

  constructor(
    readonly name: string,
    readonly growing: boolean,
    indexes: CollectionSchema['indexes'],
  ) {
    this.indexes = [this.primary, ...indexes.map((index) => new OrderedIndex(index, this.documents))]
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

  /** Makes the next versions current; the old ones leave the indexes first, so that unique values can be swapped. */
  apply(changes: readonly Change[]): void {
    const rebuild = changes.length > this.documents.size / 2
    if (!rebuild) for (const { key } of changes) this.unindex(this.documents.get(key))
    for (const { key, after } of changes) {
      if (after) this.documents.set(key, after)
      else this.documents.delete(key)
    }
    for (const index of this.indexes) {
      if (rebuild) index.reset()
    }
    if (!rebuild) for (const { after } of changes) this.index(after)
  }

  /** Adds a document that the file holds, before anybody asks an index. */
  load(document: Document): void {
    this.documents.set(keyOf(document._id), document)
  }

  private index(document: Document | null): void {
    if (document) for (const index of this.indexes) index.add(document)
  }

  private unindex(document: Document | undefined): void {
    if (document) for (const index of this.indexes) index.remove(document)
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
