import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayText } from '#shared/kernel/day'
import { go } from '../../platform/navigation'
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
import { PrintButton } from '../sheets/print-button'
import { ChangeForm } from './change-form'
import { SessionMatters } from './session-matters'
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
  return (
    <>
      <SessionHead session={session} />
      <FirstActs session={session} onOpen={setOpen} />
      <DutiesCard
        session={session}
        onAssign={() => setOpen({ form: 'assign' })}
        onLeave={(duty) => setOpen({ form: 'leave', duty })}
        onSubstitute={(duty) => setOpen({ form: 'substitute', duty })}
      />
      <SessionMatters matters={session.matters} />
      <OtherActs session={session} onOpen={setOpen} />
      <SessionPapers session={session} />
      <History session={session} />
      {open && (
        <OpenForm {...{ session, open }} onDone={done} onOpen={setOpen} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

type ActsProps = { session: Session; onOpen: (open: Open) => void }

/** What waits to be decided, and publication. */
function FirstActs({ session: { acts, proposedMove, deputiesText }, onOpen }: ActsProps) {
  return (
    <>
      {proposedMove && (
        <Banner tone="amber" title="放假安排变了，等您定">
          {proposedMove.words}
        </Banner>
      )}
      {acts.includes('answerMove') && (
        <Button variant="fill" onClick={() => onOpen({ form: 'answerMove' })}>
          定下来
        </Button>
      )}
      {acts.includes('publish') && (
        <Button
          variant="fill"
          missing={deputiesText === '' && '先排代表，再公布'}
          onClick={() => onOpen({ form: 'publish' })}
        >
          公布这一场
        </Button>
      )}
    </>
  )
}

function OtherActs({ session: { acts }, onOpen }: ActsProps) {
  return (
    <>
      {acts.includes('move') && (
        <View className="buttons">
          <Button onClick={() => onOpen({ form: 'move' })}>改期</Button>
          <Button onClick={() => onOpen({ form: 'change' })}>改时间地点</Button>
        </View>
      )}
      {acts.includes('cancel') && (
        <Button variant="danger" onClick={() => onOpen({ form: 'cancel' })}>
          取消这一场
        </Button>
      )}
    </>
  )
}

function SessionHead({ session }: { session: Session }) {
  const { day, dayText, hoursText, name, tag, movedText, place, link, guests, siteName } = session
  const facts = [
    { term: '哪个站', value: siteName },
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
            <View>{dayText}</View>
            <View>{hoursText}</View>
            <View className="row">
              <StatusTag tone={tag.tone}>{tag.words}</StatusTag>
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
  const by = dayText(noticeBy)
  return late ? `${by}前就该公布，现在只能紧急公布` : `${by}前要公布`
}

function SessionPapers({ session: { id, state } }: { session: Session }) {
  if (state !== 'published' && state !== 'closed') return null
  return (
    <View className="buttons">
      {state === 'published' && (
        <Button icon="pen" onClick={() => void go('receptionDesk', { session: id })}>
          来访登记
        </Button>
      )}
      <PrintButton action="sheets.session" input={{ id }}>
        打印这一场
      </PrintButton>
    </View>
  )
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
