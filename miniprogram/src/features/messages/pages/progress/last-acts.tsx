import { useState } from 'react'
import { View } from '@tarojs/components'
import { Card } from '../../../../ui/card'
import { Dialog } from '../../../../ui/dialog'
import { FactRow } from '../../components/fact-row'
import { FaultBanner } from '../../components/fault-banner'
import { AddWordsSheet } from './add-words-sheet'
import { HideSheet } from './hide-sheet'
import { at, may, type Progress } from './progress'
import { useAct } from './use-act'
import { WhoSeesSheet } from './who-sees-sheet'

type Opened = 'withdraw' | 'visibility' | 'add' | 'hide' | null

/** Who may see it, what can still be added or taken out, and the way out. */
export function LastActs(progress: Progress) {
  const [opened, setOpened] = useState<Opened>(null)
  const { message } = progress
  const close = () => setOpened(null)
  const opener = (what: Opened, words: string, label: string) => ({
    words,
    label,
    onClick: () => setOpened(what),
  })
  const adds = message.question === null && may('supplement', progress)
  return (
    <>
      <Card flush>
        <FactRow
          name="谁能看到"
          {...(may('setVisibility', progress) && { change: opener('visibility', '改', '改谁能看到') })}
        >
          <View className="strong">{message.visibilityText}</View>
        </FactRow>
        {adds && <FactRow name="还有话要说" change={opener('add', '补充', '补充几句')} />}
        {may('hide', progress) && (
          <FactRow name="写了不想让人看的" change={opener('hide', '涂掉', '涂掉几个字或照片')} />
        )}
        {may('withdraw', progress) && (
          <FactRow name="不想办了" change={opener('withdraw', '撤回', '撤回这件留言')} />
        )}
      </Card>
      {opened === 'visibility' && <WhoSeesSheet progress={progress} onClose={close} />}
      {opened === 'add' && <AddWordsSheet progress={progress} onClose={close} />}
      {opened === 'hide' && <HideSheet progress={progress} onClose={close} />}
      {opened === 'withdraw' && <WithdrawDialog progress={progress} onClose={close} />}
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
