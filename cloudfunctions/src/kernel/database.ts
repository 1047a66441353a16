import { Fault } from '#shared/kernel/fault'
import { logError } from '#cloud/kernel/log'
import { requestCount } from '#cloud/kernel/request-count'
import { _, db, traced, type SdkTransaction } from '#cloud/kernel/sdk'

export { _ }

export interface Stored {
  _id: string
}

export interface Query {
  where: Record<string, unknown>
  order?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  limit: number
  /** Only these fields, to keep the answer small. */
  fields?: readonly string[]
}

/** A refusal of the cloud: its code and words. */
interface SdkError {
  code?: string
  message?: string
}

const busyCodes = ['DATABASE_TRANSACTION_CONFLICT', 'ResourceUnavailable.TransactionBusy']

function wordsOf(error: unknown): SdkError {
  return typeof error === 'object' && error !== null ? error : {}
}

/** True when an insert met an `_id` or unique key that is already there. */
export function isDuplicate(error: unknown): boolean {
  return (wordsOf(error).message ?? '').includes('E11000')
}

/** Another transaction wrote first; the cloud has already ended ours. */
class LostRace extends Fault {
  constructor() {
    super('conflict', '刚才有别人也在办这件事，没有存上。您写的内容还在，请刷新后再试一次。')
  }
}

function toFault(error: unknown): unknown {
  if (error instanceof Fault || isDuplicate(error)) return error
  if (busyCodes.includes(wordsOf(error).code ?? '')) return new LostRace()
  logError('database', error)
  return new Fault('unavailable', '刚才没存上，您写的内容还在。请稍后再试一次。')
}

async function send<Result>(request: () => Promise<Result>): Promise<Result> {
  requestCount.add()
  try {
    return await traced(request)
  } catch (error) {
    throw toFault(error)
  }
}

/** One document, or null. */
export async function read<Doc extends Stored>(collection: string, id: string): Promise<Doc | null> {
  const { data } = await send(() => db.collection(collection).doc(id).get())
  const [document] = data as Doc[]
  return document ?? null
}

/** At most `limit` documents, in order; every query names its limit. */
export async function find<Doc extends Stored>(collection: string, query: Query): Promise<Doc[]> {
  let request = db.collection(collection).where(query.where)
  for (const [field, direction] of query.order ?? []) request = request.orderBy(field, direction)
  if (query.fields) request = request.field(Object.fromEntries(query.fields.map((field) => [field, true])))
  const { data } = await send(() => request.limit(query.limit).get())
  return data as Doc[]
}

/** How many documents match; the caller bounds what it asks. */
export async function count(collection: string, where: Record<string, unknown>): Promise<number> {
  const { total } = await send(() => db.collection(collection).where(where).count())
  return total
}

/**
 * A pipeline of stages in MongoDB's own words, `[['match', { n: { $gte: 1 } }], ['limit', 1]]`: commands of the SDK
 * are not translated in it, and without a limit the cloud answers 20 rows.
 */
export async function aggregate<Row>(
  collection: string,
  stages: readonly (readonly [stage: string, value: unknown])[],
): Promise<Row[]> {
  let pipeline = db.collection(collection).aggregate()
  for (const [stage, value] of stages) pipeline = pipeline._pipe(stage, value)
  const { data } = await send(() => pipeline.end())
  return data as Row[]
}

/** Adds documents in one request outside a transaction, all or none; `isDuplicate` tells of one that is there. */
export async function insert<Doc extends Stored>(
  collection: string,
  documents: readonly Doc[],
): Promise<void> {
  await send(() => db.collection(collection).add([...documents]))
}

/** Sets fields of every document that matches, in one request; how many changed. Never inside a transaction. */
export async function updateMany(
  collection: string,
  where: Record<string, unknown>,
  fields: object,
): Promise<number> {
  const { updated } = await send(() => db.collection(collection).where(where).update(fields))
  return updated
}

/** Takes out every document that matches, in one request. Never inside a transaction. */
export async function removeMany(collection: string, where: Record<string, unknown>): Promise<void> {
  await send(() => db.collection(collection).where(where).remove())
}

/** Replaces or creates one document. */
export async function replace<Doc extends Stored>(collection: string, { _id, ...rest }: Doc): Promise<void> {
  await send(() => db.collection(collection).doc(_id).set(rest))
}

/**
 * The operations that really run inside a transaction. The SDK sends `where().update()`, `remove()`, `count()`
 * and `aggregate()` without the transaction's id, so they are not here (platform-cloud.md, pitfall 1).
 */
export interface Transaction {
  read<Doc extends Stored>(collection: string, id: string): Promise<Doc | null>
  find<Doc extends Stored>(collection: string, where: Record<string, unknown>, limit: number): Promise<Doc[]>
  insert<Doc extends Stored>(collection: string, documents: readonly Doc[]): Promise<void>
  replace<Doc extends Stored>(collection: string, document: Doc): Promise<void>
  /** Adds one to a number field and returns the new value; creates the document at one. */
  increment(collection: string, id: string, field: string): Promise<number>
  remove(collection: string, id: string): Promise<void>
}

function transactionOver(tx: SdkTransaction): Transaction {
  return {
    async read<Doc extends Stored>(collection: string, id: string) {
      const { data } = await send(() => tx.collection(collection).doc(id).get())
      return (data as Doc | null) ?? null
    },
    async find<Doc extends Stored>(collection: string, where: Record<string, unknown>, limit: number) {
      const { data } = await send(() => tx.collection(collection).where(where).limit(limit).get())
      return data as Doc[]
    },
    async insert(collection, documents) {
      if (documents.length > 0) await send(() => tx.collection(collection).add([...documents]))
    },
    async replace(collection, { _id, ...rest }) {
      await send(() => tx.collection(collection).doc(_id).set(rest))
    },
    async increment(collection, id, field) {
      const { doc } = await send(() =>
        tx
          .collection(collection)
          .where({ _id: id })
          .updateAndReturn({ [field]: _.inc(1) }),
      )
      if (doc) return doc[field] ?? 1
      await send(() => tx.collection(collection).add({ _id: id, [field]: 1 }))
      return 1
    },
    async remove(collection, id) {
      await send(() => tx.collection(collection).doc(id).remove())
    },
  }
}

/** Runs `work` in one transaction; a lost race is tried again up to three times, then it is `conflict`. */
export async function transaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
  retries = 3,
): Promise<Result> {
  const tx = await send(() => db.startTransaction())
  try {
    const result = await work(transactionOver(tx))
    await send(() => tx.commit())
    return result
  } catch (error) {
    if (error instanceof LostRace) {
      if (retries > 0) return await transaction(work, retries - 1)
      throw error
    }
    await tx.rollback(undefined).catch(() => undefined)
    throw error
  }
}
