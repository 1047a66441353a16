import { View } from '@tarojs/components'
import { usePlace } from '../../../platform/place'
import { useFollow } from '../../../platform/use-follow'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'

/** 关注…的公告: what one's own township publishes comes to the inbox. */
export function FollowTownship() {
  const place = usePlace()
  const { on, busy, fault, change } = useFollow(place ? { kind: 'township', id: place.unitId } : null)
  if (!place || on === undefined) return null
  return (
    <View className="stack">
      <Button variant={on ? 'neutral' : 'second'} icon="bell" busy={busy && '正在记下…'} onClick={change}>
        {on ? `不再关注${place.unitName}的公告` : `关注${place.unitName}的公告`}
      </Button>
      {fault && (
        <Banner tone="bad" alert>
          {fault.message}
        </Banner>
      )}
    </View>
  )
}
