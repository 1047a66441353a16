import type { Span } from './protocol'

/** Writes down from when to when things were open, each known by an object of its own. */
export class SpanLog {
  private spans: Span[] = []
  private readonly open = new Map<object, Span>()

  begin(key: object, path = ''): void {
    const span = { path, from: performance.now(), to: 0 }
    this.spans.push(span)
    this.open.set(key, span)
  }

  end(key: object): void {
    const span = this.open.get(key)
    if (span !== undefined) span.to = performance.now()
    this.open.delete(key)
  }

  /** The spans since the last take; what is still open ends now. */
  take(): Span[] {
    for (const key of this.open.keys()) this.end(key)
    const taken = this.spans
    this.spans = []
    return taken
  }
}
