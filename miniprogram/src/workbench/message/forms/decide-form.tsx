import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Day } from '#shared/kernel/day'
import type { CountyView } from '#shared/messages/views/view'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { RadioRows } from '../../../ui/radio-rows'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { DateField } from '../../controls/date-field'
import { SelectField } from '../../controls/select-field'
import { missingBlank, PhrasePicker } from '../../phrases/phrase-picker'
import { type Acting, useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

interface Decision {
  way: 'close' | 'rehandle' | null
  leader: string
  day: Day | null
  /** Left empty: the unit that has it. */
  unit: string | null
}

const undecided: Decision = { way: null, leader: '', day: null, unit: null }

const ways = [
  { value: 'rehandle' as const, title: '指定领导和日期，再办一次', detail: '换人办，到日子县里查。' },
  { value: 'close' as const, title: '写明情况，办结', detail: '把话说清楚，这件就结束。' },
]

/** The county's word on a case nobody below could finish. */
export function DecideForm({ view, host, variant, close }: FormProps<CountyView>) {
  const acting = useActing(host)
  const kept = useKeptWords(view.id, 'decideEscalated')
  const [decision, setDecision] = useState(undecided)
  const [asking, setAsking] = useState(false)
  const closing = decision.way === 'close'
  const decide = async () => {
    setAsking(false)
    if (!(await send(acting, view, { ...decision, text: kept.value.trim() }))) return
    kept.discard()
    close()
  }
  return (
    <View className="stack">
      <DecisionFields {...{ decision, view }} change={(part) => setDecision({ ...decision, ...part })} />
      <TextArea
        label="给群众的话"
        placeholder="定了什么，为什么，下一步谁来办"
        note="群众会看到这段话。"
        maxLength={2000}
        value={kept.value}
        onChange={kept.change}
      />
      <PhrasePicker use="reply" view={view} value={kept.value} onChange={kept.change} />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在发出…'}
        missing={missingIn(decision, view) || missingWords(kept.value)}
        onClick={() => (closing ? setAsking(true) : void decide())}
      >
        {closing ? '发给群众，办结' : '发出去，再办一次'}
      </Button>
      {asking && <CloseDialog onStay={() => setAsking(false)} onClose={() => void decide()} />}
    </View>
  )
}

function CloseDialog({ onStay, onClose }: { onStay: () => void; onClose: () => void }) {
  return (
    <Dialog
      title="写明情况，办结这一件？"
      safe={{ words: '先不办结', onClick: onStay }}
      risky={{ words: '办结', onClick: onClose }}
    >
      办结后不能再办。群众会看到您写的话。
    </Dialog>
  )
}

function send(acting: Acting, { id, version }: CountyView, decided: Decision & { text: string }) {
  const { way, text, leader, day, unit } = decided
  const at = { id, version, text }
  if (way === 'rehandle' && day !== null) {
    const order = { ...at, decision: way, leader: leader.trim(), day, ...(unit && { leadUnit: unit }) }
    return acting.run('messages.decideEscalated', order, { said: '定下了，再办一次', typed: text })
  }
  const explained = { ...at, decision: 'close' as const }
  return acting.run('messages.decideEscalated', explained, { said: '写明情况，办结了', typed: text })
}

const missingWords = (words: string) => (words.trim().length < 2 && '先写给群众的话') || missingBlank(words)

function missingIn({ way, leader, day, unit }: Decision, view: CountyView): string | false {
  if (way === null) return '先选怎么定'
  if (way === 'close') return false
  if (unit === null && view.leadUnitName === null) return '先选由哪个单位办'
  if (leader.trim() === '') return '先写由哪位领导负责'
  return !day && '先选哪天前办完'
}

type DecisionFieldsProps = {
  decision: Decision
  view: CountyView
  change: (part: Partial<Decision>) => void
}

function DecisionFields({ decision, view, change }: DecisionFieldsProps) {
  const units = view.handlingUnits.map(({ id, name }) => ({ value: id, title: name }))
  return (
    <>
      <RadioRows label="县里怎么定" choices={ways} value={decision.way} onChange={(way) => change({ way })} />
      {decision.way === 'rehandle' && (
        <>
          <SelectField
            label="由哪个单位办"
            placeholder={view.leadUnitName ?? '选一个单位'}
            choices={units}
            value={decision.unit}
            onChange={(unit) => change({ unit })}
          />
          <TextField
            label="哪位领导负责"
            placeholder="例如：分管副县长"
            maxLength={20}
            value={decision.leader}
            onChange={(leader) => change({ leader })}
          />
          <DateField label="哪天前办完" value={decision.day} onChange={(day) => change({ day })} />
        </>
      )}
    </>
  )
}
