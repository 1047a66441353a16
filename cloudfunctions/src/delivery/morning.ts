import type { County } from '#shared/places/county'
import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'
import { isWorkday } from '#shared/kernel/calendar'
import { dayOf, timeOfDay } from '#shared/kernel/day'
import { insertRows, rowsThere } from '#cloud/delivery/store'
import { stuck } from '#cloud/delivery/log/stuck'
import { loadCounty } from '#cloud/places/store'

/** Beijing time; an office that was not told by then reads it tomorrow. */
const morning = { from: '08:00', to: '09:00' } as const

interface Office {
  key: string
  unitId: string
  unitIds: string[]
  desks: string[]
}

/** Every township's office with its station, and the county's with what belongs to no township. */
function officesOf({ units, present }: County): Office[] {
  const townships = units.map(({ id, siteId }) => ({
    key: `township:${id}`,
    unitId: id,
    unitIds: [id],
    desks: [`station:${siteId}`, `township:${id}`],
  }))
  const county = { key: 'county:county', unitId: 'county', unitIds: ['county'], desks: ['county:county'] }
  return [...townships, county].filter(({ key }) => present.includes(key))
}

/** On workdays at eight: what is stuck, as one row to each office; an office where nothing is hears nothing. */
export async function tellStuck(now: Date): Promise<{ told: number }> {
  const [day, time] = [dayOf(now), timeOfDay(now)]
  if (time < morning.from || time >= morning.to) return { told: 0 }
  const county = await loadCounty(now)
  if (!isWorkday(day, county.calendar)) return { told: 0 }
  const offices = officesOf(county)
  const idOf = ({ key, unitId }: Office) => outboxId(unitId, `stuck.${day}`, key)
  const told = await rowsThere(offices.map(idOf))
  const rows: OutboxRow[] = []
  for (const office of offices.filter((one) => !told.has(idOf(one)))) {
    const { lines } = await stuck(office, now)
    if (lines.length > 0) rows.push(rowOf(idOf(office), office, { lines, now }))
  }
  await insertRows(rows)
  return { told: rows.length }
}

interface Found {
  lines: readonly { words: string }[]
  now: Date
}

function rowOf(_id: string, { key, unitId }: Office, { lines, now }: Found): OutboxRow {
  const words = [...`${lines.map(({ words: line }) => line).join('；')}。`]
  return {
    ...{ _id, unitId, recipient: key, event: 'delivery.stuck', at: now.toISOString() },
    subject: { kind: 'place', id: unitId },
    title: `今早有 ${lines.length} 处卡住了`,
    text: words.length > 80 ? `${words.slice(0, 79).join('')}…` : words.join(''),
    urgency: 'soon',
    until: null,
    facts: { from: '推送和电话单', status: '有卡点' },
    state: 'queued',
  }
}
