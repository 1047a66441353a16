import { useEffect, useRef } from 'react'
import { View } from '@tarojs/components'
import { useFollow } from '../../../platform/use-follow'
import { Button } from '../../../ui/button'
import { FaultBanner } from './fault-banner'

type SecondButtonProps = { id: string; onChanged: () => void }

/** 附议: it is mine too. Counted once a person, told of news, taken back by the same button; a guest sees none. */
export function SecondButton({ id, onChanged }: SecondButtonProps) {
  const { on, busy, fault, change } = useFollow({ kind: 'message', id })
  const before = useRef(on)
  useEffect(() => {
    if (before.current !== undefined && before.current !== on) onChanged()
    before.current = on
  }, [on, onChanged])
  if (on === undefined) return null
  return (
    <View className="stack">
      <Button
        variant={on ? 'neutral' : 'second'}
        icon={on ? 'check' : 'people'}
        busy={busy && '正在记…'}
        onClick={change}
      >
        {on ? '附议了，点一下收回' : '我也是，附议'}
      </Button>
      <FaultBanner fault={fault} />
    </View>
  )
}
