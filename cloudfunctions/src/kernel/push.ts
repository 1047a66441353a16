import type { PushAnswer } from '#shared/delivery/push-outcome'
import type { Push } from '#shared/delivery/plan-pushes'
import { app, traced } from '#cloud/kernel/sdk'

interface OpenApiBody {
  errCode?: number
  errcode?: number
  errMsg?: string
  errmsg?: string
}

/** The call never left this machine, or the gateway turned it away at its door. */
const neverLeft = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EXCEED_RATELIMIT|EXCEED_REQUEST_LIMIT|EXCEED_CONCURRENT/

/** subscribeMessage.send, once; `trial` opens the version under test. Never throws. */
export async function sendPush(
  { openid, templateId, page, data }: Push,
  version: 'formal' | 'trial',
): Promise<PushAnswer> {
  const requestData = {
    ...{ touser: openid, template_id: templateId, page, data },
    ...{ miniprogram_state: version, lang: 'zh_CN' },
  }
  try {
    const answer = await traced(() =>
      app.callWxOpenApi({ apiName: 'subscribeMessage.send', cgiName: 'commrpcv2', requestData }),
    )
    const body = (answer.result ?? answer) as OpenApiBody
    return { code: body.errCode ?? body.errcode ?? 0, words: body.errMsg ?? body.errmsg ?? '' }
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string | number; message?: string }
    const words = `${code} ${message}`.trim()
    return { code: neverLeft.test(words) ? 'unreached' : 'silent', words }
  }
}
