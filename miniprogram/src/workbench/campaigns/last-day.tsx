import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import type { Day } from '#shared/kernel/day'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { DateField } from '../controls/date-field'
import { FormFault } from '../message/forms/form-fault'

type Work = Output<'campaigns.work'>
type LastDayProps = { work: Work; onDone: (words: string) => void }
type FormProps = LastDayProps & { onClose: () => void }

/** While it runs: a later last day, or none more; everybody reads why. */
export function LastDay({ work, onDone }: LastDayProps) {
  const [open, setOpen] = useState<'extend' | 'endEarly' | null>(null)
  const onClose = () => setOpen(null)
  const done = (words: string) => {
    onClose()
    onDone(words)
  }
  return (
    <>
      <View className="buttons">
        <Button variant="danger" onClick={() => setOpen('endEarly')}>
          提前结束
        </Button>
        <Button variant="tone" icon="calendar" onClick={() => setOpen('extend')}>
          延后最后一天
        </Button>
      </View>
      {open === 'extend' && <ExtendSheet {...{ work, onClose }} onDone={done} />}
      {open === 'endEarly' && <EndDialog {...{ work, onClose }} onDone={done} />}
    </>
  )
}

function ExtendSheet({ work: { id, version, whenText }, onDone, onClose }: FormProps) {
  const extend = useAction('campaigns.extend')
  const [to, setTo] = useState<Day | null>(null)
  const [reason, setReason] = useState('')
  const run = async (day: Day | null) => {
    if (day !== null && (await extend.run({ id, version, to: day, reason: reason.trim() })))
      onDone('延后了，大家看得到为什么')
  }
  return (
    <Sheet title="延后最后一天" onClose={onClose}>
      <View className="stack">
        <View className="sub">{`现在是${whenText}。`}</View>
        <DateField label="新的最后一天" value={to} onChange={setTo} />
        <Reason placeholder="例如：有几个村还没开会" {...{ reason, setReason }} />
        <FormFault fault={extend.fault} />
        <Button
          variant="primary"
          busy={extend.busy && '正在改…'}
          missing={to === null ? '先选新的最后一天' : missingReason(reason)}
          onClick={() => void run(to)}
        >
          延后到这一天
        </Button>
      </View>
    </Sheet>
  )
}

function EndDialog({ work: { id, version }, onDone, onClose }: FormProps) {
  const end = useAction('campaigns.endEarly')
  const [reason, setReason] = useState('')
  const run = async () => {
    if (await end.run({ id, version, reason: reason.trim() })) onDone('结束了，可以一条一条标去处')
  }
  return (
    <Dialog
      title="现在就结束？"
      safe={{ words: '不，接着收', onClick: onClose }}
      risky={{
        words: '提前结束',
        onClick: () => void run(),
        busy: end.busy && '正在结束…',
        missing: missingReason(reason),
      }}
    >
      <View className="stack">
        <View>结束后不能再开。收到的意见都在，照样要有去处；写过的人不能再改。</View>
        <Reason placeholder="例如：草案撤回去重写" {...{ reason, setReason }} />
        <FormFault fault={end.fault} />
      </View>
    </Dialog>
  )
}

const missingReason = (reason: string) => reason.trim().length < 4 && '先写为什么'

type ReasonProps = { placeholder: string; reason: string; setReason: (reason: string) => void }

function Reason({ placeholder, reason, setReason }: ReasonProps) {
  return (
    <TextArea
      label="为什么"
      note="看这次征求的人都会看到，至少 4 个字。"
      maxLength={200}
      value={reason}
      onChange={setReason}
      placeholder={placeholder}
    />
  )
}
