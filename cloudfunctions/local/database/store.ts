import type { CollectionSchema } from '../../schema'
import { Collection, type Change } from './collection'
import type { Document } from './document'
import { decode, encode } from './ejson'
import { Persistence, type Row } from './persistence'
import { collectionMissing } from './wire-fault'

/** Who reads at a version and may hold locks: a session. */
interface Holder {
  readonly snapshot: number
}

/** All committed state: the collections, the number of the newest commit, and the file it is written through to. */
export class Store {
  /** Number of the newest commit. */
  version = 0
  /** Who holds a document or a unique value until the end of a transaction. */
  readonly locks = new Map<string, Holder>()
  private readonly collections = new Map<string, Collection>()
  private readonly snapshots = new Set<Holder>()
  private readonly persistence: Persistence | null

  constructor(file: string | null, schemas: readonly CollectionSchema[]) {
    for (const { name, growing, indexes } of schemas)
      this.collections.set(name, new Collection(name, growing, indexes))
    this.persistence = file === null ? null : new Persistence(file)
    if (this.persistence) this.load(this.persistence)
  }

  collection(name: unknown): Collection {
    const collection = this.collections.get(String(name))
    if (!collection) throw collectionMissing(String(name))
    return collection
  }

  /** Creates a collection that the schema does not declare; false when it is there already. */
  addCollection(name: string): boolean {
    if (this.collections.has(name)) return false
    this.persistence?.addCollection(name)
    this.collections.set(name, new Collection(name, false, []))
    return true
  }

  /** While a session is held, the versions its snapshot sees are kept. */
  hold(session: Holder): void {
    this.snapshots.add(session)
  }

  release(session: Holder): void {
    if (!this.snapshots.delete(session)) return
    const oldest = Math.min(...[...this.snapshots].map(({ snapshot }) => snapshot))
    for (const collection of this.collections.values()) collection.forget(oldest)
  }

  /** Makes changes durable in one SQLite transaction, then visible, as one commit. */
  commit(changes: readonly Change[]): void {
    if (changes.length === 0) return
    this.persistence?.save(rowsOf(changes))
    this.version++
    if (this.snapshots.size > 0) {
      for (const { collection, key } of changes) collection.remember(key, this.version)
    }
    for (const collection of new Set(changes.map((change) => change.collection))) {
      collection.apply(changes.filter((change) => change.collection === collection))
    }
  }

  close(): void {
    this.persistence?.close()
  }

  private load(persistence: Persistence): void {
    for (const name of persistence.addedCollections()) this.addCollection(name)
    const epoch = new Date(0)
    for (const { collection, body } of persistence.rows()) {
      this.addCollection(collection)
      this.collection(collection).load(decode(body, epoch) as Document)
    }
  }
}

function* rowsOf(changes: readonly Change[]): Generator<Row> {
  for (const { collection, key, after } of changes) {
    yield { collection: collection.name, key, body: after && encode(after) }
  }
}
