import { _, insert, isDuplicate, updateMany } from '#cloud/kernel/database'

interface Lease {
  name: string
  by: string
  now: Date
  seconds: number
}

/** Whether this run may do what only one may do at a time; whoever dies holds it until the lease is over. */
export async function takeLease({ name, by, now, seconds }: Lease): Promise<boolean> {
  const _id = `lease:${name}`
  const until = new Date(now.getTime() + seconds * 1000).toISOString()
  if ((await updateMany('counters', { _id, until: _.lte(now.toISOString()) }, { by, until })) === 1)
    return true
  try {
    await insert('counters', [{ _id, by, until }])
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** Gives it back; a lease that somebody else has taken meanwhile stays his. */
export async function endLease({ name, by, now }: Omit<Lease, 'seconds'>): Promise<void> {
  await updateMany('counters', { _id: `lease:${name}`, by }, { until: now.toISOString() })
}
