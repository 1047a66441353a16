import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useAction } from '../../../platform/use-action'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { TextField } from '../../../ui/text-field'

type Answer = NonNullable<Output<'notices.get'>['answer']>
type AnswerCardProps = { id: string; answer: Answer; onAnswered: () => void }

const standing = (coming: boolean | null) => (coming === null ? '您来不来？' : coming ? '您参加' : '您请假了')

const untilWords = ({ open, untilText }: Answer) =>
  open ? `${untilText}，答复过也可以改。` : '答复的时间过了。要改，请打联络站电话。'

/** A deputy says whether he comes; leave takes one sentence. Until the last day he may say otherwise. */
export function AnswerCard({ id, answer, onAnswered }: AnswerCardProps) {
  const send = useAction('notices.answer')
  const [leaving, setLeaving] = useState(false)
  const [reason, setReason] = useState(answer.reason)
  const say = async (coming: boolean) => {
    if (!(await send.run({ id, coming, reason: coming ? '' : reason }))) return
    setLeaving(false)
    onAnswered()
  }
  return (
    <Card outlined>
      <View className="stack">
        <Heading level={2}>{standing(answer.coming)}</Heading>
        <View className="sub">{untilWords(answer)}</View>
        {answer.coming === false && !leaving && <View>{`原因：${answer.reason}`}</View>}
        {leaving && (
          <TextField
            label="为什么来不了"
            placeholder="写一句就行"
            maxLength={100}
            value={reason}
            onChange={setReason}
          />
        )}
        {send.fault && (
          <Banner tone="bad" alert>
            {send.fault.message}
          </Banner>
        )}
        {answer.open && !leaving && <YesOrNo {...{ answer, send, say, setLeaving }} />}
        {answer.open && leaving && <LeaveButtons {...{ send, reason, say, setLeaving }} />}
      </View>
    </Card>
  )
}

type Say = {
  send: { busy: boolean }
  say: (coming: boolean) => Promise<void>
  setLeaving: (leaving: boolean) => void
}

function YesOrNo({ answer, send, say, setLeaving }: Say & { answer: Answer }) {
  return (
    <View className="buttons">
      {answer.coming !== false && (
        <Button variant="neutral" onClick={() => setLeaving(true)}>
          来不了，请假
        </Button>
      )}
      {answer.coming !== true && (
        <Button variant="primary" busy={send.busy && '正在记…'} onClick={() => void say(true)}>
          我参加
        </Button>
      )}
    </View>
  )
}

function LeaveButtons({ send, reason, say, setLeaving }: Say & { reason: string }) {
  return (
    <View className="buttons">
      <Button variant="neutral" onClick={() => setLeaving(false)}>
        不请假了
      </Button>
      <Button
        variant="primary"
        busy={send.busy && '正在记…'}
        missing={reason.trim() === '' && '先写一句原因'}
        onClick={() => void say(false)}
      >
        请假
      </Button>
    </View>
  )
}
