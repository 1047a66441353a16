import * as z from 'zod/mini'
import type { Action } from '#shared/kernel/action'

function isAction(value: unknown): value is Action {
  return (
    typeof value === 'object' && value !== null && 'allow' in value && 'input' in value && 'output' in value
  )
}

/** JSON schema of every action of shared/contract.ts: what goes in, what comes out, who may. */
export async function contractSchema(): Promise<Record<string, object>> {
  const tables = Object.values((await import('#shared/contract')) as Record<string, object>)
  const actions = tables.flatMap((table) => Object.entries(table)).filter(([, value]) => isAction(value))
  return Object.fromEntries(
    actions.map(([name, { allow, effect, input, output }]: [string, Action]) => [
      name,
      { allow, effect, input: z.toJSONSchema(input, { io: 'input' }), output: z.toJSONSchema(output) },
    ]),
  )
}
