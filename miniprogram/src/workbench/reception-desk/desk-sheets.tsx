import type { DeskRow, DeskView } from '#shared/bookings/desk-contract'
import { BookForSheet } from './book-for-sheet'
import type { Entry } from './desk-queue'
import { visitorId } from './fold-queue'
import { RecordSheet } from './record-sheet'
import { SlipSheet } from './slip-sheet'
import type { Slip } from './visitor-row'
import { WalkInSheet } from './walk-in-sheet'

export type OpenSheet =
  | { sheet: 'walkIn' | 'bookFor' }
  | { sheet: 'record'; row: DeskRow }
  | { sheet: 'slip'; bookingId: string; slip: Slip }

type DeskSheetsProps = {
  open: OpenSheet
  desk: DeskView
  act: (entry: Entry) => boolean
  onClose: () => void
  onBooked: (words: string) => void
  /** A visitor was entered: what he says comes next. */
  onEntered: (id: string) => void
}

/** The one sheet that is open over the desk. */
export function DeskSheets({ open, desk, act, onClose, onBooked, onEntered }: DeskSheetsProps) {
  const sessionId = desk.session.id
  switch (open.sheet) {
    case 'walkIn':
      return (
        <WalkInSheet
          onClose={onClose}
          onEnter={(visitor) => {
            const input = { ...visitor, sessionId }
            const key = visitor.requestId
            if (act({ key, action: 'bookings.walkIn', input, words: `${visitor.name}来了` }))
              onEntered(visitorId(key))
          }}
        />
      )
    case 'record':
      return (
        <RecordSheet
          row={open.row}
          villages={desk.villages}
          onClose={onClose}
          onRecord={(matter) => {
            const input = { ...matter, sessionId, bookingId: open.row.id }
            const words = `${open.row.name}说的一件事`
            const kept = act({ key: matter.requestId, action: 'bookings.record', input, words })
            if (kept) onClose()
            return kept
          }}
        />
      )
    case 'slip':
      return <SlipSheet bookingId={open.bookingId} slip={open.slip} onClose={onClose} />
    case 'bookFor':
      return <BookForSheet desk={desk} onBooked={onBooked} onClose={onClose} />
  }
}
