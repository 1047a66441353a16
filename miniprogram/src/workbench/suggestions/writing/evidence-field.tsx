import { useState } from 'react'
import { View } from '@tarojs/components'
import { maxEvidence } from '#shared/suggestions/limits'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { CheckRow } from '../../../ui/check-row'
import { SectionTitle } from '../../../ui/section-title'
import { Sheet } from '../../../ui/sheet'
import { ChosenList } from '../chosen-list'
import type { LeadView, Start } from './content'

type EvidenceFieldProps = {
  start: Start
  work: LeadView | null
  value: string[]
  onChange: (messageIds: string[]) => void
}

/** The messages it grows from: they are evidence, their words are not its words. */
export function EvidenceField({ start, work, value, onChange }: EvidenceFieldProps) {
  const [adding, setAdding] = useState(false)
  const { messages } = start
  const chosen = value.map((id) => rowOf(id, start, work))
  return (
    <>
      <SectionTitle note={`${value.length} 件`}>依据的群众留言</SectionTitle>
      <ChosenList chosen={chosen} onRemove={(gone) => onChange(value.filter((id) => id !== gone))} />
      {messages.length > 0 ? (
        <Button icon="add" onClick={() => setAdding(true)}>
          {value.length > 0 ? '再加一件留言' : '加一件留言'}
        </Button>
      ) : (
        <Card tone="sunken">您手里现在没有群众留言。没有也能写建议。</Card>
      )}
      {adding && <EvidenceSheet {...{ messages, value, onChange }} onClose={() => setAdding(false)} />}
    </>
  )
}

function rowOf(id: string, { messages }: Start, work: LeadView | null) {
  const mine = messages.find(({ messageId }) => messageId === id)
  const known = mine ?? work?.evidence.find(({ messageId }) => messageId === id)
  const sub = [mine?.villageName, known?.number].filter(Boolean).join(' · ')
  return { id, title: known?.title ?? '一件留言', sub }
}

type EvidenceSheetProps = Pick<EvidenceFieldProps, 'value' | 'onChange'> & {
  messages: Start['messages']
  onClose: () => void
}

function EvidenceSheet({ messages, value, onChange, onClose }: EvidenceSheetProps) {
  const full = value.length >= maxEvidence
  const toggle = (id: string, on: boolean) => {
    if (on && full) return
    onChange(on ? [...value, id] : value.filter((other) => other !== id))
  }
  const done = (
    <Button variant="fill" onClick={onClose}>
      {`就用这 ${value.length} 件`}
    </Button>
  )
  return (
    <Sheet title="加群众留言" onClose={onClose} foot={done}>
      {full && <View className="sub">{`最多 ${maxEvidence} 件。`}</View>}
      {messages.map(({ messageId, title, villageName, statusText, text }) => (
        <CheckRow
          key={messageId}
          checked={value.includes(messageId)}
          onChange={(on) => toggle(messageId, on)}
          detail={[[villageName, statusText].filter(Boolean).join(' · '), text].filter(Boolean).join('。')}
        >
          {title}
        </CheckRow>
      ))}
    </Sheet>
  )
}
