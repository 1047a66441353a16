import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DeskView } from '#shared/bookings/desk-contract'
import { randomId } from '../../platform/random-id'
import { useAction } from '../../platform/use-action'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { RadioRows } from '../../ui/radio-rows'
import { Sheet } from '../../ui/sheet'
import { emptyVisitor, VisitorFormFields } from './visitor-form'

type BookForSheetProps = { desk: DeskView; onBooked: (words: string) => void; onClose: () => void }

/** Booking for somebody who has no phone, or who phones; needs the network: the seat must be his. */
export function BookForSheet({ desk, onBooked, onClose }: BookForSheetProps) {
  const [slot, setSlot] = useState<string | null>(null)
  const [visitor, setVisitor] = useState(emptyVisitor)
  const { send, busy, refusal } = useBookFor(desk.session.id, onBooked)
  const free = desk.slots.filter((one) => one.free > 0)
  const missing = slot === null ? '先选一个时间' : visitor.name.trim() === '' && '先写怎么称呼他'
  const book = () => void (slot !== null && send({ ...visitor, slot }))
  return (
    <Sheet
      title="替人约时间"
      onClose={onClose}
      foot={
        <Button variant="fill" busy={busy && '正在约…'} missing={missing} onClick={book}>
          替他约好
        </Button>
      }
    >
      <View className="stack">
        {free.length === 0 && <Banner tone="amber">都约满了。请他当天直接来。</Banner>}
        <RadioRows
          label="几点来"
          choices={free.map(({ slot: value, text, words }) => ({ value, title: text, detail: words }))}
          value={slot}
          onChange={setSlot}
        />
        <VisitorFormFields value={visitor} onChange={setVisitor} />
        {refusal && (
          <Banner tone="amber" alert>
            {refusal}
          </Banner>
        )}
      </View>
    </Sheet>
  )
}

function useBookFor(sessionId: string, onBooked: (words: string) => void) {
  const [requestId] = useState(randomId)
  const [full, setFull] = useState('')
  const booking = useAction('bookings.bookFor')
  const send = async (wish: { name: string; phone: string; matter: string; need: string; slot: string }) => {
    const answer = await booking.run({ ...wish, requestId, sessionId })
    if (answer?.view === 'booked') onBooked(`替${wish.name}约好了 ${answer.timeText}。`)
    if (answer?.view === 'full') setFull(answer.words)
  }
  return { send, busy: booking.busy, refusal: full || booking.fault?.message }
}
