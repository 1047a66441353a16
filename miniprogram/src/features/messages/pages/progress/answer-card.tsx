import { View } from '@tarojs/components'
import { dayTextWithWeekday } from '#shared/kernel/day'
import type { ReplyView } from '#shared/messages/views/view'
import { Banner } from '../../../../ui/banner'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import { PhotoStrip } from '../../components/photo-strip'
import { Said } from '../../components/said'

/** The latest answer, in the unit's own words. */
export function AnswerCard({ answer }: { answer: ReplyView }) {
  const { round, unitName, classText, text, promisedFor, rule, whenText, photos } = answer
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="row row-ends row-wrap">
            <Heading level={2}>{round === 1 ? '第一次答复' : '第二次答复'}</Heading>
            <View className="note">{whenText}</View>
          </View>
          <View className="sub">{[unitName, classText].filter(Boolean).join(' · ')}</View>
        </View>
        <Said>{text}</Said>
        {promisedFor && (
          <Banner icon="calendar">{`说好${dayTextWithWeekday(promisedFor)}前做到，到时复查。`}</Banner>
        )}
        {rule && <Banner tone="sunken" icon="document">{`依据：${rule}`}</Banner>}
        <PhotoStrip photos={photos} />
      </View>
    </Card>
  )
}
