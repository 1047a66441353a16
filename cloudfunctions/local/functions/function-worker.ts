import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Clock } from '../clock'
import type { Call, Reply } from './call'
import type { DeployedFunction } from './deployed-function'
import { callEnvironment, environmentId, workerEnvironment } from './environment'
import { workerCode } from './worker-code'
import type { CallMessage, ReplyMessage, WorkerStart } from './worker/protocol'

export interface WorkerSetting {
  gatewayOf: (workerId: string) => string
  clock: Clock
  quiet: boolean
}

const maxReplyBytes = 6 * 1024 * 1024

/** One thread with a function loaded; runs one call at a time and dies with the first call that overruns. */
export class FunctionWorker {
  readonly id = randomUUID()
  call: Call | null = null
  dead = false
  loaded = false
  private cut = false
  private limit: NodeJS.Timeout | undefined
  private freed: (() => void) | null = null
  private settle: ((reply: Reply) => void) | null = null
  private readonly thread: Worker
  private readonly ready: Promise<void>

  constructor(
    private readonly deployed: DeployedFunction,
    setting: WorkerSetting,
  ) {
    const start: WorkerStart = { bundle: deployed.bundle, clockOffset: setting.clock.shared }
    this.thread = new Worker(workerCode(), {
      eval: true,
      workerData: start,
      env: workerEnvironment(deployed, setting.gatewayOf(this.id)),
      resourceLimits: { maxOldGenerationSizeMb: deployed.config.memorySize },
      stdout: setting.quiet,
      stderr: setting.quiet,
    })
    this.ready = new Promise((resolve) => {
      this.thread.once('message', () => {
        this.loaded = true
        resolve()
      })
    })
    if (setting.quiet) for (const stream of [this.thread.stdout, this.thread.stderr]) stream.resume()
    this.thread.on('error', (error: Error) =>
      this.die('FUNCTIONS_EXECUTE_FAIL', error.stack ?? error.message),
    )
    this.thread.on('exit', () => this.die('FUNCTIONS_EXECUTE_FAIL', 'the worker exited'))
  }

  /** Never rejects; the time limit starts once the function is loaded. */
  async run(call: Call): Promise<Reply> {
    this.call = call
    const reply = new Promise<Reply>((resolve) => {
      this.settle = resolve
    })
    void this.ready.then(() => {
      this.thread.once('message', (message: ReplyMessage) => this.receive(call, message))
      this.thread.postMessage(this.messageOf(call))
      this.startLimit(this.deployed.config.timeout)
    })
    const outcome = await reply
    this.call = null
    return outcome
  }

  /** Nothing of what it still asks is heard. */
  get deaf(): boolean {
    return this.dead || this.cut
  }

  /** Resolves when the thread may run another call: at once, but for one that was cut off. */
  free(): Promise<void> {
    return this.cut ? new Promise((resolve) => (this.freed = resolve)) : Promise.resolve()
  }

  /** Its call is answered as if the thread had died; the thread runs on, unheard, until the call ends by itself. */
  cutOff(): void {
    this.cut = true
    this.answer({ ok: false, code: 'FUNCTIONS_EXECUTE_FAIL', message: 'the call was cut off' })
  }

  /** Ends the thread in the middle of whatever it does; its call is answered with `code`. */
  kill(code = 'FUNCTIONS_EXECUTE_FAIL', message = 'the worker was killed'): void {
    this.die(code, message)
    void this.thread.terminate()
  }

  async terminate(): Promise<void> {
    this.die('FUNCTIONS_EXECUTE_FAIL', 'the local cloud is closing')
    await this.thread.terminate()
  }

  private messageOf({ request }: Call): CallMessage {
    const { name, config } = this.deployed
    return {
      event: request.event,
      environment: callEnvironment(request),
      context: {
        memory_limit_in_mb: config.memorySize,
        time_limit_in_ms: config.timeout * 1000,
        request_id: randomUUID(),
        function_version: '$LATEST',
        namespace: environmentId,
        function_name: name,
      },
    }
  }

  private startLimit(seconds: number): void {
    this.limit = setTimeout(
      () => this.kill('FUNCTION_TIME_LIMIT_EXCEEDED', `not finished in ${seconds} s`),
      seconds * 1000,
    )
  }

  private receive(call: Call, message: ReplyMessage): void {
    call.measure(message.measured)
    this.end()
    if ('error' in message)
      return this.answer({ ok: false, code: 'FUNCTIONS_EXECUTE_FAIL', message: message.error })
    call.bytesOut = Buffer.byteLength(message.json)
    if (call.bytesOut <= maxReplyBytes) return this.answer({ ok: true, json: message.json })
    this.answer({
      ok: false,
      code: 'EXCEED_MAX_PAYLOAD_SIZE',
      message: `the reply has ${call.bytesOut} bytes`,
    })
  }

  private die(code: string, message: string): void {
    this.dead = true
    this.end()
    this.answer({ ok: false, code, message })
  }

  private end(): void {
    clearTimeout(this.limit)
    this.cut = false
    this.freed?.()
    this.freed = null
  }

  private answer(reply: Reply): void {
    this.settle?.(reply)
    this.settle = null
  }
}
