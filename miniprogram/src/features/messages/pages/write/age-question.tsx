import { View } from '@tarojs/components'
import { Card } from '../../../../ui/card'
import { CheckRow } from '../../../../ui/check-row'
import { Heading } from '../../../../ui/heading'
import { RadioCards } from '../../../../ui/radio-cards'
import type { WritingDraft } from '../../draft/use-message-draft'

/** Only when the words sound like a child's: under 14 a grown-up has to agree (PIPL 28, 31). */
export function AgeQuestion({ draft }: { draft: WritingDraft }) {
  const { over14, guardianAgrees } = draft.value
  return (
    <Card>
      <View className="stack">
        <View>
          <Heading level={2}>您满 14 周岁了吗？</Heading>
          <View className="sub">不满 14 岁也能写，要家长先看过。您写的不会登出来。</View>
        </View>
        <RadioCards
          label="满 14 周岁了吗"
          choices={[
            { value: 'yes', title: '满 14 岁了' },
            { value: 'no', title: '还不满 14 岁' },
          ]}
          value={over14 === null ? null : over14 ? 'yes' : 'no'}
          onChange={(answer) => draft.change({ over14: answer === 'yes' })}
        />
        {over14 === false && (
          <CheckRow
            checked={guardianAgrees}
            onChange={(checked) => draft.change({ guardianAgrees: checked })}
            detail="请家长自己来勾。"
          >
            我是孩子的家长，看过这些话，同意发
          </CheckRow>
        )}
      </View>
    </Card>
  )
}
