import type { QueueItem } from '#shared/messages/views/view'
import { isFiltered } from '#shared/messages/queues/queue-filter'
import { queueNames } from '#shared/messages/queues/queues'
import { Loading } from '../../ui/loading'
import { OfflineBanner } from '../../ui/offline-banner'
import { SectionTitle } from '../../ui/section-title'
import { Fault } from '../controls/fault'
import { type Desk, type Said, useRowHost } from './desk-state'
import { emptyWords } from './empty-words'
import { FilterBar } from './filter-bar'
import { QueueList } from './queue-list'

const nothingMatches = ['没有符合的', '去掉一个条件再看，或者换一栏。'] as const

type QueueSectionProps = {
  desk: Desk
  say: (said: Said) => void
  onOpen: (item: QueueItem) => void
  selected?: string | null
}

/** The open queue with its number: its rows, or one of the other three faces. */
export function QueueSection({ desk, say, onOpen, selected }: QueueSectionProps) {
  const { query, pages, queue, known } = desk
  const host = useRowHost(say, query.retry)
  const open = known?.queues.find(({ key }) => key === queue)
  const title = [open?.name ?? (queue && queueNames[queue]), open?.count ?? undefined]
  return (
    <>
      <SectionTitle note={queue === 'done' ? '新的在前' : '快到期的在前'}>
        {title.filter((part) => part !== undefined).join('　')}
      </SectionTitle>
      <FilterBar desk={desk} />
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && queue ? (
        <QueueList
          {...{ pages, host, onOpen, selected }}
          empty={isFiltered(query.data.filter) ? nothingMatches : emptyWords[queue]}
        />
      ) : query.fault ? (
        <Fault title="这一栏没打开" query={query} />
      ) : (
        <Loading />
      )}
    </>
  )
}
