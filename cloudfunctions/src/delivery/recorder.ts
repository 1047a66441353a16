import type { Push } from '#shared/delivery/plan-pushes'
import type { PushOutcome } from '#shared/delivery/push-outcome'
import { groupBy } from '#shared/kernel/group-by'
import { emptyQuota, record, recordCarried, countDown } from '#cloud/delivery/store'

interface Made {
  push: Push
  outcome: PushOutcome
}

/** Outcomes written in one request when they are alike. */
const writtenAtOnce = 10

/** Writes what became of calls while the next ones are made, in lots; `end` waits for the last of them. */
export class Recorder {
  readonly counts: Record<string, number> = {}
  private waiting: Made[] = []
  private writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly by: string,
    private readonly now: string,
  ) {}

  add(push: Push, outcome: PushOutcome): void {
    this.counts[outcome.state] = (this.counts[outcome.state] ?? 0) + push.ids.length
    this.waiting.push({ push, outcome })
    if (this.waiting.length >= writtenAtOnce) this.flush()
  }

  async end(): Promise<void> {
    this.flush()
    await this.writing
  }

  private flush(): void {
    const lot = this.waiting.splice(0)
    this.writing = this.writing.then(() => this.write(lot))
    // Heard in `end`.
    this.writing.catch(() => undefined)
  }

  private async write(lot: readonly Made[]): Promise<void> {
    const alike = groupBy(lot, ({ push: { template, attempts }, outcome }) =>
      JSON.stringify([template, attempts, outcome]),
    )
    for (const made of alike.values()) await this.writeAlike(made)
    for (const { push } of lot) if (push.ids.length > 1) await recordCarried(push.ids.slice(1), push.ids[0])
  }

  /** The record first: cut off between the two, the count is one too high, and WeChat's 43101 mends it. */
  private async writeAlike(made: readonly Made[]): Promise<void> {
    const [first] = made
    if (first === undefined) return
    const { outcome, push } = first
    const { state, answer, sendAt, quota } = outcome
    const tried = { state, answer, template: push.template, attempts: push.attempts + 1 }
    const ids = made.flatMap((one) => one.push.ids)
    await record(ids, this.by, { ...tried, ...(sendAt === null ? { doneAt: this.now } : { sendAt }) })
    const openids = made.map((one) => one.push.openid)
    if (quota === 'minusOne') await countDown(openids, push.template)
    if (quota === 'zero') await emptyQuota(openids, push.template)
  }
}
