import { Call, type CallRequest, type Reply } from './call'
import { readFunction, type DeployedFunction } from './deployed-function'
import { FunctionPool } from './function-pool'
import { FunctionWorker, type WorkerSetting } from './function-worker'

export interface HostOptions extends WorkerSetting {
  functionsDir: string
  onFinished: (call: Call, reply: Reply) => void
}

const maxEventBytes = 100 * 1024

interface Entry {
  deployed: DeployedFunction
  pool: FunctionPool
}

/** Runs the built functions, each in its own pool of threads. */
export class FunctionHost {
  private readonly entries = new Map<string, Entry>()
  private running = 0

  constructor(private readonly options: HostOptions) {}

  /** Never rejects: what the cloud would refuse or could not run comes back as its error code. */
  async invoke(name: string, request: CallRequest): Promise<Reply> {
    const entry = this.entry(name)
    if (entry === undefined)
      return { ok: false, code: 'FUNCTION_NOT_FOUND', message: `no function "${name}"` }
    const bytes = Buffer.byteLength(JSON.stringify(request.event) ?? '')
    if (bytes > maxEventBytes) {
      return {
        ok: false,
        code: 'EXCEED_MAX_PAYLOAD_SIZE',
        message: `the event has ${bytes} bytes, 100 KB at most`,
      }
    }
    const call = new Call(name, request)
    this.running += 1
    const reply = await entry.pool.run(call)
    this.running -= 1
    this.options.onFinished(call, reply)
    return reply
  }

  get busy(): boolean {
    return this.running > 0
  }

  /** The worker behind a gateway URL, with its function's declaration. */
  find(workerId: string): { worker: FunctionWorker; deployed: DeployedFunction } | undefined {
    for (const { pool, deployed } of this.entries.values()) {
      const worker = pool.find(workerId)
      if (worker !== undefined) return { worker, deployed }
    }
    return undefined
  }

  /** New calls run the bundle and the declaration as they lie in the folder now. */
  reload(name: string): void {
    const entry = this.entries.get(name)
    const deployed = readFunction(this.options.functionsDir, name)
    if (entry === undefined || deployed === undefined) return
    entry.deployed = deployed
    entry.pool.reload()
  }

  async close(): Promise<void> {
    await Promise.all([...this.entries.values()].map(({ pool }) => pool.close()))
  }

  private entry(name: string): Entry | undefined {
    const known = this.entries.get(name)
    if (known !== undefined) return known
    const deployed = readFunction(this.options.functionsDir, name)
    if (deployed === undefined) return undefined
    const entry: Entry = {
      deployed,
      pool: new FunctionPool(() => new FunctionWorker(entry.deployed, this.options)),
    }
    this.entries.set(name, entry)
    return entry
  }
}
