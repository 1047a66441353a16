import type { Change, Collection } from './collection'
import { keyOf, type Document, type DocumentKey } from './document'
import type { OrderedIndex } from './ordered-index'
import type { Store } from './store'
import { duplicateKey, transactionBusy, transactionConflict } from './wire-fault'

/**
 * One reader and writer over the store: its own writes laid over the snapshot it took, visible to nobody else until
 * `commit`. A request outside a transaction is a session of its own that begins and commits within the request.
 */
export class Session {
  readonly snapshot: number
  private readonly overlay = new Map<Collection, Map<DocumentKey, Document | null>>()
  private readonly held = new Map<string, DocumentKey>()

  constructor(
    private readonly store: Store,
    private readonly transactional: boolean,
  ) {
    this.snapshot = store.version
    if (transactional) store.hold(this)
  }

  get(collection: Collection, key: DocumentKey): Document | undefined {
    const own = this.overlay.get(collection)?.get(key)
    if (own !== undefined) return own ?? undefined
    return this.transactional ? collection.at(key, this.snapshot) : collection.documents.get(key)
  }

  /** Keys whose newest commit is not what this session sees: the indexes cannot speak for them. */
  divergentKeys(collection: Collection): Set<DocumentKey> {
    const own = this.overlay.get(collection)
    const changed = this.transactional ? collection.keysChangedSince(this.snapshot) : []
    return new Set([...(own?.keys() ?? []), ...changed])
  }

  insert(collection: Collection, document: Document): void {
    const key = keyOf(document._id)
    if (this.get(collection, key))
      throw duplicateKey(collection.name, collection.primary.name, [document._id])
    this.write(collection, key, document)
  }

  replace(collection: Collection, after: Document): void {
    this.write(collection, keyOf(after._id), after)
  }

  remove(collection: Collection, document: Document): void {
    this.write(collection, keyOf(document._id), null)
  }

  commit(): void {
    const changes: Change[] = []
    for (const [collection, writes] of this.overlay) {
      for (const [key, after] of writes) changes.push({ collection, key, after })
    }
    this.end()
    this.store.commit(changes)
  }

  /** Gives up the locks and the snapshot; what was not committed is gone. */
  end(): void {
    if (this.transactional) for (const lock of this.held.keys()) this.store.locks.delete(lock)
    this.held.clear()
    this.store.release(this)
  }

  private write(collection: Collection, key: DocumentKey, after: Document | null): void {
    this.lock(`${collection.name} _id_ ${JSON.stringify(key)}`, key)
    if (collection.changedSince(key, this.snapshot)) throw transactionConflict()
    for (const index of collection.indexes) {
      if (after && index.unique && index !== collection.primary) this.claim(collection, index, after)
    }
    const writes = this.overlay.get(collection) ?? new Map<DocumentKey, Document | null>()
    this.overlay.set(collection, writes.set(key, after))
  }

  /** Makes sure that no other document has these unique values, now or when this session commits. */
  private claim(collection: Collection, index: OrderedIndex, after: Document): void {
    const own = this.overlay.get(collection)
    for (const values of index.valuesOf(after)) {
      const name = `${collection.name} ${index.name} ${JSON.stringify(values)}`
      const key = keyOf(after._id)
      const sibling = this.held.get(name)
      if (sibling !== undefined && sibling !== key && index.has(this.get(collection, sibling), values)) {
        throw duplicateKey(collection.name, index.name, values)
      }
      this.lock(name, key)
      for (const holder of index.holders(values).map(({ _id }) => keyOf(_id))) {
        if (holder === key || own?.has(holder)) continue
        if (collection.changedSince(holder, this.snapshot)) throw transactionConflict()
        throw duplicateKey(collection.name, index.name, values)
      }
    }
  }

  private lock(name: string, key: DocumentKey): void {
    const holder = this.store.locks.get(name)
    if (holder && holder !== this) throw this.transactional ? transactionConflict() : transactionBusy()
    if (this.transactional) this.store.locks.set(name, this)
    this.held.set(name, key)
  }
}
