import type { County } from '#shared/places/county'
import type { Presence } from '#shared/people/presence'
import type { Transaction } from '#cloud/kernel/database'
import { Fault } from '#shared/kernel/fault'
import { read, transaction } from '#cloud/kernel/database'

const notReady = () => new Fault('unavailable', '县里的设置还没装好，请稍后再来。')

const freshForMs = 60_000
let cached: { county: Promise<County>; at: number } | undefined

/** The county's settings, at most a minute old on this instance; asked twice at once, they are read once. */
export function loadCounty(now: Date): Promise<County> {
  const age = cached ? now.getTime() - cached.at : Infinity
  if (cached && age >= 0 && age < freshForMs) return cached.county
  const reading = readCounty()
  cached = { county: reading, at: now.getTime() }
  reading.catch(() => (cached = undefined))
  return reading
}

/** The county's settings as they are now: for what must not work with a minute-old copy. */
export async function readCounty(): Promise<County> {
  const county = await read<County>('county', 'county')
  if (!county) throw notReady()
  return county
}

/**
 * Changes the settings as they are in the database, never as they were in this instance's copy; `change` may do more
 * in the same transaction.
 */
export async function changeCounty(
  change: (county: County, tx: Transaction) => Promise<County> | County,
): Promise<County> {
  const saved = await transaction(async (tx) => {
    const county = await tx.read<County>('county', 'county')
    if (!county) throw notReady()
    const next = await change(county, tx)
    await tx.replace('county', next)
    return next
  })
  cached = undefined
  return saved
}

/** Writes which owners are present, and which deputy takes another's turn. */
export async function savePresence(presence: Partial<Presence>): Promise<void> {
  await changeCounty((county) => ({ ...county, ...presence }))
}
