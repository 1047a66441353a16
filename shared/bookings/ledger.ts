import { dayTextWithWeekday } from '#shared/kernel/day'
import { redact } from '#shared/messages/privacy/redact'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { sessionName } from '#shared/reception/sessions/kind-names'

/** The closed ones as ledger rows, newest first, and what they come to. */
export function ledgerOf(sessions: readonly ReceptionDay[]) {
  const rows = sessions.flatMap(rowOf).sort((a, b) => (a.day < b.day ? 1 : -1))
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

function rowOf(session: ReceptionDay) {
  const { _id, effective, closed } = session
  if (closed === null || effective === null) return []
  const { attended, received, cases, onSpot, words, byName } = closed
  const said = { title: sessionName(session), dayText: dayTextWithWeekday(effective), byName }
  return [{ id: _id, day: effective, ...said, words: redact(words), attended, received, cases, onSpot }]
}
