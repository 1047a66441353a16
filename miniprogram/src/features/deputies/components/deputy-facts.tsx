import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../../platform/navigation'
import { Avatar } from '../../../ui/avatar'
import { Banner } from '../../../ui/banner'
import { Card } from '../../../ui/card'
import { FactTable } from '../../../ui/fact-table'
import { Heading } from '../../../ui/heading'
import { StatusTag } from '../../../ui/status-tag'
import { TextLink } from '../../../ui/text-link'
import '../deputies.scss'

export type Deputy = Output<'deputies.get'>

/** Who he is: mandates first, then for whom he stands, and why no number is shown. */
export function DeputyFacts({ deputy }: { deputy: Deputy }) {
  return (
    <Card>
      <View className="row row-top">
        <Avatar name={deputy.name} size="large" />
        <View className="grow">
          <View className="row row-tight row-wrap">
            <Heading level={1}>{deputy.name}</Heading>
            {deputy.demo && <StatusTag>演示</StatusTag>}
          </View>
          {deputy.mandates.map((mandate) => (
            <View key={mandate} className="sub">
              {mandate}
            </View>
          ))}
        </View>
      </View>
      <View className="deputy-facts">
        <FactTable facts={factsOf(deputy)} />
      </View>
      <View className="deputy-lock">
        <Banner tone="sunken" icon="lock">
          不公布代表私人号码。留言或打联络站电话都能找到他。
        </Banner>
      </View>
    </Card>
  )
}

function factsOf({ constituencyText, villages, work, groupText, site, tags }: Deputy) {
  const constituency = (
    <>
      {constituencyText}
      {villages.length > 0 && <View className="sub">{villages.join('、')}</View>}
    </>
  )
  return [
    ...(constituencyText ? [{ term: '选区', value: constituency }] : []),
    ...(work ? [{ term: '工作', value: work }] : []),
    ...(groupText ? [{ term: '小组', value: groupText }] : []),
    {
      term: '联络站',
      value: (
        <TextLink forward onClick={() => void go('station', { station: site.id })}>
          {site.name}
        </TextLink>
      ),
    },
    ...(tags.length > 0 ? [{ term: '熟悉', value: tags.join('、') }] : []),
  ]
}
