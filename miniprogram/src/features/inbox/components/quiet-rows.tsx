import { useState } from 'react'
import { View } from '@tarojs/components'
import { timeText } from '#shared/kernel/time-text'
import { Card } from '../../../ui/card'
import { ChoiceSheet } from '../../../ui/choice-sheet'
import { ListRow } from '../../../ui/list-row'

type Quiet = { from: string; to: string }

const evenings = ['19:00', '20:00', '21:00', '22:00', '23:00'] as const
const mornings = ['06:00', '07:00', '08:00', '09:00', '10:00'] as const

/** From when in the evening until when in the morning nothing is pushed. */
export function QuietRows({ quiet, onChange }: { quiet: Quiet; onChange: (quiet: Quiet) => void }) {
  const [choosing, setChoosing] = useState<'from' | 'to' | null>(null)
  const titles = { from: '晚上几点以后不打扰', to: '早上几点以后再推' } as const
  const times = choosing === 'from' ? evenings : mornings
  return (
    <View>
      <Card flush>
        <ListRow title={titles.from} sub={timeText(quiet.from)} onClick={() => setChoosing('from')} />
        <ListRow title={titles.to} sub={timeText(quiet.to)} onClick={() => setChoosing('to')} />
      </Card>
      {choosing && (
        <ChoiceSheet<string>
          title={titles[choosing]}
          choices={times.map((time) => ({ value: time, title: timeText(time) }))}
          value={quiet[choosing]}
          onChoose={(time) => {
            onChange({ ...quiet, [choosing]: time })
            setChoosing(null)
          }}
          onClose={() => setChoosing(null)}
        />
      )}
    </View>
  )
}
