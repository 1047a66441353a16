import type { Transaction } from '#cloud/kernel/database'
import { find, transaction } from '#cloud/kernel/database'

/** A wish that sessions be held against their rule anew: of one site, or with 'county' of all. */
export interface Replan {
  _id: string
  at: string
}

export const wholeCounty = 'county'

/** In the transaction of what was changed; the job is done within a minute. */
export async function askReplan(tx: Transaction, site: string, now: Date): Promise<void> {
  await tx.replace<Replan>('replans', { _id: site, at: now.toISOString() })
}

export function findReplans(): Promise<Replan[]> {
  return find<Replan>('replans', { where: {}, limit: 100 })
}

/** Done, unless it was wished again meanwhile. */
export async function endReplan({ _id, at }: Replan): Promise<void> {
  await transaction(async (tx) => {
    const standing = await tx.read<Replan>('replans', _id)
    if (standing?.at === at) await tx.remove('replans', _id)
  })
}
