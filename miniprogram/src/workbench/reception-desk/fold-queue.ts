import type { DeskRow, DeskView } from '#shared/bookings/desk-contract'
import { missingToClose, sessionFigures } from '#shared/bookings/close'
import { bookingStateNames } from '#shared/bookings/transitions'
import type { Entry } from './desk-queue'

type Desk = Pick<DeskView, 'session' | 'deputies' | 'rows' | 'figures' | 'missing'>

/** The id that the cloud will give a visitor entered on this phone. */
export const visitorId = (requestId: string) => `b${requestId}`

/** The desk as it will be once everything that waits on this phone is sent; refused acts count for nothing. */
export function foldQueue<Known extends Desk>(desk: Known, entries: readonly Entry[]): Known {
  const own = entries.filter(({ input, refused }) => input.sessionId === desk.session.id && !refused)
  if (own.length === 0) return desk
  const folded = own.reduce<Desk>(foldOne, desk)
  return {
    ...desk,
    ...folded,
    figures: sessionFigures({ duties: folded.deputies }, folded.rows),
    missing: missingToClose({ duties: folded.deputies }, folded.rows),
  }
}

function foldOne(desk: Desk, entry: Entry): Desk {
  switch (entry.action) {
    case 'bookings.walkIn': {
      const row = walkInRow(entry.input)
      return desk.rows.some(({ id }) => id === row.id) ? desk : { ...desk, rows: [...desk.rows, row] }
    }
    case 'bookings.record': {
      const { bookingId, text, answer } = entry.input
      const matter = { title: [...text].slice(0, 20).join(''), queryCode: '', onSpot: (answer ?? '') !== '' }
      return onRow(desk, bookingId, (row) => ({ ...row, matters: [...row.matters, matter] }))
    }
    case 'bookings.note':
      return noted(desk, entry.input)
  }
}

function onRow(desk: Desk, bookingId: string, change: (row: DeskRow) => DeskRow): Desk {
  return { ...desk, rows: desk.rows.map((row) => (row.id === bookingId ? change(row) : row)) }
}

function noted(desk: Desk, input: Extract<Entry, { action: 'bookings.note' }>['input']): Desk {
  if ('bookingId' in input) {
    const { bookingId, state } = input
    return onRow(desk, bookingId, (row) => ({ ...row, state, stateText: bookingStateNames[state] }))
  }
  const status = input.present ? ('present' as const) : ('absent' as const)
  const deputies = desk.deputies.map((one) => (one.id === input.deputyId ? { ...one, status } : one))
  return { ...desk, deputies }
}

function walkInRow(input: Extract<Entry, { action: 'bookings.walkIn' }>['input']): DeskRow {
  const { requestId, name, matter = '', need = '' } = input
  return {
    ...{ id: visitorId(requestId), name, matter, need },
    ...{ slot: '', timeText: '', phone: '', version: 1, matters: [] },
    state: 'walkIn',
    stateText: bookingStateNames.walkIn,
  }
}
