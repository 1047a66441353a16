import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { atOwnVersion } from '#shared/messages/views/own-version'
import type { MessageView, OtherDeputyView } from '#shared/messages/views/view'
import { go } from '../../platform/navigation'
import { useQuery } from '../../platform/use-query'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { Loading } from '../../ui/loading'
import { OfflineBanner } from '../../ui/offline-banner'
import { StatusTag } from '../../ui/status-tag'
import { Fault } from '../controls/fault'
import { tagIcon } from '../controls/tag-icon'
import { MediationsOfMessage } from '../mediations/of-message'
import { WriteFromMessage } from '../suggestions/write-from-message'
import { ConflictBanner, useActHost } from './act-host'
import { ActPanel } from './act-panel'
import type { ActHost } from './acting'
import { DueCard } from './due-card'
import { follow } from './forms/note-acts'
import { NoteForm } from './forms/note-form'
import { History } from './history'
import { IntakeCard } from './intake-card'
import { MatterCard } from './matter-card'
import { RevealCard } from './reveal-card'
import { Replies, Reply } from './replies'
import type { WorkView } from './work-view'
import './message-detail.scss'

type MessageDetailProps = {
  id: string
  /** The version in the list beside it: when something was done there, the message is asked again. */
  listed?: number | undefined
  onDone: (said: string) => void
}

/** One message with everything its reader may see and do; give it `key={id}`. */
export function MessageDetail({ id, listed = 0, onDone }: MessageDetailProps) {
  const query = useQuery('messages.get', { id })
  const { host, conflict, version } = useActHost(query, onDone)
  const { data, retry } = query
  const behind = data !== undefined && data.version < listed
  useEffect(() => {
    if (behind) retry()
  }, [behind, retry])
  if (!data) return query.fault ? <Fault title="这件没打开" query={query} /> : <Loading />
  return (
    <View className="message-detail">
      {query.status === 'offline' && <OfflineBanner />}
      <ConflictBanner conflict={conflict} />
      <Shown view={data} version={version} host={host} />
    </View>
  )
}

type ShownProps = { view: MessageView; version: number; host: ActHost }

function Shown({ view, version, host }: ShownProps) {
  if (view.view === 'author') return <OwnMessage id={view.id} title={view.title} />
  if (view.view === 'otherDeputy') {
    return <ColleagueMessage view={view} host={host} />
  }
  return <Work view={atOwnVersion(view, version)} host={host} />
}

function Work({ view, host }: { view: WorkView; host: ActHost }) {
  return (
    <>
      <View>
        <Heading level={1}>{view.title}</Heading>
        <View className="row row-wrap row-tight">
          <StatusTag tone={view.tag.tone} icon={tagIcon(view.tag.icon)}>
            {view.tag.word}
          </StatusTag>
          {view.urgent && (
            <StatusTag tone="bad" icon="alert">
              急
            </StatusTag>
          )}
          {view.round === 2 && view.tag.word !== '二次办理' && <StatusTag tone="ink">二次办理</StatusTag>}
          {view.othersCount > 0 && (
            <StatusTag tone="qing" icon="people">{`另有 ${view.othersCount} 人反映`}</StatusTag>
          )}
          {view.number && <View className="note">{`编号 ${view.number}`}</View>}
        </View>
      </View>
      <MatterCard view={view} />
      <RevealCard view={view} host={host} />
      <IntakeCard view={view} />
      {view.pendingReply && <Reply title="写好的答复，等着审" reply={view.pendingReply} />}
      <ActPanel view={view} host={host} />
      <DueCard view={view} />
      <Replies view={view} />
      {(view.view === 'staff' || view.view === 'deputy') && <MediationsOfMessage messageId={view.id} />}
      {view.view === 'deputy' && <WriteFromMessage messageId={view.id} />}
      <History view={view} />
    </>
  )
}

/** Another deputy's matter, or one that no deputy has taken up yet: then he may. */
function ColleagueMessage({ view, host }: { view: OtherDeputyView; host: ActHost }) {
  const free = view.acts.includes('follow')
  return (
    <>
      <Heading level={1}>{view.title}</Heading>
      <Banner>
        {free
          ? '这件还没有代表跟进。您跟进以后，就看得到全部内容。'
          : '这件在另一位代表手里，内容只有他和联络站看得到。'}
      </Banner>
      {free && (
        <Card>
          <NoteForm view={view} host={host} variant="primary" close={() => undefined} spec={follow} />
        </Card>
      )}
    </>
  )
}

/** A worker's own message as a resident: handled by others, read on the residents' page. */
function OwnMessage({ id, title }: { id: string; title: string }) {
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <Banner>这件是您自己写的，由别人来办。</Banner>
      <Button onClick={() => void go('progress', { message: id })}>看办到哪了</Button>
    </>
  )
}
