import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from './database/database'
import type { Faults } from './faults'
import type { Call } from './functions/call'
import type { FunctionHost } from './functions/function-host'
import { readBytes, readJson, sendJson, type Exchange } from './http/exchange'
import type { FileStorage } from './storage/file-storage'
import { answerStorage } from './storage/storage-actions'
import type { OpenApi } from './wechat/open-api'

export interface GatewayParts {
  database: Database
  host: FunctionHost
  storage: FileStorage
  openApi: OpenApi
  faults: Faults
  origin: () => string
}

type Body = Record<string, unknown> & { action: string }
type Caller = ReturnType<FunctionHost['find']>

const transactionWrites = new Set([
  'database.insertDocument',
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.removeDocument',
])

/** The cloud's side of the SDK: POST /admin/<workerId>, always HTTP 200, errors as {code, message}. */
export class Gateway {
  constructor(private readonly parts: GatewayParts) {}

  async handle({ request, response, url }: Exchange): Promise<void> {
    const workerId = url.pathname.split('/')[2]
    const caller = workerId ? this.parts.host.find(workerId) : undefined
    const body = await readBody(request)
    const latency = this.parts.faults.latencyOf(body?.action ?? '')
    if (latency > 0) await wait(latency)
    if (workerId && (caller === undefined || caller.worker.deaf)) {
      response.destroy()
      return
    }
    const answer =
      body === undefined
        ? { code: 'INVALID_PARAM', message: 'the body names no action' }
        : await this.dispatch(body, caller, request.url ?? '')
    sendJson(response, { ...answer, requestId: randomUUID() })
    if (body?.action.startsWith('database.')) this.killIfArmed(caller)
  }

  private async dispatch(body: Body, caller: Caller, path: string): Promise<object> {
    const [area] = body.action.split('.')
    if (area === 'database') return this.askDatabase(body, caller?.worker.call ?? null, path)
    if (area === 'storage') return answerStorage(this.parts.storage, this.parts.origin(), body)
    if (body.action === 'functions.invokeFunction') return this.invoke(body)
    if (body.action === 'wx.api') return this.callOpenApi(body, caller)
    return { code: 'INVALID_PARAM', message: `unknown action ${body.action}` }
  }

  private askDatabase(body: Body, call: Call | null, path: string): object {
    if (transactionWrites.has(body.action) && body.transactionId && this.parts.faults.takeConflict(call)) {
      call?.countDatabaseRequest(path, 0)
      this.parts.database.handle({ ...body, action: 'database.abortTransaction' })
      return { code: 'DATABASE_TRANSACTION_CONFLICT', message: 'WriteConflict, injected by /local/faults' }
    }
    const { answer, examined } = this.parts.database.handle(body)
    call?.countDatabaseRequest(path, examined)
    if (body.action === 'database.startTransaction') call?.transactions.add(String(answer.transactionId))
    return answer
  }

  private async invoke(body: Body): Promise<object> {
    const event = parse(body.request_data) ?? {}
    const reply = await this.parts.host.invoke(String(body.function_name), { event, source: 'scf' })
    return reply.ok ? { data: { response_data: reply.json } } : { code: reply.code, message: reply.message }
  }

  private async callOpenApi(body: Body, caller: Caller): Promise<object> {
    if (caller === undefined) return { code: 'INVALID_PARAM', message: 'open APIs are for functions only' }
    const request = { apiName: String(body.apiName), data: parse(body.requestData) ?? {} }
    const answer = await this.parts.openApi.answer(caller.deployed, request)
    return { data: { responseData: JSON.stringify(answer) } }
  }

  /** The real cloud ends a dead function's transactions after 30 s; unless told otherwise a test need not wait. */
  private killIfArmed(caller: Caller): void {
    const call = caller?.worker.call
    const kill = call ? this.parts.faults.takeKill(call) : undefined
    if (!call || kill === undefined) return
    if (kill.keepWorker) caller?.worker.cutOff()
    else caller?.worker.kill()
    if (kill.keepTransactions) return
    for (const transactionId of call.transactions) {
      this.parts.database.handle({ action: 'database.abortTransaction', transactionId })
    }
  }
}

function parse(text: unknown): Record<string, unknown> | undefined {
  return typeof text === 'string' && text !== '' ? (JSON.parse(text) as Record<string, unknown>) : undefined
}

async function readBody(request: Exchange['request']): Promise<Body | undefined> {
  const type = request.headers['content-type'] ?? ''
  const body = type.startsWith('multipart/') ? await readForm(request, type) : await readJson(request)
  return typeof body?.action === 'string' ? { ...body, action: body.action } : undefined
}

async function readForm(request: Exchange['request'], type: string): Promise<Record<string, unknown>> {
  const bytes = await readBytes(request, 100 * 1024 * 1024)
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  return Object.fromEntries(form.entries())
}
