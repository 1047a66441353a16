import { useState } from 'react'
import type { Output } from '#shared/contract'
import type { MineItem } from '#shared/messages/views/view'
import type { CallFault } from '../../../../platform/call-fault'
import { useAction } from '../../../../platform/use-action'
import { type Query, useQuery } from '../../../../platform/use-query'

type Mine = Output<'messages.mine'>

interface Older {
  /** The first page they go on from. */
  after: Mine
  items: MineItem[]
  next: string | null
}

interface More {
  load: () => void
  busy: boolean
  fault: CallFault | undefined
}

export type MinePages = Omit<Query<Mine>, 'data' | 'asOf'> & {
  items: MineItem[] | undefined
  /** Undefined when everything is shown. */
  more: More | undefined
}

/** One's own messages, newest first; older pages are added below and dropped when the first page is fetched anew. */
export function useMine(): MinePages {
  const { data: first, status, fault, retry } = useQuery('messages.mine', {})
  const { run, busy, fault: olderFault } = useAction('messages.mine')
  const [kept, setKept] = useState<Older>()
  const older = kept && kept.after === first ? kept : undefined
  const next = older ? older.next : (first?.next ?? null)

  const load = async (after: Mine, cursor: string) => {
    const page = await run({ cursor })
    if (page) setKept({ after, items: [...(older?.items ?? []), ...page.items], next: page.next })
  }
  const more = first && next ? { load: () => void load(first, next), busy, fault: olderFault } : undefined
  return { items: first && [...first.items, ...(older?.items ?? [])], status, fault, retry, more }
}
