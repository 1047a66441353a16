import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAction } from '../../platform/use-action'
import { useQuery } from '../../platform/use-query'
import { Sheet } from '../../ui/sheet'
import { FormFault } from '../message/forms/form-fault'
import { CandidateList } from './candidate-list'

type SubstituteSheetProps = {
  sessionId: string
  /** Whose place is taken. */
  deputyId: string
  title: string
  onDone: (words: string) => void
  onClose: () => void
}

/** Somebody is asked to step in; the place is his once he has said yes. */
export function SubstituteSheet({ sessionId, deputyId, title, onDone, onClose }: SubstituteSheetProps) {
  const query = useQuery('duties.substitutes', { id: sessionId })
  const ask = useAction('duties.askSubstitute')
  const [asking, setAsking] = useState<string | null>(null)
  const send = async ({ id, name }: { id: string; name: string }) => {
    setAsking(id)
    const done = await ask.run({ id: sessionId, deputyId, substituteId: id })
    setAsking(null)
    if (done) onDone(`请了${name}，等他答复`)
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="stack">
        <View className="sub">按“这个季度没来过的先来”排好了次序。对方答应了才算数。</View>
        <FormFault fault={ask.fault} />
        <CandidateList query={query} words="请他替" busyId={asking} onChoose={(one) => void send(one)} />
      </View>
    </Sheet>
  )
}
