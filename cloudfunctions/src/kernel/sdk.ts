import tcb from '@cloudbase/node-sdk'
import { tracingChannel } from 'node:diagnostics_channel'

export const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string })

/** What is spent inside the SDK, signing and parsing included, can be told from our own time by whoever listens. */
const sdkCalls = tracingChannel('cloud.sdk')

export function traced<Result>(call: () => Promise<Result>): Promise<Result> {
  return sdkCalls.tracePromise(call, {})
}

type Where = Record<string, unknown>

interface SdkQuery {
  where(query: Where): SdkQuery
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery
  field(fields: Record<string, boolean>): SdkQuery
  limit(n: number): SdkQuery
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  update(fields: object): Promise<{ updated: number }>
  remove(): Promise<unknown>
  updateAndReturn(fields: object): Promise<{ doc?: Record<string, number> | null }>
}

interface SdkDocument {
  /** An array outside a transaction, the document or null inside one (platform-cloud.md, pitfall 2). */
  get(): Promise<{ data: unknown }>
  set(fields: object): Promise<unknown>
  remove(): Promise<unknown>
}

interface SdkPipeline {
  _pipe(stage: string, value: unknown): SdkPipeline
  end(): Promise<{ data: unknown[] }>
}

interface SdkCollection extends SdkQuery {
  doc(id: string): SdkDocument
  add(documents: object): Promise<unknown>
  aggregate(): SdkPipeline
}

export interface SdkTransaction {
  collection(name: string): SdkCollection
  commit(): Promise<unknown>
  rollback(reason: unknown): Promise<unknown>
}

/** The part of the SDK's database used here: its own declarations leave most answers `any`. */
interface SdkDatabase {
  collection(name: string): SdkCollection
  startTransaction(): Promise<SdkTransaction>
}

const database = app.database()

export const db = database as unknown as SdkDatabase

/** Query commands of the SDK: `_.in([...])`, `_.lte(x)`, `_.or([...])`. */
export const _ = database.command
