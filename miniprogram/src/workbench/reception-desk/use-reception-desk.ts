import Taro from '@tarojs/taro'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DeskView } from '#shared/bookings/desk-contract'
import type { Output } from '#shared/contract'
import { useOnline } from '../../platform/network'
import { type Query, useQuery } from '../../platform/use-query'
import { drop, enqueue, queueChanged, queued, retryRefused, sendQueued, type Entry } from './desk-queue'
import { foldQueue } from './fold-queue'

/** A weak network that says it is there never tells when it comes back. */
const againMs = 15_000

export interface ReceptionDesk {
  query: Query<Output<'bookings.desk'>>
  /** With everything in it that still waits on this phone. */
  desk: DeskView | null | undefined
  /** Not sent yet, and those the cloud refused. */
  waiting: Entry[]
  refused: Entry[]
  /** Does it now or as soon as there is a network; false when the phone has no room to keep it. */
  act: (entry: Entry) => boolean
  forget: (key: string) => void
  again: () => void
}

/** One session's desk that works without a network: acts are kept on the phone, in order, and sent by themselves. */
export function useReceptionDesk(sessionId: string | undefined): ReceptionDesk {
  const query = useQuery('bookings.desk', sessionId ? { sessionId } : {})
  const { entries, send } = useQueue(query.retry)
  const act = (entry: Entry) => {
    if (!enqueue(entry)) return false
    changed()
    void send()
    return true
  }
  const forget = (key: string) => {
    drop(key)
    changed()
  }
  const again = () => {
    retryRefused()
    changed()
  }
  const known = query.data?.desk
  const desk = useMemo(() => (known ? foldQueue(known, entries) : known), [known, entries])
  return {
    ...{ query, desk, act, forget, again },
    waiting: entries.filter(({ refused }) => refused === undefined),
    refused: entries.filter(({ refused }) => refused !== undefined),
  }
}

const changed = () => void Taro.eventCenter.trigger(queueChanged)

/** What waits on this phone, sent whenever there is a network; `onSent` asks for the desk anew. */
function useQueue(onSent: () => void) {
  const [entries, setEntries] = useState(queued)
  const online = useOnline()
  const send = useCallback(async () => {
    const before = queued().length
    await sendQueued(changed)
    if (queued().length < before) onSent()
  }, [onSent])

  useEffect(() => {
    const follow = () => setEntries(queued())
    Taro.eventCenter.on(queueChanged, follow)
    return () => {
      Taro.eventCenter.off(queueChanged, follow)
    }
  }, [])

  const waits = entries.some(({ refused }) => refused === undefined)
  useEffect(() => {
    if (!online || !waits) return
    void send()
    const timer = setInterval(() => void send(), againMs)
    return () => clearInterval(timer)
  }, [online, waits, send])
  return { entries, send }
}
