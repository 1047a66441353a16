import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CountyView, StaffView } from '#shared/messages/views/view'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { useActing } from '../acting'
import { screeningWords } from '../screening-words'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'

/** A person reads what the machine doubted: on it goes, or it stops; stopping is asked once more. */
export function ScreeningForm({ view, host, variant, close }: FormProps<StaffView | CountyView>) {
  const acting = useActing(host)
  const [asking, setAsking] = useState(false)
  const { label = '', blockVotes = 0, votesNeeded = 1 } = view.screening ?? {}
  const at = { id: view.id, version: view.version }
  const last = blockVotes + 1 >= votesNeeded
  const clear = async () => {
    if (await acting.run('messages.clear', at, { said: '放行了，可以受理' })) close()
  }
  const block = async () => {
    setAsking(false)
    const said = last ? '拦下了' : '记下了，还要另一个人看过'
    if (await acting.run('messages.block', at, { said })) close()
  }
  return (
    <View className="stack">
      <View>{`机器说：${screeningWords(label)}。机器会看错，请您读一遍。`}</View>
      {votesNeeded > 1 && <View className="sub">{`要两个人都说拦下才拦。已有 ${blockVotes} 人要拦。`}</View>}
      <FormFault fault={acting.fault} />
      <View className="buttons">
        {view.acts.includes('block') && (
          <Button variant="danger" onClick={() => (last ? setAsking(true) : void block())}>
            拦下
          </Button>
        )}
        <Button variant={variant} busy={acting.busy && '正在记下…'} onClick={() => void clear()}>
          没问题，放行
        </Button>
      </View>
      {asking && <BlockDialog onStay={() => setAsking(false)} onBlock={() => void block()} />}
    </View>
  )
}

function BlockDialog({ onStay, onBlock }: { onStay: () => void; onBlock: () => void }) {
  return (
    <Dialog
      title="拦下这一件？"
      safe={{ words: '不拦，再看看', onClick: onStay }}
      risky={{ words: '拦下', onClick: onBlock }}
    >
      拦下以后没有人再办它，也不能放回来。群众可以改了再写。
    </Dialog>
  )
}
