import { useEffect, useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { maxBody, maxTitle } from '#shared/notices/limits'
import { isGathering, ofReceptionDays } from '#shared/notices/notice-words'
import { dropDraft, useDraft } from '../../platform/draft'
import { DateField } from '../controls/date-field'
import { FormFault } from '../message/forms/form-fault'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { CheckRow } from '../../ui/check-row'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { AttachmentList } from './attachment-list'
import { AudienceField } from './audience-field'
import { blankContent, type Content, contentOf, missingWords, ofType, type Start, type Work } from './content'
import { GatheringFields } from './gathering-fields'
import { Preview } from './preview'
import { ScheduleField } from './schedule-field'
import { SessionField } from './session-field'
import { Steps } from './steps'
import { TranslationFields } from './translation-fields'
import { TypeChips } from './type-chips'
import { useWriting } from './use-writing'
import './notices.scss'

export type Change = (over: Partial<Content>) => void

/** What is being written, kept on this phone until it is saved; saved, or handed to the second person. */
export function useCompose(start: Start, work: Work | null) {
  const key = work ? `notice:${work.id}:${work.version}` : 'notice:new'
  const [initial] = useState(() => (work ? contentOf(work) : blankContent(start)))
  const { value: content, change: setContent } = useDraft(key, initial)
  // A file that was on its way is added to what has been typed meanwhile.
  const latest = useRef(content)
  useEffect(() => {
    latest.current = content
  })
  const change: Change = (over) => setContent({ ...latest.current, ...over })
  return { content, change, setContent, key, writing: useWriting(work) }
}

export type Compose = ReturnType<typeof useCompose>

type ComposeFormProps = { start: Start; work: Work | null; compose: Compose }

/** Drawing 10a. */
export function ComposeForm({ start, work, compose }: ComposeFormProps) {
  const { content, writing } = compose
  const session = start.sessions.find(({ id }) => id === content.sessionId) ?? null
  return (
    <>
      <Steps done={0} />
      {work?.sentBack && (
        <Banner tone="amber" title="退回来要改">
          {work.sentBack}
        </Banner>
      )}
      <View className="notice-columns">
        <View className="stack">
          <WordsFields {...{ start, compose }} />
          <AudienceField
            start={start}
            content={content}
            onChange={(audience) => compose.change({ audience })}
          />
          <ScheduleField start={start} content={content} onChange={compose.change} />
          <MoreFields {...{ compose }} />
        </View>
        <Preview content={content} session={session} issuer={start.issuer} today={start.today} />
      </View>
      <FormFault fault={writing.fault} />
    </>
  )
}

function WordsFields({ start, compose }: Omit<ComposeFormProps, 'work'>) {
  const { content, change, setContent } = compose
  const ofDay = ofReceptionDays.includes(content.type)
  return (
    <>
      <TypeChips value={content.type} onChange={(type) => setContent(ofType(content, type))} />
      {ofDay && <SessionField start={start} content={content} onChange={setContent} />}
      <TextField
        label="标题"
        placeholder="一句话说清楚什么事"
        maxLength={maxTitle}
        value={content.title}
        note={`${content.title.length} / ${maxTitle} 字`}
        onChange={(title) => change({ title })}
      />
      <TextArea
        label="内容"
        placeholder="什么事、哪天、在哪里、要大家做什么"
        maxLength={maxBody}
        value={content.body}
        onChange={(body) => change({ body })}
      />
      {isGathering(content.type) && (
        <GatheringFields
          today={start.today}
          activity={content.activity}
          onChange={(activity) => change({ activity })}
        />
      )}
    </>
  )
}

function MoreFields({ compose: { content, change } }: { compose: Compose }) {
  return (
    <>
      <AttachmentList value={content.attachments} onChange={(attachments) => change({ attachments })} />
      <TranslationFields value={content.translations} onChange={(translations) => change({ translations })} />
      <CheckRow
        checked={content.requireReceipt}
        onChange={(requireReceipt) => change({ requireReceipt })}
        detail="看过的人点一下，您看得到有多少人点了"
      >
        要大家点“我看过了”
      </CheckRow>
      <DateField
        label="有效到哪天，过了不再推送（可以不选）"
        value={content.expireAt}
        onChange={(expireAt) => change({ expireAt })}
      />
    </>
  )
}

type ComposeBarProps = {
  start: Start
  compose: Compose
  onSaved: () => void
  onHandedOn: (id: string) => void
}

/** The writer never sees 同意: he keeps it or hands it on. */
export function ComposeBar({ start, compose, onSaved, onHandedOn }: ComposeBarProps) {
  const { content, writing } = compose
  const save = async () => {
    if (!(await writing.save(content))) return
    dropDraft(compose.key)
    onSaved()
  }
  const handOn = async () => {
    const done = await writing.handOn(content)
    if (!done) return
    dropDraft(compose.key)
    onHandedOn(done.id)
  }
  return (
    <View className="buttons">
      <Button busy={writing.saving && '正在存…'} onClick={() => void save()}>
        存草稿
      </Button>
      <Button
        variant="primary"
        busy={writing.busy && !writing.saving && '正在交…'}
        missing={missingWords(content)}
        onClick={() => void handOn()}
      >
        {start.approverName ? `交给${start.approverName}复核` : '交给另一人复核'}
      </Button>
    </View>
  )
}
