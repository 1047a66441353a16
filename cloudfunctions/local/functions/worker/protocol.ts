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

/** One SDK call as the function saw it: the request's path (it bears the SDK's seqId), ms of one clock. */
export interface Span {
  path: string
  from: number
  to: number
}

/** A worker's answer: the function's return value as JSON, or what it threw; `ms` is the whole call. */
export type ReplyMessage = { ms: number; spans: Span[] } & ({ json: string } | { error: string })
