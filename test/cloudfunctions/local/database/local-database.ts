import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  Database,
  type WireAnswer,
  type WireRequest,
} from '../../../../cloudfunctions/local/database/database'
import { encode } from '../../../../cloudfunctions/local/database/ejson'
import type { CollectionSchema, IndexSchema } from '../../../../cloudfunctions/schema'

export const NOW = new Date('2026-02-11T09:20:00+08:00')

export const schema: readonly CollectionSchema[] = [
  declared('messages', { name: 'code', keys: [['queryCode', 1]], unique: true }),
  declared('tasks', {
    name: 'station',
    keys: [
      ['stationId', 1],
      ['createdAt', -1],
      ['_id', -1],
    ],
  }),
  declared('people', { name: 'mail', keys: [['mail', 1]] }),
  declared('bindings'),
  declared('things'),
]

function declared(name: string, ...indexes: IndexSchema[]): CollectionSchema {
  return { name, access: 'ADMINONLY', growing: true, indexes }
}

export function aDatabase(file: string | null = null): { database: Database; warnings: string[] } {
  const warnings: string[] = []
  const database = new Database({
    file,
    collections: schema,
    now: () => NOW,
    warn: (text) => warnings.push(text),
  })
  return { database, warnings }
}

/** Sends one request as the SDK would, `query`, `data` and `order` encoded. */
export function ask(database: Database, action: string, fields: Record<string, unknown>) {
  const coded = ['query', 'data', 'order', 'projection']
  const entries = Object.entries(fields).map(([name, value]) => [
    name,
    coded.includes(name) ? coding(value) : value,
  ])
  const request: WireRequest = { action: `database.${action}`, ...Object.fromEntries(entries) }
  return database.handle(request)
}

function coding(value: unknown): unknown {
  return Array.isArray(value) ? value.map(encode) : encode(value)
}

/** The gateway's part that matters here: a POST body in, an answer with a requestId out. */
export async function serve(database: Database): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as WireRequest
      const answer: WireAnswer = { ...database.handle(body).answer, requestId: 'local' }
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { url: `http://127.0.0.1:${port}/admin`, stop }
}

/** What makes the unmodified SDK speak to a local gateway: environment variables only. */
export function sdkEnvironment(url: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
    CLOUDBASE_APIKEY: 'local',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    SILENCE: 'true',
  }
}
