import type { Call, Reply } from './call'
import type { FunctionWorker } from './function-worker'

const usualSize = 4
const largestSize = 16

/** The workers of one function: four as needed, more while as many calls wait as there are workers. */
export class FunctionPool {
  private readonly workers = new Set<FunctionWorker>()
  private readonly idle: FunctionWorker[] = []
  private readonly waiting: ((worker: FunctionWorker) => void)[] = []
  private readonly stale = new WeakSet<FunctionWorker>()

  constructor(private readonly start: () => FunctionWorker) {}

  async run(call: Call): Promise<Reply> {
    const worker = await this.acquire()
    const reply = await worker.run(call)
    void worker.free().then(() => this.release(worker))
    return reply
  }

  find(id: string): FunctionWorker | undefined {
    for (const worker of this.workers) if (worker.id === id) return worker
    return undefined
  }

  /** New calls get new workers, with the code as it is built now; running calls end undisturbed. */
  reload(): void {
    for (const worker of this.workers) this.stale.add(worker)
    for (const worker of this.idle.splice(0)) this.discard(worker)
  }

  async close(): Promise<void> {
    await Promise.all([...this.workers].map((worker) => worker.terminate()))
  }

  private async acquire(): Promise<FunctionWorker> {
    for (let worker = this.idle.pop(); worker !== undefined; worker = this.idle.pop()) {
      if (!worker.dead) return worker
      this.workers.delete(worker)
    }
    return this.mayGrow() ? this.spawn() : new Promise((resolve) => this.waiting.push(resolve))
  }

  /** Beyond the usual size one worker at a time: loading many at once would slow down those that serve. */
  private mayGrow(): boolean {
    const size = this.workers.size
    if (size < usualSize) return true
    const crowded = size < largestSize && this.waiting.length >= size
    return crowded && [...this.workers].every(({ loaded }) => loaded)
  }

  private spawn(): FunctionWorker {
    const worker = this.start()
    this.workers.add(worker)
    return worker
  }

  private release(worker: FunctionWorker): void {
    if (worker.dead || this.stale.has(worker)) this.discard(worker)
    const usable = this.workers.has(worker)
    const next = this.waiting.shift()
    if (next !== undefined) next(usable ? worker : this.spawn())
    else if (usable) this.idle.push(worker)
  }

  private discard(worker: FunctionWorker): void {
    this.workers.delete(worker)
    worker.kill()
  }
}
