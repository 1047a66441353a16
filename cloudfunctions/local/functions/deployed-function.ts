import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FunctionConfig } from '../../functions'

/** One built function as it lies in its folder. */
export interface DeployedFunction {
  name: string
  bundle: string
  config: FunctionConfig
}

const defaults: FunctionConfig = {
  timeout: 10,
  memorySize: 256,
  envVariables: {},
  permissions: { openapi: [] },
  triggers: [],
}

/** Reads functionsDir/<name>/{index.js,config.json}; undefined when there is no such bundle. */
export function readFunction(functionsDir: string, name: string): DeployedFunction | undefined {
  const bundle = join(functionsDir, name, 'index.js')
  if (!/^[\w-]+$/.test(name) || !existsSync(bundle)) return undefined
  const file = join(functionsDir, name, 'config.json')
  const written = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<FunctionConfig>) : {}
  return { name, bundle, config: { ...defaults, ...written } }
}

export function readFunctions(functionsDir: string): DeployedFunction[] {
  if (!existsSync(functionsDir)) return []
  return readdirSync(functionsDir).flatMap((name) => readFunction(functionsDir, name) ?? [])
}
