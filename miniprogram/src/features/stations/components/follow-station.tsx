import { View } from '@tarojs/components'
import { useFollow } from '../../../platform/use-follow'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import type { Station } from './three-fixed'

/** 关注这个站: its moved days and its notices come to the inbox. */
export function FollowStation({ station }: { station: Station }) {
  const { on, busy, fault, change } = useFollow({ kind: 'station', id: station.id })
  if (on === undefined) return null
  return (
    <View className="stack">
      <Button variant={on ? 'neutral' : 'second'} icon="bell" busy={busy && '正在记下…'} onClick={change}>
        {on ? '不再关注这个站' : '关注这个站'}
      </Button>
      <View className="note">
        {on ? '改期和公告会告诉您，在“我的”收件箱里。' : '改期了、有公告了，会告诉您。'}
      </View>
      {fault && (
        <Banner tone="bad" alert>
          {fault.message}
        </Banner>
      )}
    </View>
  )
}
