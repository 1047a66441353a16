import { useEffect, useMemo, useState } from 'react'
import type { Output } from '#shared/contract'
import type { QueueFilter } from '#shared/messages/queues/queue-filter'
import type { QueueKey } from '#shared/messages/queues/queue-key'
import { call } from '../../platform/call'
import { type Query, useQuery } from '../../platform/use-query'
import type { ActHost } from '../message/acting'
import { useDeskFilter } from './desk-filter'
import { useDeskPlace } from './desk-place'
import { rememberOrder } from './desk-order'
import { type QueuePages, useQueuePages } from './queue-pages'

export type Me = Output<'people.me'>
type Queue = Output<'messages.queue'>

export interface Desk {
  me: Me
  grant: Me['grants'][number] | undefined
  /** The last answer, kept while another queue is on its way: numbers do not blink. */
  known: Queue | undefined
  query: Query<Queue>
  pages: QueuePages
  /** Which queue is open, by the person's choice or the cloud's. */
  queue: QueueKey | undefined
  open: (queue: QueueKey) => void
  wear: (grant: number) => void
  /** Narrows every queue of this role, where it offers that; `undefined` takes a part away. */
  narrow: (part: QueueFilter) => void
}

/** The caller's queues in one of his roles; where he stood last time is where he starts. */
export function useDesk(me: Me): Desk {
  const { place, move, forget } = useDeskPlace()
  const { filter, change } = useDeskFilter(me, place.grant ?? 0)
  const input = Object.keys(filter).length > 0 ? { ...place, filter } : place
  const query = useQuery('messages.queue', input)
  const known = useLatest(query.data)
  // A role or queue that is remembered and gone since: start where the cloud thinks best.
  if (query.fault?.code === 'invalidInput' && Object.keys(place).length > 0) forget()
  const pages = useQueuePages(query.data, (cursor) => call('messages.queue', { ...input, cursor }))
  const ids = pages.items.map(({ id }) => id).join(' ')
  useEffect(() => rememberOrder(ids.split(' ')), [ids])
  const grant = place.grant ?? known?.grant ?? 0
  return {
    ...{ me, known, query, pages },
    grant: me.grants[grant],
    queue: place.queue ?? known?.queue,
    open: (queue) => move({ grant, queue }),
    wear: (next) => move({ grant: next }),
    narrow: change,
  }
}

function useLatest<Data>(data: Data | undefined): Data | undefined {
  const [latest, setLatest] = useState(data)
  if (data !== undefined && data !== latest) setLatest(data)
  return data ?? latest
}

export interface Said {
  words: string
  tone: 'ok' | 'bad'
}

/** Rows act in place: what was done or refused is said, and the list is asked again. */
export function useRowHost(say: (said: Said) => void, refresh: () => void): ActHost {
  return useMemo(
    () => ({
      onDone: (words) => {
        say({ words, tone: 'ok' })
        refresh()
      },
      onConflict: ({ message }) => {
        say({ words: message, tone: 'bad' })
        refresh()
      },
    }),
    [say, refresh],
  )
}
