import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useAction } from '../../platform/use-action'
import { useQuery } from '../../platform/use-query'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { StatusTag } from '../../ui/status-tag'
import { Fault } from '../controls/fault'
import { FormFault } from '../message/forms/form-fault'
import './notices.scss'

type Attendance = Output<'notices.attendance'>
type Deputy = Attendance['deputies'][number]

/** A township has about a hundred deputies: those on leave and those to be asked again come first, the rest in steps. */
const shownAtFirst = 8
const step = 40

/** Who comes, who asked for leave, who has not answered; on the day the office notes who was there. */
export function AttendanceCard({ id }: { id: string }) {
  const query = useQuery('notices.attendance', { id })
  const note = useAction('notices.notePresence')
  const [shown, setShown] = useState(shownAtFirst)
  if (!query.data) return query.fault ? <Fault title="名单没打开" query={query} /> : <Loading rows={2} />
  const mark = async (deputyId: string, present: boolean) => {
    if (await note.run({ id, deputyId, present })) query.retry()
  }
  const { deputies, mayNote } = query.data
  const hidden = deputies.length - shown
  return (
    <Card flush>
      <View className="list-row-target">
        <View className="grow">
          <Heading level={2}>代表来不来</Heading>
          <View className="sub">{turnoutWords(query.data)}</View>
          <View className="sub">{mayNote ? '到没到场，由您来记。' : '活动当天，在这里记谁到了。'}</View>
          <FormFault fault={note.fault} />
        </View>
      </View>
      {deputies.slice(0, shown).map((deputy) => (
        <DeputyRow
          key={deputy.id}
          {...{ deputy, mayNote }}
          onMark={(present) => void mark(deputy.id, present)}
        />
      ))}
      {hidden > 0 && (
        <Button variant="text" onClick={() => setShown(shown + step)}>
          {`再看 ${Math.min(step, hidden)} 人，还有 ${hidden} 人`}
        </Button>
      )}
    </Card>
  )
}

function turnoutWords({ expected, coming, leave, silent }: Attendance): string {
  const rest = silent > 0 ? `，还有 ${silent} 人没答复，可以打电话问` : '，都答复了'
  return `请了 ${expected} 人：${coming} 人参加，${leave} 人请假${rest}`
}

type RowProps = { deputy: Deputy; mayNote: boolean; onMark: (present: boolean) => void }

function DeputyRow({ deputy, mayNote, onMark }: RowProps) {
  const { name, coming, reason, present } = deputy
  const answer = coming === null ? '没答复' : coming ? '参加' : '请假'
  const tone = coming === null ? 'amber' : coming ? 'ok' : 'neutral'
  return (
    <ListRow
      title={name}
      sub={reason}
      lead={
        <View className="row row-tight">
          <StatusTag tone={tone}>{answer}</StatusTag>
          {present !== null && (
            <StatusTag tone={present ? 'ok' : 'neutral'}>{present ? '到了' : '没到'}</StatusTag>
          )}
        </View>
      }
      action={
        mayNote && (
          <Button
            variant={present === true ? 'neutral' : 'fill'}
            size="small"
            label={present === true ? `改记${name}没到` : `记${name}到了`}
            onClick={() => onMark(present !== true)}
          >
            {present === true ? '改记没到' : '记到场'}
          </Button>
        )
      }
    />
  )
}
