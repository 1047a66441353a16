/** One timer of a function: CloudBase's cron of seven fields, Beijing time. */
export interface TriggerSchema {
  name: string
  cron: string
}

/** One deployed function; `timeout` in seconds, `memory` in MB, `openApi` what it may ask of WeChat. */
export interface FunctionSchema {
  name: string
  timeout: number
  memory: number
  openApi: readonly string[]
  triggers: readonly TriggerSchema[]
}

/** Every function, declared once for the local cloud and for deployment. */
export const functions: readonly FunctionSchema[] = [
  {
    name: 'api',
    timeout: 10,
    memory: 256,
    openApi: ['security.msgSecCheck', 'security.mediaCheckAsync'],
    triggers: [],
  },
  {
    name: 'jobs',
    timeout: 60,
    memory: 256,
    openApi: ['subscribeMessage.send'],
    triggers: [{ name: 'tick', cron: '0 * * * * * *' }],
  },
  { name: 'hooks', timeout: 10, memory: 256, openApi: [], triggers: [] },
  // Two Chinese fonts of 8 MB each, opened: more memory than a call needs, and nothing that others should load.
  { name: 'press', timeout: 20, memory: 512, openApi: [], triggers: [] },
]

/**
 * MESSAGING says who is pushed to: 'live' only in production, 'allow' for the WeChats on the county's list, and 'off',
 * as long as nobody has said otherwise at deployment: a trial cannot message real people.
 */
export const environmentVariables = {
  TZ: 'Asia/Shanghai',
  MESSAGING: process.env.MESSAGING ?? 'off',
} as const

interface TriggerEntry {
  name: string
  type: 'timer'
  config: string
}

/** The config.json that lies beside a function's code (WeChat's shape, with the limits CloudBase reads elsewhere). */
export interface FunctionConfig {
  timeout: number
  memorySize: number
  envVariables: Record<string, string>
  permissions: { openapi: string[] }
  triggers: TriggerEntry[]
}

function triggerEntries(schema: FunctionSchema): TriggerEntry[] {
  return schema.triggers.map(({ name, cron }) => ({ name, type: 'timer', config: cron }))
}

export function functionConfig(schema: FunctionSchema): FunctionConfig {
  return {
    timeout: schema.timeout,
    memorySize: schema.memory,
    envVariables: { ...environmentVariables },
    permissions: { openapi: [...schema.openApi] },
    triggers: triggerEntries(schema),
  }
}

/** The content of cloudbaserc.json, for the CloudBase CLI (schema 2.0). */
export function deploymentConfig(): object {
  return {
    version: '2.0',
    envId: '{{env.ENV_ID}}',
    region: 'ap-shanghai',
    functionRoot: '.',
    functions: functions.map((schema) => ({
      name: schema.name,
      handler: 'index.main',
      runtime: 'Nodejs20.19',
      memorySize: schema.memory,
      timeout: schema.timeout,
      installDependency: false,
      envVariables: { ...environmentVariables },
      triggers: triggerEntries(schema),
    })),
  }
}
