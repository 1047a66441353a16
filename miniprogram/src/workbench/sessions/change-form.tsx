import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { TimeField } from '../controls/time-field'
import { FormFault } from '../message/forms/form-fault'
import { namesIn } from './add-draft'
import type { FormProps, Session } from './session-forms'

function draftOf({ title, start, end, place, link, guests, needs }: Session) {
  return { title, start, end, place, link, guests: guests.join('、'), needs: String(needs) }
}

type Draft = ReturnType<typeof draftOf>

/** Only what differs is sent. */
function changesOf(session: Session, draft: Draft) {
  const before = draftOf(session)
  const differs = (key: keyof Draft) => before[key] !== draft[key].trim()
  return {
    ...(differs('title') && { title: draft.title.trim() }),
    ...(differs('start') && { start: draft.start }),
    ...(differs('end') && { end: draft.end }),
    ...(differs('place') && { place: draft.place.trim() }),
    ...(differs('link') && { link: draft.link.trim() }),
    ...(differs('guests') && { guests: namesIn(draft.guests) }),
    ...(differs('needs') && { needs: Number(draft.needs) }),
  }
}

/** Hours, place, name, guests, link, how many deputies; once public, with a reason. */
export function ChangeForm({ session, onDone, onClose }: FormProps) {
  const change = useAction('reception.change')
  const [draft, setDraft] = useState(() => draftOf(session))
  const [reason, setReason] = useState('')
  const changes = changesOf(session, draft)
  const published = session.state === 'published'
  const send = async () => {
    const { id, version } = session
    const done = await change.run({ id, version, ...changes, ...(published && { reason: reason.trim() }) })
    if (done) onDone(published ? '改好了，大家会收到通知' : '改好了')
  }
  return (
    <Sheet title="改时间、地点" onClose={onClose}>
      <View className="stack">
        <ChangeFields kind={session.kind} draft={draft} onChange={setDraft} />
        {published && (
          <TextArea
            label="原因（群众看得到）"
            placeholder="例如：会议室检修"
            maxLength={200}
            value={reason}
            onChange={setReason}
          />
        )}
        <FormFault fault={change.fault} />
        <Button
          variant="fill"
          busy={change.busy && '正在存…'}
          missing={Object.keys(changes).length === 0 && '先改一处'}
          onClick={() => void send()}
        >
          {published ? '存下，通知大家' : '存下'}
        </Button>
      </View>
    </Sheet>
  )
}

type ChangeFieldsProps = { kind: Session['kind']; draft: Draft; onChange: (draft: Draft) => void }

function ChangeFields({ kind, draft, onChange }: ChangeFieldsProps) {
  const put = (key: keyof Draft) => (value: string) => onChange({ ...draft, [key]: value })
  return (
    <>
      <TimeField label="几点开始" value={draft.start} onChange={put('start')} />
      <TimeField label="几点结束" value={draft.end} onChange={put('end')} />
      <TextField label="在哪里" maxLength={80} value={draft.place} onChange={put('place')} />
      {kind !== 'ordinary' && (
        <TextField label="名称" maxLength={40} value={draft.title} onChange={put('title')} />
      )}
      {kind === 'online' && (
        <TextField label="网址" maxLength={300} value={draft.link} onChange={put('link')} />
      )}
      <TextField
        label="一起接待的单位"
        placeholder="没有就空着；几个用顿号隔开"
        value={draft.guests}
        onChange={put('guests')}
      />
      <TextField label="要几名代表" type="number" value={draft.needs} onChange={put('needs')} />
    </>
  )
}
