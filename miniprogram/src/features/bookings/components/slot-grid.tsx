import { View } from '@tarojs/components'
import type { SlotView } from '#shared/bookings/visitor'
import { useCare } from '../../../platform/care'
import { a11y } from '../../../ui/a11y'
import './slot-grid.scss'

type SlotGridProps = { slots: SlotView[]; value: string | null; onChange: (slot: string) => void }

/** Drawing 04: half hours with the seats that are left; what is full stays, and says so. */
export function SlotGrid({ slots, value, onChange }: SlotGridProps) {
  const care = useCare()
  return (
    <View
      className={`slot-grid${care ? ' slot-grid-care' : ''}`}
      {...a11y({ role: 'radiogroup', label: '选一个时间' })}
    >
      {slots.map((slot) => (
        <Slot
          key={slot.slot}
          slot={slot}
          selected={slot.slot === value}
          onClick={() => onChange(slot.slot)}
        />
      ))}
    </View>
  )
}

type SlotProps = { slot: SlotView; selected: boolean; onClick: () => void }

function Slot({ slot: { text, words, free }, selected, onClick }: SlotProps) {
  const full = free === 0
  const look = selected ? 'slot-on' : full ? 'slot-full' : ''
  return (
    <View
      className={`slot ${look}`}
      onClick={full ? undefined : onClick}
      {...a11y({ role: 'radio', label: `${text}，${words}`, checked: selected, disabled: full })}
    >
      <View>{text}</View>
      <View className="slot-words">{selected ? `已选 · ${words}` : words}</View>
    </View>
  )
}
