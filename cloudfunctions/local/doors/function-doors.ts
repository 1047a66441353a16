import { setTimeout as wait } from 'node:timers/promises'
import type { Faults } from '../faults'
import type { CallRequest } from '../functions/call'
import type { FunctionHost } from '../functions/function-host'
import { openidOf, readJson, sendJson, sendText, type Exchange } from '../http/exchange'
import type { Visitors } from '../wechat/message-check'

interface DoorParts {
  host: FunctionHost
  faults: Faults
  visitors: Visitors
  log: (text: string) => void
}

const unavailable = {
  ok: false,
  fault: { code: 'unavailable', message: '刚才没接通，您写的内容还在。请稍后再试一次。' },
}

/** POST /fn/api and /fn/jobs: what the page calls and what tests call; the answer is the function's own envelope. */
export class FunctionDoors {
  constructor(private readonly parts: DoorParts) {}

  async api({ request, response }: Exchange): Promise<void> {
    const { action, input } = (await readJson(request)) ?? {}
    const openid = openidOf(request)
    if (openid !== undefined) this.parts.visitors.greet(openid)
    const latency = this.parts.faults.latencyOf(`/fn/api ${String(action)}`)
    if (latency > 0) await wait(latency)
    await this.invoke(
      'api',
      { event: { action, input }, ...(openid === undefined ? {} : { openid }) },
      response,
    )
  }

  async jobs({ request, response }: Exchange): Promise<void> {
    const { job } = (await readJson(request)) ?? {}
    await this.invoke('jobs', { event: { job }, source: 'scf' }, response)
  }

  private async invoke(name: string, call: CallRequest, response: Exchange['response']): Promise<void> {
    const reply = await this.parts.host.invoke(name, call)
    if (reply.ok) return sendText(response, reply.json)
    this.parts.log(`${name}: ${reply.code} ${reply.message}`)
    sendJson(response, unavailable)
  }
}
