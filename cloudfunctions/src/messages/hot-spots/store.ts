import type { HotSpotFigures, HotSpotRow } from '#shared/messages/hot-spots/figures'
import type { Period } from '#shared/messages/hot-spots/period'
import { countedStages } from '#shared/messages/queues/counted-stages'
import { aggregate, read, replace } from '#cloud/kernel/database'

/** Instants: this period from here on, the one before between two. */
interface Bounds {
  from: string
  before: string
  beforeEnd: string
}

interface Counts {
  _id: { unitId: string; villageId: string; category: string }
  [count: string]: unknown
}

const oneIf = (condition: unknown) => ({ $sum: { $cond: [condition, 1, 0] } })
const mostRows = 20_000

function sums(period: Period, { from, before, beforeEnd }: Bounds) {
  const during = { $and: [{ $gte: ['$submittedAt', before] }, { $lt: ['$submittedAt', beforeEnd] }] }
  return { [period]: oneIf({ $gte: ['$submittedAt', from] }), [`${period}Before`]: oneIf(during) }
}

/** Kind of matter × village, in one request over the last two years; reports of wrongdoing are in no count. */
export async function countHotSpots(bounds: Record<Period, Bounds>): Promise<HotSpotRow[]> {
  const rows = await aggregate<Counts>('messages', [
    [
      'match',
      {
        stage: { $in: countedStages },
        submittedAt: { $gte: bounds.year.before },
        kind: { $ne: 'report' },
      },
    ],
    [
      'group',
      {
        _id: { unitId: '$unitId', villageId: '$villageId', category: '$category' },
        ...sums('month', bounds.month),
        ...sums('quarter', bounds.quarter),
        ...sums('year', bounds.year),
      },
    ],
    ['limit', mostRows],
  ])
  const counted = (row: Counts, period: Period) => ({
    now: Number(row[period]),
    before: Number(row[`${period}Before`]),
  })
  return rows.map((row) => ({
    ...row._id,
    month: counted(row, 'month'),
    quarter: counted(row, 'quarter'),
    year: counted(row, 'year'),
  }))
}

export function readHotSpots(): Promise<HotSpotFigures | null> {
  return read<HotSpotFigures>('figures', 'hotSpots')
}

export function saveHotSpots(figures: HotSpotFigures): Promise<void> {
  return replace('figures', figures)
}
