import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { Banner } from '../../../ui/banner'
import { Card } from '../../../ui/card'

/** What was corrected: why, when, and the words before, struck through. */
export function Corrections({ corrections }: { corrections: Output<'notices.get'>['corrections'] }) {
  return (
    <>
      {corrections.map(({ atText, why, title, body }) => (
        <Card key={atText} tone="sunken">
          <View className="stack">
            <Banner tone="amber" title={`更正 · ${atText}`}>
              {why}
            </Banner>
            <View className="note">原来写的：</View>
            <View className="struck">{title}</View>
            <View className="struck">{body}</View>
          </View>
        </Card>
      ))}
    </>
  )
}
