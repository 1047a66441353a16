import { View } from '@tarojs/components'
import { atOwnVersion } from '#shared/messages/views/own-version'
import type { SuggestionView } from '#shared/suggestions/view'
import { useQuery } from '../../platform/use-query'
import { Banner } from '../../ui/banner'
import { Heading } from '../../ui/heading'
import { Loading } from '../../ui/loading'
import { OfflineBanner } from '../../ui/offline-banner'
import { StatusTag } from '../../ui/status-tag'
import { Fault } from '../controls/fault'
import { tagIcon } from '../controls/tag-icon'
import { ConflictBanner, useActHost } from '../message/act-host'
import '../message/message-detail.scss'
import { ActPanel } from './act-panel'
import { ChecklistCard } from './checklist-card'
import { EvidenceCard } from './evidence-card'
import { HandlingCard } from './handling-card'
import { RepliesCards } from './replies-cards'
import { StoryCard } from './story-card'
import { TextCard } from './text-card'
import { TurnCard } from './turn-card'

type SuggestionDetailProps = { id: string; onDone: (said: string) => void }

/** One suggestion with everything its reader may see and do; give it `key={id}`. */
export function SuggestionDetail({ id, onDone }: SuggestionDetailProps) {
  const query = useQuery('suggestions.get', { id })
  const { host, conflict, version } = useActHost(query, onDone)
  const { data } = query
  if (!data) return query.fault ? <Fault title="这件建议没打开" query={query} /> : <Loading />
  const view = atOwnVersion(data, version)
  return (
    <View className="message-detail">
      {query.status === 'offline' && <OfflineBanner />}
      <ConflictBanner conflict={conflict} />
      <Head view={view} />
      <TurnCard view={view} />
      <SentBack view={view} />
      <TextCard view={view} />
      <EvidenceCard view={view} />
      <RepliesCards view={view} />
      <ActPanel view={view} host={host} />
      <ChecklistCard view={view} />
      <HandlingCard view={view} />
      <StoryCard view={view} />
    </View>
  )
}

function Head({ view }: { view: SuggestionView }) {
  const number = view.ledgers.find(({ side }) => side === 'congress')?.number
  return (
    <View>
      <Heading level={1}>{view.title || '还没写案由'}</Heading>
      <View className="row row-wrap row-tight">
        <StatusTag tone={view.tag.tone} icon={tagIcon(view.tag.icon)}>
          {view.tag.word}
        </StatusTag>
        {view.confidential && <StatusTag icon="lock">代表请求不公开</StatusTag>}
        {view.handling?.wide && <StatusTag>牵涉面广，6 个月</StatusTag>}
        <View className="note">{[number, `${view.unitName}代表`].filter(Boolean).join(' · ')}</View>
      </View>
    </View>
  )
}

function SentBack({ view }: { view: SuggestionView }) {
  if (!('sentBack' in view) || view.sentBack === '') return null
  return (
    <Banner tone="amber" title="退回来要改">
      {view.sentBack}
    </Banner>
  )
}
