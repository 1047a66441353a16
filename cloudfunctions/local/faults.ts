import * as z from 'zod/mini'
import type { Call } from './functions/call'

const Count = z.int().check(z.positive())

const Latency = z.strictObject({ match: z._default(z.string(), ''), ms: z.number().check(z.nonnegative()) })
const Conflict = z.strictObject({ onWrite: z._default(Count, 1), action: z.optional(z.string()) })
const OpenApiError = z.strictObject({
  apiName: z.string(),
  errCode: z.int(),
  times: z.optional(Count),
})
const Kill = z.strictObject({
  function: z.string(),
  action: z.optional(z.string()),
  afterDatabaseAnswer: Count,
  /** Leave its open transactions to live out their 30 seconds, as the real cloud does. */
  keepTransactions: z.optional(z.literal(true)),
  /** Only the call dies: nothing of it reaches the cloud any more, its instance serves the next one. */
  keepWorker: z.optional(z.literal(true)),
})

/** The body of POST /local/faults; what is not named stays as it was armed. */
export const FaultOrder = z.strictObject({
  clear: z.optional(z.literal(true)),
  latency: z.optional(Latency),
  conflict: z.optional(Conflict),
  openApi: z.optional(OpenApiError),
  kill: z.optional(Kill),
})
export type FaultOrder = z.output<typeof FaultOrder>

/** The faults that are armed. A conflict and a kill go off once; latency and an open API error stay until cleared. */
export class Faults {
  private armed: Omit<FaultOrder, 'clear'> = {}
  private writes = 0

  arm({ clear, ...order }: FaultOrder): void {
    if (clear) this.armed = {}
    if (order.conflict !== undefined) this.writes = 0
    this.armed = { ...this.armed, ...order }
  }

  read(): Omit<FaultOrder, 'clear'> {
    return this.armed
  }

  /** Milliseconds to wait before a request, named "database.getDocument" or "/fn/api messages.submit". */
  latencyOf(request: string): number {
    const { latency } = this.armed
    return latency !== undefined && request.includes(latency.match) ? latency.ms : 0
  }

  /** Asked before every write in a transaction: must it be refused? */
  takeConflict(call: Call | null): boolean {
    const { conflict } = this.armed
    if (conflict === undefined || (conflict.action !== undefined && conflict.action !== call?.label))
      return false
    this.writes += 1
    if (this.writes < conflict.onWrite) return false
    delete this.armed.conflict
    return true
  }

  /** The errcode that this open API call must fail with, or undefined. */
  takeOpenApiError(apiName: string): number | undefined {
    const { openApi } = this.armed
    if (openApi?.apiName !== apiName) return undefined
    if (openApi.times !== undefined) {
      openApi.times -= 1
      if (openApi.times === 0) delete this.armed.openApi
    }
    return openApi.errCode
  }

  /** Asked after every database answer of a call: must its worker die now, and how? */
  takeKill(call: Call): z.output<typeof Kill> | undefined {
    const { kill } = this.armed
    const meant =
      kill?.function === call.functionName &&
      (kill.action === undefined || kill.action === call.label) &&
      kill.afterDatabaseAnswer === call.databaseRequests
    if (!meant) return undefined
    delete this.armed.kill
    return kill
  }
}
