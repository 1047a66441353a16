import { useState } from 'react'
import { View } from '@tarojs/components'
import { Card } from '../../../../ui/card'
import { Dialog } from '../../../../ui/dialog'
import { FactRow } from '../../components/fact-row'
import { FaultBanner } from '../../components/fault-banner'
import { at, may, type Progress } from './progress'
import { useAct } from './use-act'

/** Who may see it, and the way out. */
export function LastActs(progress: Progress) {
  const [asking, setAsking] = useState(false)
  const { message } = progress
  return (
    <>
      <Card flush>
        <FactRow name="谁能看到">
          <View className="strong">{message.visibilityText}</View>
        </FactRow>
        {may('withdraw', progress) && (
          <FactRow
            name="不想办了"
            change={{ words: '撤回', label: '撤回这件留言', onClick: () => setAsking(true) }}
          />
        )}
      </Card>
      {asking && <WithdrawDialog progress={progress} onClose={() => setAsking(false)} />}
    </>
  )
}

function WithdrawDialog({ progress, onClose }: { progress: Progress; onClose: () => void }) {
  const { run, busy, fault } = useAct('messages.withdraw', progress)
  const withdraw = async () => {
    if (await run(at(progress))) onClose()
  }
  return (
    <Dialog
      title="撤回这件留言？"
      safe={{ words: '不撤，接着办', onClick: onClose }}
      risky={{ words: '撤回', onClick: () => void withdraw(), busy: busy && '正在撤回…' }}
    >
      撤回后就不办了，会告诉办事单位停下。撤了不能恢复，要办得重新写。
      <FaultBanner fault={fault} />
    </Dialog>
  )
}
