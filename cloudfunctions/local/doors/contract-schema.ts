import * as z from 'zod/mini'
import { contract } from '#shared/contract'
import type { Action } from '#shared/kernel/action'

/** JSON schema of every action of shared/contract.ts: what goes in, what comes out, who may. */
export function contractSchema(): Record<string, object> {
  return Object.fromEntries(
    Object.entries<Action>(contract).map(([name, { allow, effect, input, output }]) => [
      name,
      { allow, effect, input: z.toJSONSchema(input, { io: 'input' }), output: z.toJSONSchema(output) },
    ]),
  )
}
