import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Exchange } from './exchange'

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

const notBuilt =
  '<!doctype html><meta charset="utf-8"><p>页面还没有构建好。请稍等片刻再刷新，或运行 npm start。</p>'

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Serves the built page: files of `folder`, index.html for "/"; the page is small, so nothing is cached. */
export async function serveStatic(folder: string, { response, url }: Exchange): Promise<void> {
  const path = url.pathname === '/' ? '/index.html' : decoded(url.pathname)
  const file = normalize(join(folder, path))
  const bytes = file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined
  if (bytes !== undefined) {
    const type = contentTypes[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, {
      'content-type': type,
      'content-length': bytes.length,
      'cache-control': 'no-cache',
    })
    response.end(bytes)
    return
  }
  response.writeHead(path === '/index.html' ? 503 : 404, { 'content-type': 'text/html; charset=utf-8' })
  response.end(
    path === '/index.html' ? notBuilt : '<!doctype html><meta charset="utf-8"><p>没有这个页面。</p>',
  )
}
