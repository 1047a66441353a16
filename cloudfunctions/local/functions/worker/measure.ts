import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { SpanLog } from './span-log'

/** Every HTTP request of this thread: the SDK's, on the wire. */
export function logRequests(): SpanLog {
  const log = new SpanLog()
  subscribe('http.client.request.start', (message) => {
    const { request } = message as { request: ClientRequest }
    log.begin(request, request.path)
    request.once('close', () => log.end(request))
  })
  subscribe('http.client.response.finish', (message) => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage }
    response.once('end', () => log.end(request))
  })
  return log
}

/** SDK calls as the function awaits them, when it traces them: `tracingChannel('cloud.sdk').tracePromise(call)`. */
export function logSdkCalls(): SpanLog {
  const log = new SpanLog()
  subscribe('tracing:cloud.sdk:start', (call) => log.begin(call as object))
  subscribe('tracing:cloud.sdk:error', (call) => log.end(call as object))
  subscribe('tracing:cloud.sdk:asyncEnd', (call) => log.end(call as object))
  return log
}
