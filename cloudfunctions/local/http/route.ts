import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { openDoor, type developmentDoors } from '../doors/development-doors'
import type { FileDoors } from '../doors/file-doors'
import type { FunctionDoors } from '../doors/function-doors'
import type { Gateway } from '../gateway'
import { sendJson, type Exchange } from './exchange'
import { serveStatic } from './static-files'

interface RouteParts {
  gateway: Gateway
  functionDoors: FunctionDoors
  fileDoors: FileDoors
  doors: ReturnType<typeof developmentDoors>
  h5Dir: string
  log: (text: string) => void
}

/** Sends every request to its door by method and path. */
export function route(parts: RouteParts): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const exchange = { request, response, url: new URL(request.url ?? '/', 'http://127.0.0.1') }
    dispatch(parts, exchange).catch((error: unknown) => {
      parts.log(error instanceof Error ? (error.stack ?? error.message) : String(error))
      if (!response.headersSent) sendJson(response, { code: 'SYS_ERR', message: String(error) })
    })
  }
}

function dispatch(parts: RouteParts, exchange: Exchange): Promise<void> {
  const { gateway, functionDoors, fileDoors, doors } = parts
  const method = exchange.request.method ?? 'GET'
  const { pathname } = exchange.url
  const door = doors[`${method} ${pathname}`]
  if (door !== undefined) return openDoor(door, exchange)
  if (method === 'POST' && pathname === '/fn/api') return functionDoors.api(exchange)
  if (method === 'POST' && pathname === '/fn/jobs') return functionDoors.jobs(exchange)
  if (method === 'POST' && pathname === '/local/upload') return fileDoors.uploadFromPage(exchange)
  if (method === 'POST' && /^\/admin(\/|$)/.test(pathname)) return gateway.handle(exchange)
  if (pathname.startsWith('/storage/upload/')) return fileDoors.upload(exchange)
  if (pathname.startsWith('/storage/file/')) return fileDoors.download(exchange)
  return serveStatic(parts.h5Dir, exchange)
}
