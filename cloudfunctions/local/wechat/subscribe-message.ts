import { setTimeout as wait } from 'node:timers/promises'
import { defaultReach } from '#shared/delivery/reach'
import { isPushPage } from '#shared/delivery/push-page'
import { Template, type Subscriber } from '#shared/inbox/subscriber'
import { wrongField } from './template-rules'
import { openApiError, type OpenApiAnswer } from './message-check'

/** What a tap in WeChat's popup leaves behind, by template id. */
export type Accepts = Readonly<Record<string, 'accept' | 'reject' | 'ban' | 'filter'>>

/** The templates of the demo county as WeChat's own backend has them: which fields each must bring. */
const templates = new Map(
  Object.values(defaultReach.templates).map(({ id, fields }) => [id, Object.values(fields)]),
)

const versions: readonly unknown[] = ['developer', 'trial', 'formal']

/** WeChat's side of subscription messages: who accepted how often, and subscribeMessage.send. */
export class SubscribeMessages {
  private readonly left = new Map<string, number>()
  private readonly inFlight = new Set<string>()

  /** `delay` in milliseconds until WeChat answers a send. */
  constructor(
    private readonly delay: number,
    private readonly onPush: (openid: string, templateId: string) => void = () => undefined,
  ) {}

  /** One accept is one send, however often it is asked; a refusal takes nothing away. */
  tap(openid: string, accepts: Accepts): void {
    for (const [templateId, answer] of Object.entries(accepts)) {
      const key = `${openid} ${templateId}`
      if (answer === 'accept') this.left.set(key, (this.left.get(key) ?? 0) + 1)
    }
  }

  /** What subscribers were given before this process began. */
  know(subscribers: readonly Subscriber[]): void {
    for (const { _id: openid, quota } of subscribers) {
      for (const template of Template.options) {
        const key = `${openid} ${defaultReach.templates[template].id}`
        this.left.set(key, quota[template]?.left ?? 0)
      }
    }
  }

  leftOf(openid: string, templateId: string): number {
    return this.left.get(`${openid} ${templateId}`) ?? 0
  }

  async send(data: Record<string, unknown>): Promise<OpenApiAnswer> {
    const { touser: openid } = data
    if (typeof openid !== 'string' || !/^[\w-]{6,64}$/.test(openid))
      return openApiError(40003, 'invalid openid')
    if (this.inFlight.has(openid))
      return openApiError(43108, 'Cannot make concurrent calls to the same OpenID')
    this.inFlight.add(openid)
    try {
      await wait(this.delay)
      return this.answer(openid, data)
    } finally {
      this.inFlight.delete(openid)
    }
  }

  private answer(openid: string, data: Record<string, unknown>): OpenApiAnswer {
    const { template_id: templateId, page, data: fields } = data
    const wanted = typeof templateId === 'string' ? templates.get(templateId) : undefined
    if (wanted === undefined) return openApiError(40037, 'invalid template_id')
    if (page !== undefined && (typeof page !== 'string' || !isPushPage(page)))
      return openApiError(41030, 'invalid page')
    if (!versions.includes(data.miniprogram_state ?? 'formal'))
      return openApiError(47003, 'argument invalid! miniprogram_state invalid')
    const wrong = wrongField(wanted, fields)
    if (wrong !== null) return openApiError(47003, `argument invalid! ${wrong}`)
    const left = this.leftOf(openid, String(templateId))
    if (left === 0) return openApiError(43101, 'user refuse to accept the msg')
    this.left.set(`${openid} ${String(templateId)}`, left - 1)
    this.onPush(openid, String(templateId))
    return { errcode: 0, errmsg: 'ok' }
  }
}
