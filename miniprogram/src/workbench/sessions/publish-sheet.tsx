import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAction } from '../../platform/use-action'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { CheckRow } from '../../ui/check-row'
import { Sheet } from '../../ui/sheet'
import { FormFault } from '../message/forms/form-fault'
import type { SessionRow } from './session-list-row'

type PublishSheetProps = { rows: SessionRow[]; onDone: (words: string) => void; onClose: () => void }

/** Several sessions go public at once; whatever cannot is named with its reason. */
export function PublishSheet({ rows, onDone, onClose }: PublishSheetProps) {
  const { publish, chosen, toggle, refused, send } = usePublishing(rows, onDone)
  return (
    <Sheet title="一起公布" onClose={onClose}>
      <View className="stack">
        <View>公布后，群众看得到时间、地点和代表；代表会收到通知，请他们确认。</View>
        {rows.map((row) => (
          <CheckRow
            key={row.id}
            checked={chosen.has(row.id)}
            onChange={(on) => toggle(row.id, on)}
            detail={detailOf(row)}
          >
            {row.dayText}
          </CheckRow>
        ))}
        {refused.map((words) => (
          <Banner key={words} tone="amber" alert>
            {words}
          </Banner>
        ))}
        <FormFault fault={publish.fault} />
        <Button
          variant="fill"
          busy={publish.busy && '正在公布…'}
          missing={chosen.size === 0 && '先选要公布的'}
          onClick={() => void send()}
        >
          {`公布 ${chosen.size} 场`}
        </Button>
      </View>
    </Sheet>
  )
}

/** Those whose notice is due are ticked at first; those that were refused stay ticked, with the reason. */
function usePublishing(rows: SessionRow[], onDone: (words: string) => void) {
  const publish = useAction('reception.publish')
  const [chosen, setChosen] = useState(() => new Set(rows.filter(isDue).map(({ id }) => id)))
  const [refused, setRefused] = useState<string[]>([])
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const send = async () => {
    const items = rows.filter(({ id }) => chosen.has(id)).map(({ id, version }) => ({ id, version }))
    const answer = await publish.run({ items })
    if (!answer) return
    if (answer.refused.length === 0) return onDone(`公布了 ${answer.done.length} 场`)
    const dayOf = (id: string) => rows.find((row) => row.id === id)?.dayText ?? ''
    setRefused(answer.refused.map(({ id, message }) => `${dayOf(id)}没公布：${message}`))
    setChosen(new Set(answer.refused.map(({ id }) => id)))
  }
  return { publish, chosen, toggle, refused, send }
}

function detailOf({ hoursText, deputiesText, gap }: SessionRow): string {
  return [hoursText, deputiesText, gap > 0 && `还差 ${gap} 名代表`].filter(Boolean).join(' · ')
}

const isDue = ({ todos }: SessionRow) => todos.some(({ kind }) => kind === 'publish')
