import { useState } from 'react'
import { keptAsks } from '../../../platform/asks'
import { openSettings } from '../../../platform/subscribe'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'

/** WeChat's own switch for all notices is off: said, with the way there. */
export function SwitchedOff() {
  const [off] = useState(() => keptAsks().off)
  if (!off) return null
  return (
    <Banner tone="amber" title="微信的通知总开关关着">
      我们推不到您，收件箱里都有。想收到推送，请打开它。
      <Button size="small" variant="text" onClick={openSettings}>
        去微信设置里打开
      </Button>
    </Banner>
  )
}
