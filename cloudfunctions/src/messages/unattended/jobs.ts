import { isWorkday } from '#shared/kernel/calendar'
import { dayOf } from '#shared/kernel/day'
import { unattendedRows } from '#shared/messages/clocks/end-of-day'
import { unattendedQuery } from '#shared/messages/clocks/unattended'
import { insertRows, rowsThere } from '#cloud/delivery/store'
import { findUnattendedOfCounty } from '#cloud/messages/unattended/store'
import { loadCounty } from '#cloud/places/store'

/** More than a county may leave lying; the figure told is then too small, never wrong. */
const atMost = 500

/** When offices close on a workday: what still lies unopened, as one row to each office above; run twice, told once. */
export async function tellUnattended(now: Date): Promise<{ told: number }> {
  const county = await loadCounty(now)
  if (!isWorkday(dayOf(now), county.calendar)) return { told: 0 }
  const whole = { role: 'countyOffice', unitId: 'county' } as const
  const queries = (['unread', 'unowned'] as const).map((key) => unattendedQuery(key, whole, { now, county }))
  const found = await findUnattendedOfCounty(queries, atMost)
  const rows = unattendedRows(found, { now, county })
  const there = await rowsThere(rows.map(({ _id }) => _id))
  const fresh = rows.filter(({ _id }) => !there.has(_id))
  await insertRows(fresh)
  return { told: fresh.length }
}
