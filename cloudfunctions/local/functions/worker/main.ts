import { parentPort, workerData } from 'node:worker_threads'
import { loadBundle } from './load-bundle'
import { logRequests, logSdkCalls } from './measure'
import type { CallMessage, ReplyMessage, WorkerStart } from './protocol'
import { installVirtualDate } from './virtual-date'

type Main = (event: unknown, context: unknown) => unknown

const start = workerData as WorkerStart
installVirtualDate(new Float64Array(start.clockOffset))
const [requests, sdkCalls] = [logRequests(), logSdkCalls()]
const { main } = loadBundle(start.bundle) as { main: Main }

async function answer(call: CallMessage): Promise<{ json: string } | { error: string }> {
  try {
    const context = { ...call.context, environment: JSON.stringify(call.environment) }
    return { json: JSON.stringify(await main(call.event, context)) ?? 'null' }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function run(call: CallMessage): Promise<ReplyMessage> {
  Object.assign(process.env, call.environment)
  requests.take()
  sdkCalls.take()
  const began = performance.now()
  const outcome = await answer(call)
  const measured = { ms: performance.now() - began, requests: requests.take(), sdkCalls: sdkCalls.take() }
  for (const key of Object.keys(call.environment)) delete process.env[key]
  return { ...outcome, measured }
}

parentPort?.on('message', (call: CallMessage) => {
  void run(call).then((reply) => parentPort?.postMessage(reply))
})
parentPort?.postMessage('ready')
