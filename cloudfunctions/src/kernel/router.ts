import * as z from 'zod/mini'
import type { Action, Answer, OutputOf, ParsedInputOf } from '#shared/kernel/action'
import type { Role } from '#shared/people/role'
import { Fault } from '#shared/kernel/fault'
import { inputFault } from '#shared/kernel/input-fault'
import { admit, callerOf } from '#cloud/kernel/caller'
import type { Caller } from '#cloud/kernel/caller'
import { requestCount } from '#cloud/kernel/request-count'
import { logCall, logError } from '#cloud/kernel/log'
import { limitRate } from '#cloud/kernel/rate-limit'

/** What every handler gets besides its parsed input. */
export interface Context {
  caller: Caller
  now: Date
}

/** One handler for each action of a contract: a missing or misspelt one does not compile. */
export type Handlers<Actions extends Record<string, Action>> = {
  [Name in keyof Actions]: (
    input: ParsedInputOf<Actions[Name]>,
    context: Context,
  ) => Promise<OutputOf<Actions[Name]>>
}

interface Call {
  action: unknown
  input: unknown
  openid: string | null
  now: Date
}

type AnyHandler = (input: unknown, context: Context) => Promise<unknown>

const unavailable = () =>
  new Fault('unavailable', '是我们这边出了问题，您写的内容还在。请稍后再试，或打联络站电话。')

/** The one door: known action, caller, role, input, rate, handler, and only what the contract promises leaves. */
export function routerOf<Actions extends Record<string, Action>>(
  actions: Actions,
  handlers: Handlers<Actions>,
) {
  async function run(call: Call, note: (role: Role | 'guest') => void): Promise<unknown> {
    const name = String(call.action)
    const spec = Object.prototype.hasOwnProperty.call(actions, name) ? actions[name] : undefined
    if (spec === undefined) {
      throw new Fault('unknownAction', '小程序太旧了，认不出这一步。请关掉小程序，重新打开再试。')
    }
    const caller = callerOf(call.openid, call.now)
    note(await admit(caller, spec.allow))
    const input = z.safeParse(spec.input, call.input ?? {})
    if (!input.success) throw inputFault(name, input.error)
    limitRate(`${call.openid ?? 'guest'} ${name}`, spec.effect, call.now)
    const handler = handlers[name] as unknown as AnyHandler
    const output = z.safeParse(spec.output, await handler(input.data, { caller, now: call.now }))
    if (output.success) return output.data
    logError(`${name} output`, JSON.stringify(output.error.issues.slice(0, 5)))
    throw unavailable()
  }

  return async function route(call: Call): Promise<Answer<unknown>> {
    const started = performance.now()
    requestCount.reset()
    let role = 'none'
    let fault: string | null = null
    try {
      const data = await run(call, (admitted) => (role = admitted))
      return { ok: true, data }
    } catch (error) {
      if (!(error instanceof Fault)) logError(String(call.action), error)
      const refused = error instanceof Fault ? error : unavailable()
      fault = refused.code
      return { ok: false, fault: refused.toBody() }
    } finally {
      const ms = Math.round(performance.now() - started)
      logCall({ action: String(call.action).slice(0, 40), role, ms, requests: requestCount.read(), fault })
    }
  }
}
