import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAction } from '../../platform/use-action'
import { useQuery } from '../../platform/use-query'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { Icon } from '../../ui/icon'
import { TextArea } from '../../ui/text-area'
import { FormFault } from '../message/forms/form-fault'
import type { Work } from './content'
import { NoticeCard } from './notice-card'
import { Steps } from './steps'
import './notices.scss'

/** The words to the writer and the two answers of the second person. */
export function useApproval(work: Work, onDone: (said: string) => void) {
  const [note, setNote] = useState('')
  const approve = useAction('notices.approve')
  const sendBack = useAction('notices.sendBack')
  const at = { id: work.id, version: work.version }
  return {
    ...{ note, setNote, approve, sendBack },
    agree: async () => {
      const done = await approve.run(at)
      if (done) onDone(done.state === 'approved' ? '复核通过，到时间就发' : '复核通过，正在发')
    },
    refuse: async () => {
      if (await sendBack.run({ ...at, note: note.trim() })) onDone(`退回给${work.authorName}了`)
    },
  }
}

type Approval = ReturnType<typeof useApproval>

/** Drawing 10b: the words, what the machine checked, and one question for a person. */
export function ApproveForm({ work, approval }: { work: Work; approval: Approval }) {
  const { audience, session } = work
  const meter = useQuery('notices.audience', { audience, sessionId: session?.id ?? null }).data
  const me = useQuery('people.me', {}).data?.name ?? ''
  const mine = work.acts.includes('approve')
  return (
    <>
      <Steps done={1} />
      <View className="notice-columns">
        <NoticeCard {...{ work, meter, me }} />
        <View className="stack">
          <Checks checks={work.checks} />
          {mine && (
            <TextArea
              label={`要改的话，写给${work.authorName}`}
              placeholder="例如：请写上两名代表的名字"
              maxLength={300}
              value={approval.note}
              onChange={approval.setNote}
            />
          )}
          <Banner tone="sunken" icon="lock">
            起草的人不能复核自己写的公告。谁写、谁核、什么时候，都留记录。
          </Banner>
          <FormFault fault={approval.approve.fault ?? approval.sendBack.fault} />
        </View>
      </View>
    </>
  )
}

function Checks({ checks }: { checks: Work['checks'] }) {
  const last = checks.length - 1
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>系统替您核过</Heading>
        {checks.map(({ ok, words }, index) => (
          <View key={words} className="row row-top">
            <View className={ok ? 'notice-line-sent' : 'notice-line-refused'}>
              <Icon name={ok ? 'check' : 'alert'} size="small" />
            </View>
            <View className="grow">{index === last ? `请您看：${words}` : words}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}

export function ApproveBar({ work, approval }: { work: Work; approval: Approval }) {
  const { note, agree, refuse, approve, sendBack } = approval
  return (
    <View className="buttons">
      <Button
        busy={sendBack.busy && '正在退回…'}
        missing={note.trim().length < 2 && '写了要改哪里，才能退回'}
        onClick={() => void refuse()}
      >
        退回改
      </Button>
      <Button variant="primary" busy={approve.busy && '正在发…'} onClick={() => void agree()}>
        {work.publishAt === null ? '同意，发出' : '同意，到时发出'}
      </Button>
    </View>
  )
}
