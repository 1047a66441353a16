import type { Site } from '#shared/stations/site'
import { find, type Transaction } from '#cloud/kernel/database'

const freshForMs = 60_000
let cached: { sites: Promise<Site[]>; at: number } | undefined

/** Every site of the county, at most a minute old on this instance; a county has well under a thousand. */
export function loadSites(now: Date): Promise<Site[]> {
  const age = cached ? now.getTime() - cached.at : Infinity
  if (cached && age >= 0 && age < freshForMs) return cached.sites
  const reading = readSites()
  cached = { sites: reading, at: now.getTime() }
  reading.catch(() => (cached = undefined))
  return reading
}

/** Every site as it is now. */
export function readSites(): Promise<Site[]> {
  return find<Site>('stations', { where: {}, limit: 1000 })
}

export function readSiteWithin(tx: Transaction, id: string): Promise<Site | null> {
  return tx.read<Site>('stations', id)
}

/** Writes a site in a transaction; this instance reads the sites anew. */
export async function replaceSite(tx: Transaction, site: Site): Promise<void> {
  cached = undefined
  await tx.replace('stations', site)
}
