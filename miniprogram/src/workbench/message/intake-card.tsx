import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { PrintButton } from '../sheets/print-button'
import { ShownPhotos } from './matter-card'
import type { WorkView } from './work-view'

/** Who wrote it down for whom, the letter itself, and the slip once more, now with its number. */
export function IntakeCard({ view }: { view: WorkView }) {
  if (view.view !== 'staff' || view.intake === null) return null
  const { sourceName, text, letter } = view.intake
  return (
    <Card tone="sunken">
      <View className="stack">
        <Heading level={3}>{sourceName}</Heading>
        <View className="sub">{text}</View>
        <ShownPhotos photos={letter} />
        <PrintButton action="sheets.slip" input={{ messageId: view.id }}>
          打印给他的条子
        </PrintButton>
      </View>
    </Card>
  )
}
