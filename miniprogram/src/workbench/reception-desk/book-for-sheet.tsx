import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DeskView } from '#shared/bookings/desk-contract'
import { randomId } from '../../platform/random-id'
import { useAction } from '../../platform/use-action'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { RadioRows } from '../../ui/radio-rows'
import { Sheet } from '../../ui/sheet'
import { TextField } from '../../ui/text-field'

type BookForSheetProps = { desk: DeskView; onBooked: (words: string) => void; onClose: () => void }

/** Booking for somebody who has no phone, or who phones; needs the network: the seat must be his. */
export function BookForSheet({ desk, onBooked, onClose }: BookForSheetProps) {
  const [requestId] = useState(randomId)
  const [slot, setSlot] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [matter, setMatter] = useState('')
  const [full, setFull] = useState('')
  const booking = useAction('bookings.bookFor')
  const free = desk.slots.filter((one) => one.free > 0)
  const send = async () => {
    if (slot === null) return
    const answer = await booking.run({ requestId, sessionId: desk.session.id, slot, name, phone, matter })
    if (answer?.view === 'booked') onBooked(`替${name}约好了 ${answer.timeText}。`)
    if (answer?.view === 'full') setFull(answer.words)
  }
  return (
    <Sheet
      title="替人约时间"
      onClose={onClose}
      foot={
        <Button
          variant="fill"
          busy={booking.busy && '正在约…'}
          missing={slot === null ? '先选一个时间' : name.trim() === '' && '先写怎么称呼他'}
          onClick={() => void send()}
        >
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
        <TextField
          label="怎么称呼"
          placeholder="比如：张大妈"
          maxLength={20}
          value={name}
          onChange={setName}
        />
        <TextField label="电话（可以不写）" type="number" maxLength={20} value={phone} onChange={setPhone} />
        <TextField label="想说什么事（可以不写）" maxLength={60} value={matter} onChange={setMatter} />
        {(full || booking.fault) && (
          <Banner tone="amber" alert>
            {full || booking.fault?.message}
          </Banner>
        )}
      </View>
    </Sheet>
  )
}
