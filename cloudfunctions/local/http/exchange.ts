import type { IncomingMessage, ServerResponse } from 'node:http'

/** One HTTP request and the place for its answer. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
}

/** Undefined when the body is longer than `limit` bytes; the rest of it is read and dropped. */
export async function readBytes(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
  }
  return length <= limit ? Buffer.concat(chunks) : undefined
}

const maxJson = 100 * 1024 * 1024

/** The body as an object; undefined when it is not one. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const bytes = await readBytes(request, maxJson)
  try {
    const value: unknown = JSON.parse(bytes?.toString() ?? '')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** The SDK recognises JSON by exactly this content type. */
export function sendText(response: ServerResponse, json: string, status = 200): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(json)
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  sendText(response, JSON.stringify(value), status)
}

/** The caller's openid as the page or a test names it; undefined for a guest. */
export function openidOf(request: IncomingMessage): string | undefined {
  const header = request.headers['x-openid']
  return typeof header === 'string' && header !== '' ? header : undefined
}
