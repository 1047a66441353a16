import { Text, View } from '@tarojs/components'
import { Card } from '../../../ui/card'
import { Icon, type IconName } from '../../../ui/icon'
import { SectionTitle } from '../../../ui/section-title'

const lines: { icon: IconName; head: string; words: string }[] = [
  { icon: 'check', head: '可以说：', words: '路、水、电、学、医、村里的事，对法规的意见。' },
  {
    icon: 'info',
    head: '这里办不了：',
    words: '法院判决、正在走信访的事、举报。工作人员会告诉您该去哪里。',
  },
  { icon: 'info', head: '代表不直接办事：', words: '代表听、记、转、催；办理单位答复您。' },
]

/** What one can say here and what not, before anybody writes. */
export function BeforeYouCome() {
  return (
    <>
      <SectionTitle>来之前，先知道</SectionTitle>
      <Card>
        <View className="stack">
          {lines.map(({ icon, head, words }) => (
            <View key={head} className="row row-top row-tight">
              <Icon name={icon} size="small" />
              <View className="grow">
                <Text className="strong">{head}</Text>
                {words}
              </View>
            </View>
          ))}
        </View>
      </Card>
    </>
  )
}
