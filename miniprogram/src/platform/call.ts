import type { ActionName, Input, Output } from '#shared/contract'
import type { Answer } from '#shared/kernel/action'
import { CallFault, toCallFault } from './call-fault'
import { send } from './send'

const patienceMs = 10_000

/** The one door to the cloud. Resolves with the data, throws CallFault and nothing else. */
export async function call<Name extends ActionName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = await withPatience(send(name, input)).catch((error: unknown) => {
    throw toCallFault(error)
  })
  if (!isAnswer<Output<Name>>(answer)) throw CallFault.unavailable()
  if (!answer.ok) throw CallFault.from(answer.fault)
  return answer.data
}

function isAnswer<Data>(answer: unknown): answer is Answer<Data> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
}

function withPatience<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(CallFault.offline()), patienceMs)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
