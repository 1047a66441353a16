import type { Transaction } from '#cloud/kernel/database'

/** `{year}-{station}-{serial4}`: the next number of a station's year; a refused act gives it back. */
export async function nextNumber(tx: Transaction, siteId: string, year: string): Promise<string> {
  const serial = await tx.increment('counters', `number:${siteId}:${year}`, 'n')
  return `${year}-${siteId}-${String(serial).padStart(4, '0')}`
}
