import { View } from '@tarojs/components'
import { Segmented } from '../../ui/segmented'
import type { Desk } from './desk-state'

/** For a person with several roles: one desk each. */
export function GrantSwitch({ desk }: { desk: Desk }) {
  const grants = desk.known?.grants ?? []
  if (grants.length < 2 || !desk.known) return null
  const segments = grants.map(({ index, placeName, roleName }) => ({
    value: String(index),
    words: `${placeName} · ${roleName}`,
  }))
  return (
    <View>
      <Segmented
        label="换一个身份"
        segments={segments}
        value={String(desk.me.grants.findIndex((grant) => grant === desk.grant))}
        onChange={(value) => desk.wear(Number(value))}
      />
    </View>
  )
}
