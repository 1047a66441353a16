import { randomUUID } from 'node:crypto'
import type { Delivery } from '#shared/delivery/delivery'
import type { Reach } from '#shared/delivery/reach'
import { groupBy } from '#shared/kernel/group-by'
import { planPushes, type Messaging, type Push } from '#shared/delivery/plan-pushes'
import { outcomeOf, type PushOutcome } from '#shared/delivery/push-outcome'
import { endLease, takeLease } from '#cloud/kernel/lease'
import { logError } from '#cloud/kernel/log'
import { sendPush } from '#cloud/kernel/push'
import { Recorder } from '#cloud/delivery/recorder'
import { sendAll } from '#cloud/delivery/sending'
import {
  byUrgency,
  endUnconfirmed,
  findDue,
  findDueDigestOf,
  settle,
  subscribersOf,
} from '#cloud/delivery/store'
import { loadCounty } from '#cloud/places/store'

const atOnce = 300
/** A function lives sixty seconds and has other jobs: nothing new is begun after this. */
const budgetMs = 35_000
/** Longer than any function lives: whoever holds it then is dead, and so are its calls. */
const leaseSeconds = 75

interface Run {
  now: Date
  reach: Reach
  messaging: Messaging
  recorder: Recorder
  by: string
  end: number
}

/** Who may be pushed to, as deployed: whatever is not 'live' or 'allow' is off. */
function messagingOf(word: string | undefined): Messaging {
  return word === 'live' || word === 'allow' ? word : 'off'
}

/**
 * Pushes what is due, ten people at a time and one call a person. One run at a time: a second timer leaves at once,
 * and what a dead run had in the air is `unconfirmed` when its lease is over.
 */
export async function drain(now: Date): Promise<Record<string, number>> {
  const lease = { name: 'delivery.drain', by: randomUUID(), now }
  if (!(await takeLease({ ...lease, seconds: leaseSeconds }))) return {}
  try {
    const unconfirmed = await endUnconfirmed(now.toISOString())
    const { reach } = await loadCounty(now)
    const run: Run = {
      ...{ now, reach, by: lease.by },
      messaging: messagingOf(process.env.MESSAGING),
      recorder: new Recorder(lease.by, now.toISOString()),
      end: performance.now() + budgetMs,
    }
    while (performance.now() < run.end && (await round(run)));
    return { ...run.recorder.counts, ...(unconfirmed > 0 && { unconfirmed }) }
  } finally {
    await endLease(lease)
  }
}

/** One batch; false when nothing was due. Its records are written before the next reads what is left. */
async function round(run: Run): Promise<boolean> {
  const due = await findBatch(run.now.toISOString())
  if (due.length === 0) return false
  const subscribers = await subscribersOf(due.flatMap(({ openid }) => openid ?? []))
  const { pushes, settled } = planPushes(due, { ...run, subscribers })
  for (const one of alike(settled)) await settle(one, run.now.toISOString())
  await sendAll(pushes, {
    ...{ by: run.by, end: run.end },
    until: new Date(run.now.getTime() + leaseSeconds * 1000).toISOString(),
    send: (push) => send(push, run),
    record: (push, outcome) => run.recorder.add(push, outcome),
  })
  await run.recorder.end()
  return pushes.length > 0 || settled.length > 0
}

async function findBatch(at: string): Promise<Delivery[]> {
  for (const urgency of byUrgency) {
    const due = await findDue(urgency, at, atOnce)
    if (due.length > 0) return urgency === 'digest' ? await withTheRest(due, at) : due
  }
  return []
}

async function withTheRest(due: readonly Delivery[], at: string): Promise<Delivery[]> {
  const openids = [...new Set(due.flatMap(({ openid }) => openid ?? []))]
  const all = [...due, ...(await findDueDigestOf(openids, at))]
  return [...new Map(all.map((delivery) => [delivery._id, delivery])).values()]
}

type Settled = ReturnType<typeof planPushes>['settled'][number]

/** What ends alike is written in one request. */
function alike(settled: readonly Settled[]): Settled[] {
  const groups = groupBy(settled, ({ set }) => JSON.stringify(set))
  return [...groups.values()].flatMap((group) =>
    group[0] ? [{ ids: group.flatMap(({ ids }) => ids), set: group[0].set }] : [],
  )
}

async function send(push: Push, { now, messaging }: Run): Promise<PushOutcome> {
  const answer = await sendPush(push, messaging === 'live' ? 'formal' : 'trial')
  const outcome = outcomeOf(answer, push.attempts, now)
  if (outcome.alarm) logError(`delivery.drain ${push.template}`, outcome.answer)
  return outcome
}
