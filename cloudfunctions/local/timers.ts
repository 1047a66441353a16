import { setTimeout as wait } from 'node:timers/promises'
import { Cron } from 'croner'
import type { CallRequest, Reply } from './functions/call'
import type { DeployedFunction } from './functions/deployed-function'

export interface TimersOptions {
  functions: () => DeployedFunction[]
  invoke: (name: string, request: CallRequest) => Promise<Reply>
  now: () => Date
  /** Real milliseconds before a failed call is tried again. */
  retryDelay?: number
}

interface Timer {
  functionName: string
  trigger: string
  cron: Cron
  next: Date | null
}

const retries = 2

/** Fires the triggers of every config.json (seven-field cron, Beijing time) by the clock of the functions. */
export class Timers {
  private timers: Timer[] = []
  private beat: NodeJS.Timeout | undefined

  constructor(private readonly options: TimersOptions) {}

  start(): void {
    this.timers = this.options.functions().flatMap(({ name, config }) =>
      config.triggers.map((trigger) => {
        const cron = new Cron(trigger.config, { timezone: 'Asia/Shanghai', paused: true })
        return { functionName: name, trigger: trigger.name, cron, next: cron.nextRun(this.options.now()) }
      }),
    )
    this.beat = setInterval(() => this.fireDue(), 500)
  }

  /** The clock was set: what became due fires once, however many times it would have; going back fires nothing. */
  follow(): void {
    this.fireDue()
    for (const timer of this.timers) timer.next = timer.cron.nextRun(this.options.now())
  }

  stop(): void {
    clearInterval(this.beat)
    this.timers = []
  }

  private fireDue(): void {
    const now = this.options.now()
    for (const timer of this.timers) {
      if (timer.next === null || timer.next > now) continue
      timer.next = timer.cron.nextRun(now)
      void this.fire(timer, now)
    }
  }

  private async fire({ functionName, trigger }: Timer, now: Date): Promise<void> {
    const event = { Type: 'Timer', TriggerName: trigger, Time: now.toISOString() }
    for (let attempt = 0; attempt <= retries; attempt += 1) {
      const reply = await this.options.invoke(functionName, { event, source: 'timer' })
      if (reply.ok || this.timers.length === 0) return
      await wait(this.options.retryDelay ?? 1000)
    }
  }
}
