import type { CollectionSchema } from '../../schema'
import { Advice } from './advice'
import { copyOf } from './document'
import { identified, operations, type WireAnswer, type WireRequest } from './operations'
import { Reader } from './reader'
import { Session } from './session'
import { Store } from './store'
import { Transactions } from './transactions'
import { WireFault } from './wire-fault'

export type { WireAnswer, WireRequest }

export interface DatabaseOptions {
  /** The SQLite file that everything is written through to; null: in memory only. */
  file: string | null
  collections: readonly CollectionSchema[]
  /** The server's date, for `db.serverDate()`; lifetimes go by real time. */
  now: () => Date
  warn: (text: string) => void
}

/** The document database of the local CloudBase: what the gateway of the real one answers, over documents in memory. */
export class Database {
  private readonly store: Store
  private readonly transactions: Transactions
  private readonly advice: Advice
  private readonly now: () => Date

  constructor({ file, collections, now, warn }: DatabaseOptions) {
    this.store = new Store(file, collections)
    this.transactions = new Transactions(this.store)
    this.advice = new Advice(warn)
    this.now = now
  }

  /** Answers one `database.*` request; a refusal is an answer with a code. A write is durable before this returns. */
  handle(request: WireRequest): { answer: WireAnswer; examined: number } {
    this.transactions.expire()
    const { action } = request
    try {
      if (action === 'database.startTransaction') return settled({ transactionId: this.transactions.start() })
      const transactionId = typeof request.transactionId === 'string' ? request.transactionId : undefined
      if (action === 'database.commitTransaction')
        return settled(this.transactions.commit(transactionId ?? ''))
      if (action === 'database.abortTransaction') return settled(this.transactions.abort(transactionId ?? ''))
      return transactionId ? this.inTransaction(transactionId, request) : this.alone(request)
    } catch (error) {
      return settled(refusal(error))
    }
  }

  /** Inserts plain documents in one SQLite transaction; returns how many. Throws on a duplicate, and inserts none. */
  bulk(collection: string, documents: readonly Record<string, unknown>[]): number {
    const session = new Session(this.store, false)
    try {
      const target = this.store.collection(collection)
      for (const document of documents) session.insert(target, identified(copyOf(document)))
      session.commit()
    } finally {
      session.end()
    }
    return documents.length
  }

  /** Copies of the committed documents of a collection; only of those wanted. */
  dump(
    collection: string,
    wanted: (document: Record<string, unknown>) => boolean = () => true,
  ): Record<string, unknown>[] {
    return [...this.store.collection(collection).documents.values()].filter(wanted).map(copyOf)
  }

  /** Ends the transactions that have outlived their 30 seconds, and frees what they locked. */
  expireTransactions(): void {
    this.transactions.expire()
  }

  close(): void {
    this.store.close()
  }

  /** One operation of a transaction; a refused one ends it, as in MongoDB. */
  private inTransaction(id: string, request: WireRequest): { answer: WireAnswer; examined: number } {
    const session = this.transactions.session(id)
    try {
      return this.operate(session, request)
    } catch (error) {
      this.transactions.abort(id)
      throw error
    }
  }

  private alone(request: WireRequest): { answer: WireAnswer; examined: number } {
    const session = new Session(this.store, false)
    try {
      const result = this.operate(session, request)
      session.commit()
      return result
    } finally {
      session.end()
    }
  }

  private operate(session: Session, request: WireRequest): { answer: WireAnswer; examined: number } {
    const operation = operations[request.action]
    if (!operation) throw new WireFault('INVALID_PARAM', `[INVALID_PARAM] unknown action: ${request.action}`)
    const reader = new Reader(this.store, session, this.advice)
    const answer = operation({ reader, now: this.now() }, request)
    return { answer, examined: reader.examined }
  }
}

function settled(answer: WireAnswer): { answer: WireAnswer; examined: number } {
  return { answer, examined: 0 }
}

/** Everything that is refused has a code; what the query engine threw is a failed request, as with the real one. */
function refusal(error: unknown): WireAnswer {
  if (error instanceof WireFault) return { code: error.code, message: error.message }
  return { code: 'DATABASE_REQUEST_FAILED', message: error instanceof Error ? error.message : String(error) }
}
