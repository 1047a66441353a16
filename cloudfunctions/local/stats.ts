import type { Call, Reply } from './functions/call'

const measures = ['databaseRequests', 'rounds', 'examined', 'bytesOut', 'ms', 'ownMs', 'openMs'] as const
type Measure = (typeof measures)[number]

/** Of one action: how many calls, how many the host could not run, and sum and maximum of each measure. */
export type ActionStats = { calls: number; failures: number } & Record<Measure, { sum: number; max: number }>

function none(): ActionStats {
  const zeros = Object.fromEntries(measures.map((measure) => [measure, { sum: 0, max: 0 }]))
  return { calls: 0, failures: 0, ...(zeros as Record<Measure, { sum: number; max: number }>) }
}

/** What the calls of each action, job and callback have cost since the start or the last reset. */
export class Stats {
  private byAction = new Map<string, ActionStats>()

  add(call: Call, reply: Reply): void {
    const stats = this.byAction.get(call.label) ?? none()
    this.byAction.set(call.label, stats)
    stats.calls += 1
    if (!reply.ok) stats.failures += 1
    const measured = { ...call, ownMs: call.ms - call.openMs }
    for (const measure of measures) {
      stats[measure].sum += measured[measure]
      stats[measure].max = Math.max(stats[measure].max, measured[measure])
    }
  }

  read(): Record<string, ActionStats> {
    return Object.fromEntries(this.byAction)
  }

  reset(): void {
    this.byAction.clear()
  }
}
