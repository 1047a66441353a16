import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Day } from '#shared/kernel/day'
import type { CountyView } from '#shared/messages/view'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { RadioRows } from '../../../ui/radio-rows'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { DateField } from '../../controls/date-field'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

type Way = 'close' | 'rehandle'

const ways: { value: Way; title: string; detail: string }[] = [
  { value: 'rehandle', title: '指定领导和日期，再办一次', detail: '换人办，到日子县里查。' },
  { value: 'close', title: '写明情况，办结', detail: '把话说清楚，这件就结束。' },
]

/** The county's word on a case nobody below could finish. */
export function DecideForm({ view, host, variant, close }: FormProps<CountyView>) {
  const acting = useActing(host)
  const kept = useKeptWords(view.id, 'decideEscalated')
  const [way, setWay] = useState<Way | null>(null)
  const [leader, setLeader] = useState('')
  const [day, setDay] = useState<Day | null>(null)
  const [asking, setAsking] = useState(false)
  const text = kept.value.trim()
  const at = { id: view.id, version: view.version, text }

  const decide = async () => {
    setAsking(false)
    const done =
      way === 'rehandle' && day !== null
        ? await acting.run(
            'messages.decideEscalated',
            { ...at, decision: way, leader: leader.trim(), day },
            { said: '定下了，再办一次', typed: text },
          )
        : await acting.run(
            'messages.decideEscalated',
            { ...at, decision: 'close' },
            { said: '写明情况，办结了', typed: text },
          )
    if (!done) return
    kept.discard()
    close()
  }
  return (
    <View className="stack">
      <RadioRows label="县里怎么定" choices={ways} value={way} onChange={setWay} />
      {way === 'rehandle' && <LeaderAndDay {...{ leader, setLeader, day, setDay }} />}
      <TextArea
        label="给群众的话"
        placeholder="定了什么，为什么，下一步谁来办"
        note="群众会看到这段话。"
        maxLength={2000}
        value={kept.value}
        onChange={kept.change}
      />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在发出…'}
        missing={missingIn({ way, text, leader, day })}
        onClick={() => (way === 'close' ? setAsking(true) : void decide())}
      >
        {way === 'close' ? '发给群众，办结' : '发出去，再办一次'}
      </Button>
      {asking && (
        <Dialog
          title="写明情况，办结这一件？"
          safe={{ words: '先不办结', onClick: () => setAsking(false) }}
          risky={{ words: '办结', onClick: () => void decide() }}
        >
          办结后不能再办。群众会看到您写的话。
        </Dialog>
      )}
    </View>
  )
}

function missingIn({
  way,
  text,
  leader,
  day,
}: {
  way: Way | null
  text: string
  leader: string
  day: Day | null
}) {
  if (way === null) return '先选怎么定'
  if (way === 'rehandle' && leader.trim() === '') return '先写由哪位领导负责'
  if (way === 'rehandle' && !day) return '先选哪天前办完'
  return text.length < 2 && '先写给群众的话'
}

type LeaderAndDayProps = {
  leader: string
  setLeader: (leader: string) => void
  day: Day | null
  setDay: (day: Day) => void
}

function LeaderAndDay({ leader, setLeader, day, setDay }: LeaderAndDayProps) {
  return (
    <>
      <TextField
        label="哪位领导负责"
        placeholder="例如：分管副县长"
        maxLength={20}
        value={leader}
        onChange={setLeader}
      />
      <DateField label="哪天前办完" value={day} onChange={setDay} />
    </>
  )
}
