import type { Period } from '#shared/messages/hot-spots/period'
import { addDays, dayOf, instantAt } from '#shared/kernel/day'
import { spanOf } from '#shared/messages/hot-spots/period'
import { countHotSpots, saveHotSpots } from '#cloud/messages/hot-spots/store'

function boundsOf(period: Period, now: Date) {
  const { from, before, beforeUntil } = spanOf(period, dayOf(now))
  const start = (day: string) => instantAt(day, '00:00')
  return { from: start(from), before: start(before), beforeEnd: start(addDays(beforeUntil, 1)) }
}

/** Counts the whole county anew into one document; run as often as one likes. */
export async function refreshHotSpots(now: Date): Promise<{ rows: number }> {
  const rows = await countHotSpots({
    month: boundsOf('month', now),
    quarter: boundsOf('quarter', now),
    year: boundsOf('year', now),
  })
  await saveHotSpots({ _id: 'hotSpots', rows, countedAt: now.toISOString() })
  return { rows: rows.length }
}
