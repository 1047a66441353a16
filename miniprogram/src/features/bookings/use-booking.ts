import { useState } from 'react'
import type { Output } from '#shared/contract'
import { useDraft } from '../../platform/draft'
import { randomId } from '../../platform/random-id'
import { useAction } from '../../platform/use-action'
import { draftKey, emptyDraft, said, type BookingDraft } from './booking-draft'

type Full = Extract<Output<'bookings.book'>, { view: 'full' }>

/** Booking one session: the words typed, the slot chosen, and what the cloud made of it. */
export function useBooking(sessionId: string, onBooked: () => void) {
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
    onBooked()
  }
  const book = async () => {
    if (slot === null) return
    const answer = await booking.run({ requestId, sessionId, slot, ...said(draft.value) })
    if (answer?.view === 'booked') done()
    if (answer?.view !== 'full') return
    setFull(answer)
    setSlot(answer.next?.slot ?? null)
  }
  const wait = async () => {
    if (await waiting.run({ requestId, sessionId, ...said(draft.value) })) done()
  }
  return {
    draft: draft.value,
    change: (part: Partial<BookingDraft>) => draft.change({ ...draft.value, ...part }),
    ...{ slot, setSlot, full, book, wait },
    busy: booking.busy || waiting.busy,
    fault: booking.fault ?? waiting.fault,
  }
}
