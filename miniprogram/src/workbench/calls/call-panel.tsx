import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Input } from '#shared/contract'
import { useAction } from '../../platform/use-action'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { TextField } from '../../ui/text-field'
import { FormFault } from '../message/forms/form-fault'
import type { CallItem } from './group-by-matter'
import { NumberCard } from './number-card'

type Outcome = Input<'delivery.called'>['outcome']

export interface Told {
  call: CallItem
  outcome: Outcome
}

type CallPanelProps = { call: CallItem; onTold: (told: Told) => void; onSeen: () => void }

/** One call: what to say, the number, and what came of it. */
export function CallPanel({ call, onTold, onSeen }: CallPanelProps) {
  const waiting = call.state === 'open' || call.state === 'notReached'
  return (
    <View className="stack">
      <View className="sub">{[call.reason, waiting && call.due.text].filter(Boolean).join('。')}</View>
      {call.busy && <Banner tone="amber">{call.busy}</Banner>}
      {call.tries.map((line) => (
        <View key={line} className="note">
          {line}
        </View>
      ))}
      {call.mootBecause && <View className="sub">{`不用打了：${call.mootBecause}`}</View>}
      {waiting && (
        <Card tone="sunken">
          <View className="note">照着说</View>
          <View className="lead">{call.words}</View>
        </Card>
      )}
      {waiting && <NumberOf call={call} onSeen={onSeen} />}
      {waiting && <OutcomeButtons call={call} onTold={onTold} />}
    </View>
  )
}

function NumberOf({ call, onSeen }: Pick<CallPanelProps, 'call' | 'onSeen'>) {
  return call.hasNumber ? (
    <NumberCard of="call" id={call.id} why={`打电话通知：${call.title}`} onSeen={onSeen} />
  ) : (
    <Banner tone="sunken">这里没有他的号码。可以当面告诉他，或补进电话本。</Banner>
  )
}

function OutcomeButtons({ call, onTold }: Pick<CallPanelProps, 'call' | 'onTold'>) {
  const told = useAction('delivery.called')
  const [more, setMore] = useState(false)
  const tell = async (outcome: Outcome, note = '') => {
    const { id, version } = call
    const saved = await told.run({ id, version, outcome, note })
    if (saved) onTold({ call: saved, outcome })
  }
  return (
    <>
      <FormFault fault={told.fault} />
      <View className="buttons">
        <Button variant="neutral" onClick={() => void tell('notReached')}>
          没打通
        </Button>
        <Button
          variant="primary"
          icon="check"
          busy={told.busy && '正在记…'}
          onClick={() => void tell('reached')}
        >
          打通了
        </Button>
      </View>
      {more ? (
        <OtherOutcomes tell={tell} />
      ) : (
        <Button variant="text" onClick={() => setMore(true)}>
          号码不对、不用打了
        </Button>
      )}
    </>
  )
}

type OtherOutcomesProps = { tell: (outcome: Outcome, note: string) => Promise<void> }

/** What seldom happens, with a word about it. */
function OtherOutcomes({ tell }: OtherOutcomesProps) {
  const [note, setNote] = useState('')
  const words = note.trim()
  return (
    <>
      <TextField
        label="记一句"
        placeholder="例如：接电话的不是他；赶集时当面说了"
        maxLength={100}
        value={note}
        onChange={setNote}
      />
      <View className="buttons">
        <Button variant="neutral" onClick={() => void tell('wrongNumber', words)}>
          号码不对
        </Button>
        <Button
          variant="neutral"
          missing={words === '' && '先记一句，再不打'}
          onClick={() => void tell('notNeeded', words)}
        >
          不用打了
        </Button>
      </View>
    </>
  )
}
