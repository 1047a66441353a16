import { randomUUID } from 'node:crypto'
import type { CallRequest } from './call'
import type { DeployedFunction } from './deployed-function'

/** The name of the local environment: in fileIDs, in TCB_ENV, in logs. */
export const environmentId = 'local'

/** A worker's process.env for life; `gateway` is the URL that the SDK finds its cloud at. */
export function workerEnvironment(deployed: DeployedFunction, gateway: string): Record<string, string> {
  return {
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_CLIENTIP',
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: gateway }),
    CLOUDBASE_APIKEY: 'local',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: environmentId,
    SILENCE: 'true',
    TZ: 'Asia/Shanghai',
    ...deployed.config.envVariables,
    // Nobody real hangs on this WeChat.
    MESSAGING: process.env.MESSAGING ?? 'live',
  }
}

/** What the cloud adds for one call: who calls, and from where. */
export function callEnvironment({ openid, source = 'wx_client' }: CallRequest): Record<string, string> {
  return {
    TCB_ENV: environmentId,
    TCB_SEQID: randomUUID(),
    TCB_SOURCE: source,
    WX_APPID: 'wx-local',
    WX_CLIENTIP: '127.0.0.1',
    ...(openid === undefined ? {} : { WX_OPENID: openid }),
    ...(source === 'timer' ? { TRIGGER_SRC: 'timer' } : {}),
  }
}
