import type { QueueItem } from '#shared/messages/views/view'
import { call } from '../../platform/call'
import { useQuery } from '../../platform/use-query'
import { Loading } from '../../ui/loading'
import { SectionTitle } from '../../ui/section-title'
import { Fault } from '../controls/fault'
import { type Said, useRowHost } from './desk-state'
import { QueueList } from './queue-list'
import { useQueuePages } from './queue-pages'

type SearchResultsProps = {
  words: string
  say: (said: Said) => void
  onOpen: (item: QueueItem) => void
  selected?: string | null
}

/** By number, village or words, over everything the caller may see. */
export function SearchResults({ words, say, onOpen, selected }: SearchResultsProps) {
  const query = useQuery('messages.search', { words })
  const pages = useQueuePages(query.data, (cursor) => call('messages.search', { words, cursor }))
  const host = useRowHost(say, query.retry)
  if (!query.data) return query.fault ? <Fault title="没找成" query={query} /> : <Loading words="正在找。" />
  return (
    <>
      <SectionTitle>{`找“${words}”`}</SectionTitle>
      <QueueList
        {...{ pages, host, onOpen, selected }}
        withTag
        empty={['没有找到', '换个字找找：编号、村名、事情里的字都行。']}
      />
    </>
  )
}
