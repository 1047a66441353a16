import { dayTextWithWeekday } from '#shared/kernel/day'
import type { ReceptionDay } from '#shared/reception/reception-day'

/** The closed ones as ledger rows, newest first, and what they come to. */
export function ledgerOf(sessions: readonly ReceptionDay[]) {
  const rows = sessions
    .flatMap(({ _id, effective, title, closed }) =>
      closed === null || effective === null ? [] : [rowOf({ _id, effective, title, closed })],
    )
    .sort((a, b) => (a.day < b.day ? 1 : -1))
  const sum = (key: 'attended' | 'received' | 'cases' | 'onSpot') =>
    rows.reduce((all, row) => all + row[key], 0)
  const totals = {
    sessions: rows.length,
    attended: sum('attended'),
    received: sum('received'),
    cases: sum('cases'),
    onSpot: sum('onSpot'),
  }
  return { rows, totals }
}

type Closed = Pick<ReceptionDay, '_id' | 'title'> & {
  effective: string
  closed: NonNullable<ReceptionDay['closed']>
}

function rowOf({ _id, effective, title, closed }: Closed) {
  const { attended, received, cases, onSpot, words, byName } = closed
  const dayText = dayTextWithWeekday(effective)
  return { id: _id, day: effective, dayText, title, attended, received, cases, onSpot, words, byName }
}
