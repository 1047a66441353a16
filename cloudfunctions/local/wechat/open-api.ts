import { randomUUID } from 'node:crypto'
import type { Faults } from '../faults'
import type { DeployedFunction } from '../functions/deployed-function'
import type { FunctionHost } from '../functions/function-host'
import type { FileStorage } from '../storage/file-storage'
import { acceptMedia, mediaCheckEvent } from './media-check'
import { checkMessage, openApiError, type OpenApiAnswer, type Visitors } from './message-check'
import type { SubscribeMessages } from './subscribe-message'

/** One request that reached WeChat, as GET /local/sent shows it. */
export interface SentCall extends OpenApiRequest {
  at: string
  function: string
  answer: OpenApiAnswer
}

export interface OpenApiRequest {
  apiName: string
  data: Record<string, unknown>
}

export interface OpenApiOptions {
  storage: FileStorage
  faults: Faults
  visitors: Visitors
  subscribeMessages: SubscribeMessages
  host: FunctionHost
  now: () => Date
  /** Milliseconds until WeChat calls back about a photo. */
  mediaCheckDelay: number
}

/** WeChat's open APIs, as far as this product uses them. */
export class OpenApi {
  readonly sent: SentCall[] = []
  private readonly callbacks = new Set<NodeJS.Timeout>()

  constructor(private readonly options: OpenApiOptions) {}

  /** A function may ask only for what its config.json lists under permissions.openapi. */
  async answer(caller: DeployedFunction, { apiName, data }: OpenApiRequest): Promise<OpenApiAnswer> {
    const answer = caller.config.permissions.openapi.includes(apiName)
      ? await this.serve(apiName, data)
      : openApiError(-604101, `function ${caller.name} has no permission to call ${apiName}`)
    this.sent.push({ at: this.options.now().toISOString(), function: caller.name, apiName, data, answer })
    return answer
  }

  /** True while WeChat still owes a callback. */
  get owes(): boolean {
    return this.callbacks.size > 0
  }

  close(): void {
    for (const callback of this.callbacks) clearTimeout(callback)
    this.callbacks.clear()
  }

  private async serve(apiName: string, data: Record<string, unknown>): Promise<OpenApiAnswer> {
    const injected = this.options.faults.takeOpenApiError(apiName)
    if (injected !== undefined) return openApiError(injected, 'injected by /local/faults')
    if (apiName === 'security.msgSecCheck') return checkMessage(data, this.options.visitors, randomUUID())
    if (apiName === 'security.mediaCheckAsync') return this.checkMedia(data)
    if (apiName === 'subscribeMessage.send') return await this.options.subscribeMessages.send(data)
    return openApiError(-604100, `API not found: ${apiName}`)
  }

  private checkMedia(data: Record<string, unknown>): OpenApiAnswer {
    const accepted = acceptMedia(data, this.options.visitors, this.options.storage)
    if ('errcode' in accepted) return accepted
    const traceId = randomUUID()
    const callback = setTimeout(() => {
      void this.callBack(traceId, String(data.openid), accepted.path).finally(() =>
        this.callbacks.delete(callback),
      )
    }, this.options.mediaCheckDelay)
    this.callbacks.add(callback)
    return { errcode: 0, errmsg: 'ok', trace_id: traceId }
  }

  private async callBack(traceId: string, openid: string, path: string): Promise<void> {
    const bytes = await this.options.storage.read(path)
    const event = mediaCheckEvent({ traceId, openid, bytes, now: this.options.now() })
    await this.options.host.invoke('hooks', { event, source: 'scf' })
  }
}
