import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Sheet } from '../../ui/sheet'
import { DateField } from '../controls/date-field'
import { FormFault } from '../message/forms/form-fault'
import { blankNotice, EmergencyFields } from './emergency-fields'

export type Session = Output<'reception.session'>

export type FormProps = { session: Session; onDone: (words: string) => void; onClose: () => void }

/** 三定 go public; within three days only with a reason. */
export function PublishForm({ session, onDone, onClose }: FormProps) {
  const publish = useAction('reception.publish')
  const [notice, setNotice] = useState(blankNotice)
  const asks = session.late || publish.fault?.field === 'emergency'
  const send = async () => {
    const items = [{ id: session.id, version: session.version }]
    const { emergency, reason } = notice
    const done = await publish.run({ items, ...(asks && { emergency, reason }) })
    if (done) onDone('公布了，代表会收到通知')
  }
  return (
    <Sheet title="公布这一场" onClose={onClose}>
      <View className="stack">
        <View className="strong">{`${session.dayText} ${session.hoursText}`}</View>
        <View>{`${session.place}，${session.deputiesText || '还没排代表'}`}</View>
        <View className="sub">公布后，群众看得到时间、地点和代表；关注这个站的人和代表会收到通知。</View>
        {asks && (
          <EmergencyFields
            {...{ notice }}
            onChange={setNotice}
            late={session.late}
            fault={publish.fault}
            placeholder="例如：县里临时安排，请大家见谅"
          />
        )}
        <FormFault fault={publish.fault} />
        <Button variant="fill" busy={publish.busy && '正在公布…'} onClick={() => void send()}>
          公布这一场
        </Button>
      </View>
    </Sheet>
  )
}

/** Another day, with the reason everybody reads; the old one stays visible. */
export function MoveForm({ session, onDone, onClose }: FormProps) {
  const move = useAction('reception.move')
  const [to, setTo] = useState<string | null>(null)
  const [notice, setNotice] = useState(blankNotice)
  const send = async () => {
    if (to === null) return
    const { id, version } = session
    const done = await move.run({ id, version, to, ...notice, reason: notice.reason.trim() })
    if (done) onDone('改好了，原来的日子划掉留着，大家会收到通知')
  }
  return (
    <Sheet title={`${session.dayText}改到哪天`} onClose={onClose}>
      <View className="stack">
        <DateField label="改到" value={to} onChange={setTo} />
        <EmergencyFields
          {...{ notice }}
          onChange={setNotice}
          late={session.state === 'published' && session.late}
          fault={move.fault}
          placeholder="例如：会议室检修"
        />
        <FormFault fault={move.fault} />
        <Button
          variant="fill"
          busy={move.busy && '正在改期…'}
          missing={to === null ? '先选改到哪天' : notice.reason.trim().length < 2 && '先写原因'}
          onClick={() => void send()}
        >
          改期，通知大家
        </Button>
      </View>
    </Sheet>
  )
}

/** What a new calendar proposed is taken or not. */
export function ProposedMoveForm({ session, onDone, onClose }: FormProps) {
  const answer = useAction('reception.answerMove')
  const [notice, setNotice] = useState(blankNotice)
  const asks = session.late || answer.fault?.field === 'emergency'
  const send = async (accept: boolean) => {
    const { id, version } = session
    const { emergency, reason } = notice
    const done = await answer.run({ id, version, accept, ...(accept && asks && { emergency, reason }) })
    if (done) onDone(accept ? '改好了，大家会收到通知' : '不改，照原来的日子')
  }
  const cancels = session.proposedMove?.to === null
  return (
    <Sheet title="放假安排变了" onClose={onClose}>
      <View className="stack">
        <View>{session.proposedMove?.words}</View>
        {asks && (
          <EmergencyFields
            {...{ notice }}
            onChange={setNotice}
            late={session.late}
            fault={answer.fault}
            placeholder="例如：国务院调了放假安排"
          />
        )}
        <FormFault fault={answer.fault} />
        <Button variant="fill" busy={answer.busy && '正在存…'} onClick={() => void send(true)}>
          {cancels ? '这次不接待，通知大家' : '就改到这天，通知大家'}
        </Button>
        <Button variant="neutral" onClick={() => void send(false)}>
          不改，照原来的日子
        </Button>
      </View>
    </Sheet>
  )
}

/** Called off for good; it stays in everybody's list with the reason. */
export function CancelForm({ session, onDone, onClose }: FormProps) {
  const cancel = useAction('reception.cancel')
  const [notice, setNotice] = useState(blankNotice)
  const { emergency } = notice
  const reason = notice.reason.trim()
  const send = async () => {
    const done = await cancel.run({ id: session.id, version: session.version, reason, emergency })
    if (done) onDone('取消了，大家会收到通知')
  }
  return (
    <Dialog
      title={`取消${session.dayText}这一场？`}
      safe={{ words: '不取消', onClick: onClose }}
      risky={{
        words: '取消这一场',
        onClick: () => void send(),
        busy: cancel.busy && '正在取消…',
        missing: reason.length < 2 && '先写原因',
      }}
    >
      <View className="stack">
        <View>取消后不能恢复。约好的群众、关注的人和代表都会收到通知。</View>
        <EmergencyFields
          {...{ notice }}
          onChange={setNotice}
          late={session.state === 'published' && session.late}
          fault={cancel.fault}
          placeholder="例如：联络站搬家"
        />
        <FormFault fault={cancel.fault} />
      </View>
    </Dialog>
  )
}
