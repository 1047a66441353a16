import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Span } from './protocol'

/** Writes down when each HTTP request of this thread (that is: each SDK call) was open. */
export class RequestSpans {
  private spans: Span[] = []
  private readonly open = new Map<ClientRequest, Span>()

  constructor() {
    subscribe('http.client.request.start', (message) =>
      this.begin((message as { request: ClientRequest }).request),
    )
    subscribe('http.client.response.finish', (message) => {
      const { request, response } = message as { request: ClientRequest; response: IncomingMessage }
      response.once('end', () => this.end(request))
    })
  }

  /** The spans since the last call of take; one that is still open ends now. */
  take(): Span[] {
    for (const request of this.open.keys()) this.end(request)
    const taken = this.spans
    this.spans = []
    return taken
  }

  private begin(request: ClientRequest): void {
    const span = { path: request.path, from: performance.now(), to: 0 }
    this.spans.push(span)
    this.open.set(request, span)
    request.once('close', () => this.end(request))
  }

  private end(request: ClientRequest): void {
    const span = this.open.get(request)
    if (span === undefined) return
    span.to = performance.now()
    this.open.delete(request)
  }
}
