import { useState } from 'react'
import { View } from '@tarojs/components'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { DatePlate } from '../../ui/date-plate'
import { FactTable } from '../../ui/fact-table'
import { Heading } from '../../ui/heading'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'
import { Timeline } from '../../ui/timeline'
import { AssignSheet } from '../duties/assign-sheet'
import { DutiesCard } from '../duties/duties-card'
import { LeaveSheet } from '../duties/leave-sheet'
import { SubstituteSheet } from '../duties/substitute-sheet'
import { ChangeForm } from './change-form'
import { CancelForm, MoveForm, ProposedMoveForm, PublishForm, type Session } from './session-forms'

type Duty = Session['duties'][number]

type Open =
  | { form: 'publish' | 'move' | 'answerMove' | 'cancel' | 'change' | 'assign' }
  | { form: 'leave' | 'substitute'; duty: Duty }

type SessionWorkProps = { session: Session; onDone: (words: string) => void }

/** One session whole, and everything its staff may do with it. */
export function SessionWork({ session, onDone }: SessionWorkProps) {
  const [open, setOpen] = useState<Open | null>(null)
  const done = (words: string) => {
    setOpen(null)
    onDone(words)
  }
  const may = (act: Session['acts'][number]) => session.acts.includes(act)
  return (
    <>
      <SessionHead session={session} />
      {session.proposedMove && (
        <Banner tone="amber" title="放假安排变了，等您定">
          {session.proposedMove.words}
        </Banner>
      )}
      {may('answerMove') && (
        <Button variant="fill" onClick={() => setOpen({ form: 'answerMove' })}>
          定下来
        </Button>
      )}
      {may('publish') && (
        <Button
          variant="fill"
          missing={session.deputiesText === '' && '先排代表，再公布'}
          onClick={() => setOpen({ form: 'publish' })}
        >
          公布这一场
        </Button>
      )}
      <DutiesCard
        session={session}
        onAssign={() => setOpen({ form: 'assign' })}
        onLeave={(duty) => setOpen({ form: 'leave', duty })}
        onSubstitute={(duty) => setOpen({ form: 'substitute', duty })}
      />
      {may('move') && (
        <View className="buttons">
          <Button onClick={() => setOpen({ form: 'move' })}>改期</Button>
          <Button onClick={() => setOpen({ form: 'change' })}>改时间地点</Button>
        </View>
      )}
      {may('cancel') && (
        <Button variant="danger" onClick={() => setOpen({ form: 'cancel' })}>
          取消这一场
        </Button>
      )}
      <History session={session} />
      {open && (
        <OpenForm {...{ session, open }} onDone={done} onOpen={setOpen} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

function SessionHead({ session }: { session: Session }) {
  const { day, dayText, hoursText, name, tag, movedText, place, link, guests, siteName } = session
  const facts = [
    { term: '在哪里', value: place },
    ...(link ? [{ term: '网址', value: link }] : []),
    ...(guests.length > 0 ? [{ term: '一起接待', value: guests.join('、') }] : []),
    ...(session.state === 'proposed' ? [{ term: '公布', value: publishText(session) }] : []),
  ]
  return (
    <Card>
      <View className="stack">
        <View className="row row-top">
          <DatePlate date={day} struck={session.state === 'cancelled'} />
          <View className="grow stack">
            <Heading level={2}>{name}</Heading>
            <View>{`${dayText} ${hoursText}`}</View>
            <View className="row">
              <StatusTag tone={tag.tone}>{tag.words}</StatusTag>
              <View className="sub">{siteName}</View>
            </View>
          </View>
        </View>
        {movedText && <Banner tone="amber">{movedText}</Banner>}
        <FactTable facts={facts} />
      </View>
    </Card>
  )
}

function publishText({ noticeBy, late }: Session): string {
  const [, month, day] = noticeBy.split('-').map(Number)
  return late ? `${month}月${day}日前就该公布，现在只能紧急公布` : `${month}月${day}日前要公布`
}

function History({ session: { history } }: { session: Session }) {
  if (history.length === 0) return null
  return (
    <>
      <SectionTitle>经过</SectionTitle>
      <Card>
        <Timeline
          items={history.map(({ when, who, note, late }, index) => ({
            key: String(index),
            state: 'done',
            fact: note,
            when,
            who,
            ...(late && { detail: '通知晚于规定的三天' }),
          }))}
        />
      </Card>
    </>
  )
}

type OpenFormProps = SessionWorkProps & { open: Open; onOpen: (open: Open) => void; onClose: () => void }

function OpenForm({ session, open, onDone, onOpen, onClose }: OpenFormProps) {
  const form = { session, onDone, onClose }
  switch (open.form) {
    case 'publish':
      return <PublishForm {...form} />
    case 'move':
      return <MoveForm {...form} />
    case 'answerMove':
      return <ProposedMoveForm {...form} />
    case 'cancel':
      return <CancelForm {...form} />
    case 'change':
      return <ChangeForm {...form} />
    case 'assign':
      return <AssignSheet {...form} />
    case 'leave':
      return (
        <LeaveSheet
          {...form}
          duty={open.duty}
          onSubstitute={() => onOpen({ form: 'substitute', duty: open.duty })}
        />
      )
    case 'substitute':
      return (
        <SubstituteSheet
          sessionId={session.id}
          deputyId={open.duty.deputyId}
          title={`请谁替${open.duty.name}`}
          {...{ onDone, onClose }}
        />
      )
  }
}
