import { useState } from 'react'
import { View } from '@tarojs/components'
import { timeText } from '#shared/kernel/time-text'
import { Card } from '../../../ui/card'
import { CheckRow } from '../../../ui/check-row'
import { ChoiceSheet } from '../../../ui/choice-sheet'
import { ListRow } from '../../../ui/list-row'
import { SectionTitle } from '../../../ui/section-title'

type When = { digest: boolean; quiet: { from: string; to: string } }
type WhenRowsProps = When & { change: (part: Partial<When>) => Promise<void> }

const titles = { from: '晚上几点以后不打扰', to: '早上几点以后再推' } as const
const times = {
  from: ['19:00', '20:00', '21:00', '22:00', '23:00'],
  to: ['06:00', '07:00', '08:00', '09:00', '10:00'],
} as const

/** When pushes come: one a day or at once, and the hours without any. */
export function WhenRows({ digest, quiet, change }: WhenRowsProps) {
  const [choosing, setChoosing] = useState<keyof typeof titles | null>(null)
  return (
    <>
      <SectionTitle>什么时候推</SectionTitle>
      <Card>
        <CheckRow
          checked={digest}
          onChange={(on) => void change({ digest: on })}
          detail="不急的攒到一起，一天推一条"
        >
          合并成一天一条
        </CheckRow>
      </Card>
      <Card flush>
        <ListRow title={titles.from} sub={timeText(quiet.from)} onClick={() => setChoosing('from')} />
        <ListRow title={titles.to} sub={timeText(quiet.to)} onClick={() => setChoosing('to')} />
      </Card>
      <View className="note">有人正有危险的事，什么时候都推。</View>
      {choosing && (
        <ChoiceSheet<string>
          title={titles[choosing]}
          choices={times[choosing].map((time) => ({ value: time, title: timeText(time) }))}
          value={quiet[choosing]}
          onChoose={(time) => {
            void change({ quiet: { ...quiet, [choosing]: time } })
            setChoosing(null)
          }}
          onClose={() => setChoosing(null)}
        />
      )}
    </>
  )
}
