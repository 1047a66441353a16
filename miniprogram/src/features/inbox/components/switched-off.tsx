import { useState } from 'react'
import { keptAsks, openSwitch } from '../../../platform/asks'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'

/** WeChat's own switch for all notices is off: said, with the way there. */
export function SwitchedOff() {
  const [, setOn] = useState(false)
  if (!keptAsks().off) return null
  return (
    <Banner tone="amber" title="微信的通知总开关关着">
      我们推不到您，收件箱里都有。想收到推送，请打开它。
      <Button size="small" variant="text" onClick={() => void openSwitch().then(setOn)}>
        去微信设置里打开
      </Button>
    </Banner>
  )
}
