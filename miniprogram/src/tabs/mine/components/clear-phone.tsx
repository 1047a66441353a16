import { View } from '@tarojs/components'
import { useState } from 'react'
import { clearThisPhone } from '../../../platform/clear-phone'
import { forgetPlace } from '../../../platform/place'
import { Dialog } from '../../../ui/dialog'
import { ListRow } from '../../../ui/list-row'

/** For a phone that several people share. */
export function ClearPhone({ onCleared }: { onCleared: () => void }) {
  const [asking, setAsking] = useState(false)
  const [clearing, setClearing] = useState(false)
  const clear = async () => {
    setClearing(true)
    await clearThisPhone()
    forgetPlace()
    setClearing(false)
    setAsking(false)
    onCleared()
  }
  return (
    <View>
      <ListRow
        icon="close"
        title="清除这台手机上的内容"
        sub="几个人共用手机时用"
        onClick={() => setAsking(true)}
      />
      {asking && (
        <Dialog
          title="清除这台手机上的内容？"
          safe={{ words: '不清，留着', onClick: () => setAsking(false) }}
          risky={{ words: '清除', onClick: () => void clear(), busy: clearing && '正在清…' }}
        >
          没发出去的草稿、照片和看过的内容会清掉，找不回来。已经发出去的留言不受影响。
        </Dialog>
      )}
    </View>
  )
}
