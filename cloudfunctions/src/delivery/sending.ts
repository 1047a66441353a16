import type { Push } from '#shared/delivery/plan-pushes'
import type { PushOutcome } from '#shared/delivery/push-outcome'
import { claim } from '#cloud/delivery/store'

/** Pushes taken from the queue in one request; a run that is cut off leaves at most two such lots unconfirmed. */
const claimedAtOnce = 10
/** People called at the same time; WeChat takes one call a person. */
const lanes = 10

export interface Sender {
  by: string
  /** Until when a claim made now must have its answer. */
  until: string
  /** performance.now() after which nothing new is begun. */
  end: number
  send: (push: Push) => Promise<PushOutcome>
  record: (push: Push, outcome: PushOutcome) => void
}

async function take(lot: readonly Push[], { by, until }: Sender): Promise<Push[]> {
  const mine = await claim(
    lot.flatMap(({ ids }) => ids),
    { by, until },
  )
  return lot.filter(({ ids }) => mine.has(ids[0]))
}

/** Takes pushes lot by lot, one lot ahead of what is being sent, and hands out those that are ours. */
async function* claimed(pushes: readonly Push[], sender: Sender): AsyncGenerator<Push> {
  let ahead = take(pushes.slice(0, claimedAtOnce), sender)
  for (let from = claimedAtOnce; ; from += claimedAtOnce) {
    const lot = await ahead
    const more = from < pushes.length && performance.now() < sender.end
    ahead = more ? take(pushes.slice(from, from + claimedAtOnce), sender) : Promise.resolve([])
    // It is awaited in the next round; a fault before that must not count as unheard.
    ahead.catch(() => undefined)
    yield* lot
    if (!more) return
  }
}

/** Makes the calls, ten people at a time, each at most once; every outcome is handed to `record`. */
export async function sendAll(pushes: readonly Push[], sender: Sender): Promise<void> {
  const queue = claimed(pushes, sender)
  const lane = async () => {
    for (let step = await queue.next(); !step.done; step = await queue.next())
      sender.record(step.value, await sender.send(step.value))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
