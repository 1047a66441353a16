/**
 * The clock of the functions: real time plus an offset. The offset lies in shared memory, so that every worker
 * sees a change at once; limits that kill (time limits, expiring URLs) never use it.
 */
export class Clock {
  readonly shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)
  private readonly offset = new Float64Array(this.shared)

  now = (): Date => new Date(Date.now() + (this.offset[0] ?? 0))

  /** Ticks on from `now`; null is real time again. */
  set(now: Date | null): void {
    this.offset[0] = now === null ? 0 : now.getTime() - Date.now()
  }
}
