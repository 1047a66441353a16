import type { JobName } from '#shared/contract'
import { refreshBoards } from '#cloud/home/jobs'
import { logCall, logError } from '#cloud/kernel/log'
import { requestCount } from '#cloud/kernel/database'
import { sweepMedia, tick } from '#cloud/messages/jobs'
import { refreshPresent } from '#cloud/people/jobs'

const jobs: Record<JobName, (now: Date) => Promise<object>> = {
  'messages.tick': tick,
  'messages.media': sweepMedia,
  'people.present': refreshPresent,
  'home.figures': refreshBoards,
}

/** Minutes between two runs of each job; the one timer comes every minute. */
const everyMinutes: Record<JobName, number> = {
  'messages.tick': 1,
  'messages.media': 1,
  'people.present': 30,
  'home.figures': 60,
}

interface Event {
  Type?: unknown
  job?: unknown
}

async function run(name: JobName, now: Date): Promise<object> {
  const started = performance.now()
  requestCount.reset()
  let fault: string | null = null
  try {
    return await jobs[name](now)
  } catch (error) {
    logError(name, error)
    fault = 'unavailable'
    return { failed: name }
  } finally {
    const ms = Math.round(performance.now() - started)
    logCall({ action: name, role: 'system', ms, requests: requestCount.read(), fault })
  }
}

/** A timer calls, once a minute and never with a caller; or a job is named, from a desk. */
export async function main(event: Event) {
  const now = new Date()
  const names = Object.keys(jobs) as JobName[]
  if (event.job !== undefined) {
    const name = names.find((one) => one === event.job)
    if (!name) return { ok: false, fault: { code: 'unknownAction', message: '没有这个定时任务。' } }
    return { ok: true, data: await run(name, now) }
  }
  const minute = Math.floor(now.getTime() / 60_000)
  const due = names.filter((name) => minute % everyMinutes[name] === 0)
  const done: Record<string, object> = {}
  for (const name of due) done[name] = await run(name, now)
  return { ok: true, data: done }
}
