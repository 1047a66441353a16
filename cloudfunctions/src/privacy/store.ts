import type { Erasure } from '#shared/privacy/erasure'
import { find, isDuplicate, insert, read, replace } from '#cloud/kernel/database'

/** Written before anything is erased: a crash leaves the job something to go on with. The same request is one. */
export async function openErasure(erasure: Erasure): Promise<Erasure> {
  try {
    await insert('erasures', [erasure])
    return erasure
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return (await read<Erasure>('erasures', erasure._id)) ?? erasure
  }
}

export function findErasures(limit: number): Promise<Erasure[]> {
  return find<Erasure>('erasures', { where: { state: 'open' }, limit })
}

/** Whether somebody's erasure is under way. */
export async function isErasing(openid: string): Promise<boolean> {
  const open = await find<Erasure>('erasures', { where: { state: 'open', openid }, limit: 1 })
  return open.length > 0
}

/** That it was done and when is kept, not for whom. */
export function closeErasure(erasure: Erasure, now: Date): Promise<void> {
  return replace('erasures', { ...erasure, openid: null, state: 'done', doneAt: now.toISOString() })
}
