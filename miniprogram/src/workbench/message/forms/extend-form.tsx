import { useState } from 'react'
import { View } from '@tarojs/components'
import type { UnitView } from '#shared/messages/views/view'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { SelectField } from '../../controls/select-field'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

/** A unit asks for more workdays, once and within the county's bound. */
export function AskExtensionForm({ view, host, variant, close }: FormProps<UnitView>) {
  const acting = useActing(host)
  const [days, setDays] = useState<string | null>(null)
  const kept = useKeptWords(view.id, 'extend')
  const reason = kept.value.trim()
  const ask = async () => {
    const input = { id: view.id, version: view.version, days: Number(days), reason }
    if (!(await acting.run('messages.extend', input, { said: '申请交上去了', typed: reason }))) return
    kept.discard()
    close()
  }
  return (
    <View className="stack">
      <DaysField most={view.extendMax} days={days} onChange={setDays} />
      <TextArea
        label="为什么"
        placeholder="例如：灯具要等厂家发货，3月4日到"
        note="同意以后，群众会看到新的日子和原因。"
        maxLength={300}
        value={kept.value}
        onChange={kept.change}
      />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在申请…'}
        missing={days === null ? '先选要延几天' : reason.length < 2 && '先写原因，再申请'}
        onClick={() => void ask()}
      >
        申请延期
      </Button>
    </View>
  )
}

type DaysFieldProps = { most: number; days: string | null; onChange: (days: string) => void }

function DaysField({ most, days, onChange }: DaysFieldProps) {
  const counts = Array.from({ length: most }, (_, index) => String(index + 1))
  return (
    <SelectField
      label="要延几天"
      note={`最多 ${most} 个工作日，只能申请一次。`}
      placeholder="选天数"
      choices={counts.map((value) => ({ value, title: `${value} 个工作日` }))}
      value={days}
      onChange={onChange}
    />
  )
}

/** The office that assigned it says yes or no; a no needs a sentence for the unit. */
export function GrantExtensionForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const kept = useKeptWords(view.id, 'extend')
  const note = kept.value.trim()
  const decide = async (grant: boolean) => {
    const input = { id: view.id, version: view.version, grant, note }
    const said = grant ? '同意延期，群众会看到新的日子' : '没有同意，单位会看到原因'
    if (!(await acting.run('messages.extend', input, { said, typed: note }))) return
    kept.discard()
    close()
  }
  const { days = 0, reason = '' } = view.extension ?? {}
  return (
    <View className="stack">
      <View className="strong">{`单位想延 ${days} 个工作日`}</View>
      <View>{`因为：${reason}`}</View>
      <TextArea
        label="给单位的话（不同意时要写）"
        placeholder="例如：这段路不能再等，请先装临时灯"
        maxLength={500}
        value={kept.value}
        onChange={kept.change}
      />
      <FormFault fault={acting.fault} />
      <View className="buttons">
        <Button missing={note === '' && '不同意，先写原因'} onClick={() => void decide(false)}>
          不同意延期
        </Button>
        <Button variant={variant} busy={acting.busy && '正在发出…'} onClick={() => void decide(true)}>
          {`同意延 ${days} 天`}
        </Button>
      </View>
    </View>
  )
}
