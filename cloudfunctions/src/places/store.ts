import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { County } from '#shared/places/county'
import { Fault } from '#shared/kernel/fault'
import { read, replace, transaction } from '#cloud/kernel/database'

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

async function readCounty(): Promise<County> {
  const county = await read<County>('county', 'county')
  if (!county) throw new Fault('unavailable', '县里的设置还没装好，请稍后再来。')
  return county
}

/** Writes which owners are present and forgets the copy of this instance. */
export async function savePresent(county: County, present: readonly string[]): Promise<void> {
  cached = undefined
  await replace('county', { ...county, present: [...present] })
}

interface CountyChange {
  county: County
  rows: OutboxRow[]
}

/** Writes what `change` makes of the county as it is now, with what is announced; forgets this instance's copy. */
export async function changeCounty(change: (county: County) => CountyChange): Promise<void> {
  await transaction(async (tx) => {
    const before = await tx.read<County>('county', 'county')
    if (!before) throw new Fault('unavailable', '县里的设置还没装好，请稍后再来。')
    const { county, rows } = change(before)
    await tx.replace('county', county)
    await tx.insert('outbox', rows)
  })
  cached = undefined
}
