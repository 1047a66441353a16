import type * as z from 'zod/mini'
import type { Role } from '#shared/people/role'

/** A write changes something and counts against the caller's rate limit; a read never does. */
type Effect = 'read' | 'write'

/** `anybody` includes guests without an openid; otherwise one of the roles must be held. */
type Allow = 'anybody' | readonly [Role, ...Role[]]

export interface Action<
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
> {
  allow: Allow
  effect: Effect
  input: Input
  output: Output
}

/** Declares one action of the contract. `allow` is required, so a permission cannot be forgotten. */
export function action<Input extends z.ZodMiniType, Output extends z.ZodMiniType>(
  spec: Action<Input, Output>,
): Action<Input, Output> {
  return spec
}

export type InputOf<A extends Action> = z.input<A['input']>
export type ParsedInputOf<A extends Action> = z.output<A['input']>
export type OutputOf<A extends Action> = z.output<A['output']>

/** The envelope every call answers with. */
export type Answer<Data> = { ok: true; data: Data } | { ok: false; fault: import('./fault').FaultBody }
