import { markers } from './marker-words'

const twoHours = 2 * 60 * 60 * 1000

/** What an open API answers, in WeChat's own spelling. */
export type OpenApiAnswer = { errcode: number; errmsg: string } & Record<string, unknown>

export function openApiError(errcode: number, errmsg: string): OpenApiAnswer {
  return { errcode, errmsg }
}

/** Who has called lately: both content checks refuse an openid that was not here within two hours. */
export class Visitors {
  private readonly lastSeen = new Map<string, number>()

  constructor(private readonly now: () => Date) {}

  greet(openid: string): void {
    this.lastSeen.set(openid, this.now().getTime())
  }

  isHere(openid: string): boolean {
    const seen = this.lastSeen.get(openid)
    return seen !== undefined && Math.abs(this.now().getTime() - seen) <= twoHours
  }
}

/** The checks both content APIs share; undefined when the request may go on. */
export function refusal(data: Record<string, unknown>, visitors: Visitors): OpenApiAnswer | undefined {
  const { version, openid, scene } = data
  if (version !== 2) return openApiError(44991, 'invalid version: only version 2 is served')
  if (typeof openid !== 'string' || openid === '') return openApiError(40003, 'invalid openid')
  if (typeof scene !== 'number' || ![1, 2, 3, 4].includes(scene)) return openApiError(40129, 'invalid scene')
  if (!visitors.isHere(openid))
    return openApiError(61010, 'code is expired: the user was not here within 2 hours')
  return undefined
}

/** security.msgSecCheck, version 2. */
export function checkMessage(
  data: Record<string, unknown>,
  visitors: Visitors,
  traceId: string,
): OpenApiAnswer {
  const refused = refusal(data, visitors)
  if (refused !== undefined) return refused
  const { content } = data
  if (typeof content !== 'string' || content === '') return openApiError(44002, 'empty post data')
  if (content.length > 2500) return openApiError(40001, 'content too long: 2500 characters at most')
  const texts = [content, data.title, data.nickname, data.signature].filter(
    (text) => typeof text === 'string',
  )
  const found = markers.find(({ words }) => words.test(texts.join('\n')))
  const { suggest, label } = found ?? { suggest: 'pass', label: 100 }
  return {
    errcode: 0,
    errmsg: 'ok',
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
    trace_id: traceId,
  }
}
