import { View } from '@tarojs/components'
import { go } from '../../../platform/navigation'
import { TextLink } from '../../../ui/text-link'
import type { Home } from '../home'

export function HomeFooter({ home: { officeName, demo } }: { home: Pick<Home, 'officeName' | 'demo'> }) {
  return (
    <View className="note centered">
      {`${officeName}主办${demo ? ' · 演示数据' : ''}`}
      <View>
        <TextLink onClick={() => void go('privacy')}>个人信息怎么用</TextLink>
      </View>
    </View>
  )
}
