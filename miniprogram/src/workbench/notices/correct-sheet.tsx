import { useState } from 'react'
import { View } from '@tarojs/components'
import { maxBody, maxTitle } from '#shared/notices/limits'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { FormFault } from '../message/forms/form-fault'
import type { Work } from './content'

type CorrectSheetProps = { work: Work; onClose: () => void; onDone: (said: string) => void }

/** New words beside the old ones, never over them; whoever has read it is told. */
export function CorrectSheet({ work, onClose, onDone }: CorrectSheetProps) {
  const correct = useAction('notices.correct')
  const [title, setTitle] = useState(work.title)
  const [body, setBody] = useState(work.body)
  const [reason, setReason] = useState('')
  const same = title.trim() === work.title && body.trim() === work.body
  const send = async () => {
    const at = { id: work.id, version: work.version }
    if (await correct.run({ ...at, title, body, reason })) onDone('更正发出了，看过的人会收到通知')
  }
  return (
    <Sheet title="更正这条公告" onClose={onClose}>
      <View className="stack">
        <View className="sub">
          原文和改动时间会留在页面上。看过的人会收到通知。
          {work.translations.length > 0 && '译文会一起撤下，请另发一条。'}
        </View>
        <TextField label="标题" maxLength={maxTitle} value={title} onChange={setTitle} />
        <TextArea label="内容" maxLength={maxBody} value={body} onChange={setBody} />
        <TextField
          label="哪里写错了"
          placeholder="例如：时间写错了，是下午"
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <FormFault fault={correct.fault} />
        <Button
          variant="fill"
          busy={correct.busy && '正在发更正…'}
          missing={same ? '先改好标题或内容' : reason.trim().length < 2 && '写一句哪里写错了'}
          onClick={() => void send()}
        >
          发出更正
        </Button>
      </View>
    </Sheet>
  )
}
