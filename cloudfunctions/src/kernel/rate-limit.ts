import { Fault } from '#shared/kernel/fault'

/** Calls a person may make of one action in a minute, on one function instance. */
const perMinute = { read: 240, write: 40 } as const

const maxEntries = 20_000
const seen = new Map<string, { minute: number; calls: number }>()

/**
 * Refuses a flood by one person on one action. Kept in memory: an instance that dies forgets it, which is
 * enough against a stuck finger or a script; what must be exact (5 messages a day) is counted in the database.
 */
export function limitRate(key: string, effect: keyof typeof perMinute, now: Date): void {
  const minute = Math.floor(now.getTime() / 60_000)
  const entry = seen.get(key)
  if (entry?.minute !== minute) {
    if (seen.size >= maxEntries) seen.clear()
    seen.set(key, { minute, calls: 1 })
    return
  }
  entry.calls += 1
  if (entry.calls > perMinute[effect]) {
    throw new Fault('tooMany', '点得太快了，先歇一分钟。您写的内容还在，一会儿再点一次就行。')
  }
}
