import { View } from '@tarojs/components'
import type { Day } from '#shared/kernel/day'
import { maxNote } from '#shared/suggestions/limits'
import type { MeetingKind } from '#shared/suggestions/suggestion'
import { useDraft } from '../../../platform/draft'
import { Button } from '../../../ui/button'
import { RadioRows } from '../../../ui/radio-rows'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { DateField } from '../../controls/date-field'
import { useActing } from '../../message/acting'
import { FormFault } from '../../message/forms/form-fault'
import type { FormProps } from './form-props'

interface Held {
  kind: MeetingKind | null
  day: Day | null
  place: string
  note: string
}

const blank: Held = { kind: null, day: null, place: '', note: '' }

const kinds = [
  { value: 'allocation' as const, title: '分工会', detail: '定谁主办、谁协办。' },
  { value: 'progress' as const, title: '推进会', detail: '看办到哪一步，卡在哪里。' },
  { value: 'appraisal' as const, title: '测评会', detail: '当面评办得怎么样。' },
]

/** 三会: which, when, where, and what came of it. */
export function MeetingForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const draft = useDraft<Held>(`suggestion:${view.id}:meeting`, blank)
  const change = (part: Partial<Held>) => draft.change({ ...draft.value, ...part })
  const send = async () => {
    const { kind, day, place, note } = draft.value
    if (kind === null || day === null) return
    const input = { id: view.id, version: view.version, kind, day, place: place.trim(), note: note.trim() }
    if (!(await acting.run('suggestions.meeting', input, { said: '会记下了', typed: note }))) return
    draft.discard()
    close()
  }
  return (
    <View className="stack">
      <MeetingFields meeting={draft.value} change={change} />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在记…'}
        missing={missingIn(draft.value)}
        onClick={() => void send()}
      >
        记下这次会
      </Button>
    </View>
  )
}

type MeetingFieldsProps = { meeting: Held; change: (part: Partial<Held>) => void }

function MeetingFields({ meeting: { kind, day, place, note }, change }: MeetingFieldsProps) {
  return (
    <>
      <RadioRows label="是什么会" choices={kinds} value={kind} onChange={(next) => change({ kind: next })} />
      <DateField label="哪天开的" value={day} onChange={(next) => change({ day: next })} />
      <TextField
        label="在哪里"
        placeholder="例如：柳沟镇联络站"
        maxLength={60}
        value={place}
        onChange={(next) => change({ place: next })}
      />
      <TextArea
        label="说定了什么（可不写）"
        placeholder="例如：水务局 3 月底前清淤"
        maxLength={maxNote}
        value={note}
        onChange={(next) => change({ note: next })}
      />
    </>
  )
}

function missingIn({ kind, day, place }: Held): string | false {
  if (kind === null) return '先选是什么会'
  if (day === null) return '先选哪天'
  return place.trim() === '' && '先写在哪里'
}
