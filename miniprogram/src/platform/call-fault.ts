import type { FaultBody, FaultCode } from '#shared/kernel/fault'

export type CallFaultCode = FaultCode | 'offline'

/** What `call` throws: the cloud's refusal, or `offline` when no answer came back at all. */
export class CallFault extends Error {
  override readonly name = 'CallFault'

  constructor(
    readonly code: CallFaultCode,
    message: string,
    readonly field?: string,
  ) {
    super(message)
  }

  static from(body: FaultBody): CallFault {
    return new CallFault(body.code, body.message, body.field)
  }

  static offline(): CallFault {
    return new CallFault('offline', '网络没连上。写好的内容都还在，连上网再试一次。')
  }

  static unavailable(): CallFault {
    return new CallFault('unavailable', '是我们这边出了问题，不是您的错。请过一会儿再试。')
  }
}

/** WeChat rejects with `{errMsg}`, the browser with an Error; anything unknown is our own failure. */
export function toCallFault(error: unknown): CallFault {
  if (error instanceof CallFault) return error
  const { errMsg, message } = (error ?? {}) as { errMsg?: string; message?: string }
  const words = errMsg ?? message ?? ''
  return /timeout|network|request:fail|failed to fetch|load failed/i.test(words)
    ? CallFault.offline()
    : CallFault.unavailable()
}
