import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Day } from '#shared/kernel/day'
import type { SuperviseWay } from '#shared/messages/oversight/supervision'
import { Button } from '../../../ui/button'
import { RadioRows } from '../../../ui/radio-rows'
import { TextArea } from '../../../ui/text-area'
import { DateField } from '../../controls/date-field'
import { SelectField } from '../../controls/select-field'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'
import { LeaderField } from './leader-field'

interface Ordered {
  kind: SuperviseWay
  leader: string
  deputyId: string | null
  checkOn: Day | null
}

const ways = [
  { value: 'key' as const, title: '重点督办', detail: '列进督办的事，人大自己盯着。' },
  { value: 'leader' as const, title: '领衔督办', detail: '由一位领导牵头盯着。' },
  { value: 'deputy' as const, title: '代表分包', detail: '由一位代表跟着，看得到全部内容。' },
]

function missingIn({ kind, leader, deputyId }: Ordered, note: string): string | false {
  if (kind === 'leader' && leader.trim().length < 2) return '先写由哪位领导领衔'
  if (kind === 'deputy' && deputyId === null) return '先选由哪位代表分包'
  return note.length < 2 && '先写为什么督办'
}

function saidOf({ kind, leader, deputyId, checkOn }: Ordered) {
  return {
    kind,
    ...(kind === 'leader' && { leader: leader.trim() }),
    ...(kind === 'deputy' && deputyId !== null && { deputyId }),
    ...(checkOn !== null && { checkOn }),
  }
}

/** A key matter, a leader's or a deputy's share, and when to look at it again; done again it changes how. */
export function SuperviseForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const kept = useKeptWords(view.id, 'supervise')
  const [ordered, setOrdered] = useState<Ordered>({ kind: 'key', leader: '', deputyId: null, checkOn: null })
  const note = kept.value.trim()
  const send = async () => {
    const input = { id: view.id, version: view.version, note, ...saidOf(ordered) }
    if (!(await acting.run('messages.supervise', input, { said: '列为督办了', typed: note }))) return
    kept.discard()
    close()
  }
  return (
    <View className="stack">
      {view.supervisionText && <View className="sub">{`现在是：${view.supervisionText}`}</View>}
      <OrderedFields {...{ view, ordered }} change={(part) => setOrdered({ ...ordered, ...part })} />
      <TextArea
        label="为什么要督办"
        placeholder="例如：三个村都说，入汛前要办完"
        note="办的单位和跟着的代表会收到，群众看得到“列入督办”。"
        maxLength={300}
        value={kept.value}
        onChange={kept.change}
      />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在列为督办…'}
        missing={missingIn(ordered, note)}
        onClick={() => void send()}
      >
        列为督办
      </Button>
    </View>
  )
}

type OrderedFieldsProps = Pick<FormProps, 'view'> & {
  ordered: Ordered
  change: (part: Partial<Ordered>) => void
}

function OrderedFields({ view: { superviseForm }, ordered, change }: OrderedFieldsProps) {
  const deputies = superviseForm?.deputies.map(({ id, name }) => ({ value: id, title: name })) ?? []
  return (
    <>
      <RadioRows label="怎么督办" choices={ways} value={ordered.kind} onChange={(kind) => change({ kind })} />
      {ordered.kind === 'leader' && (
        <LeaderField
          leaders={superviseForm?.leaders ?? []}
          value={ordered.leader}
          onChange={(leader) => change({ leader })}
        />
      )}
      {ordered.kind === 'deputy' && (
        <SelectField
          label="由哪位代表分包"
          placeholder="选一位代表"
          choices={deputies}
          value={ordered.deputyId}
          onChange={(deputyId) => change({ deputyId })}
        />
      )}
      <DateField
        label="下次哪天检查（可不选）"
        value={ordered.checkOn}
        onChange={(checkOn) => change({ checkOn })}
      />
    </>
  )
}
