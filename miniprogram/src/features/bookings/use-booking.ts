import { useState } from 'react'
import type { Output } from '#shared/contract'
import { useDraft } from '../../platform/draft'
import { randomId } from '../../platform/random-id'
import { useAction } from '../../platform/use-action'
import { draftKey, emptyDraft, said, type BookingDraft } from './booking-draft'

type Full = Extract<Output<'bookings.book'>, { view: 'full' }>

/**
 * Booking one session: the words typed, the slot chosen, and what the cloud made of it. `onChanged`: booked, or
 * refused, when the times on the screen may be old ones.
 */
export function useBooking(sessionId: string, onChanged: () => void) {
  const draft = useDraft<BookingDraft>(draftKey, emptyDraft)
  const [slot, setSlot] = useState<string | null>(null)
  const [full, setFull] = useState<Full>()
  // One request for one wish: sent again after a lost answer, it is the same booking.
  const [requestId, setRequestId] = useState(randomId)
  const booking = useAction('bookings.book')
  const waiting = useAction('bookings.wait')

  const done = () => {
    setRequestId(randomId())
    setFull(undefined)
    draft.change({ ...draft.value, matter: '' })
    onChanged()
  }
  const refused = () => {
    setFull(undefined)
    onChanged()
  }
  const book = async () => {
    if (slot === null) return
    waiting.clearFault()
    const answer = await booking.run({ requestId, sessionId, slot, ...said(draft.value) })
    if (!answer) return refused()
    if (answer.view === 'booked') return done()
    setFull(answer)
    setSlot(answer.next?.slot ?? null)
  }
  const wait = async () => {
    booking.clearFault()
    if (await waiting.run({ requestId, sessionId, ...said(draft.value) })) done()
    else refused()
  }
  return {
    draft: draft.value,
    change: (part: Partial<BookingDraft>) => draft.change({ ...draft.value, ...part }),
    ...{ slot, setSlot, full, book, wait },
    busy: booking.busy || waiting.busy,
    fault: booking.fault ?? waiting.fault,
  }
}
