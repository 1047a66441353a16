import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import './invite-code.scss'

export type Issued = Output<'people.invite'> & { name: string }

/** The code, large enough to be read over a desk; it works once. */
export function InviteCode({ issued, onClose }: { issued: Issued; onClose: () => void }) {
  return (
    <Card outlined>
      <View className="stack">
        <Heading level={2}>{`给${issued.name}的邀请码`}</Heading>
        <View className="invite-code">{issued.code}</View>
        <View className="sub">{`${issued.expiresText}，只能用一次。请当面或打电话告诉本人。`}</View>
        <View className="sub">他打开小程序，在“我的”里点“输入邀请码”，写上这个码就行。</View>
        <View className="buttons">
          <Button variant="tone" onClick={() => void Taro.setClipboardData({ data: issued.code })}>
            复制邀请码
          </Button>
          <Button variant="neutral" onClick={onClose}>
            记好了，收起来
          </Button>
        </View>
      </View>
    </Card>
  )
}
