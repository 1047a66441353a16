/** What a worker is started with. */
export interface WorkerStart {
  bundle: string
  clockOffset: SharedArrayBuffer
}

/** One call, sent to a worker; `environment` goes into context.environment and, while it runs, into process.env. */
export interface CallMessage {
  event: unknown
  environment: Record<string, string>
  context: Record<string, unknown>
}

/** When something was open, in ms of one clock; `path` of an HTTP request bears the SDK's seqId. */
export interface Span {
  path: string
  from: number
  to: number
}

/** What a call cost, as the function's thread saw it; `ms` is the whole call. */
export interface Measured {
  ms: number
  requests: Span[]
  sdkCalls: Span[]
}

/** A worker's answer: the function's return value as JSON, or what it threw. */
export type ReplyMessage = { measured: Measured } & ({ json: string } | { error: string })
