import type { Measured, Span } from './worker/protocol'

/** What a function is called with; `openid` is absent for guests, timers and calls between functions. */
export interface CallRequest {
  event: unknown
  openid?: string
  source?: 'wx_client' | 'scf' | 'timer'
}

/** The function's return value as JSON, or the cloud's error. */
export type Reply = { ok: true; json: string } | { ok: false; code: string; message: string }

/** One running call and what it has cost so far. */
export class Call {
  readonly label: string
  databaseRequests = 0
  /** Times that a database request began while none was in flight, as the function saw it. */
  rounds = 0
  examined = 0
  bytesOut = 0
  ms = 0
  openMs = 0
  /** The ids of the transactions it has started. */
  readonly transactions = new Set<string>()
  private readonly databasePaths = new Set<string>()

  constructor(
    readonly functionName: string,
    readonly request: CallRequest,
  ) {
    this.label = labelOf(request.event) ?? functionName
  }

  countDatabaseRequest(path: string, examined: number): void {
    this.databaseRequests += 1
    this.databasePaths.add(path)
    this.examined += examined
  }

  /** An SDK call is open from where the function awaits it, or, in code that traces none, while it is on the wire. */
  measure({ ms, requests, sdkCalls }: Measured): void {
    this.ms = ms
    this.openMs = union(sdkCalls.length > 0 ? sdkCalls : requests).length
    this.rounds = union(requests.filter(({ path }) => this.databasePaths.has(path))).count
  }
}

/** How long any span was open, and in how many separate stretches. */
function union(spans: readonly Span[]): { length: number; count: number } {
  let [length, count, end] = [0, 0, -Infinity]
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from > end) count += 1
    length += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return { length, count }
}

/** The action, the job, the trigger or the WeChat event that an event names. */
function labelOf(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null) return undefined
  const names = event as Record<string, unknown>
  return ['action', 'job', 'TriggerName', 'Event']
    .map((key) => names[key])
    .find((name) => typeof name === 'string')
}
