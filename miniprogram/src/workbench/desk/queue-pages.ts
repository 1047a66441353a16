import { useRef, useState } from 'react'
import type { QueueItem } from '#shared/messages/views/view'
import { type CallFault, toCallFault } from '../../platform/call-fault'

interface Page<Item> {
  items: Item[]
  next: string | null
}

export interface QueuePages<Item = QueueItem> {
  items: Item[]
  /** Undefined on the last page. */
  more: (() => Promise<void>) | undefined
  busy: boolean
  fault: CallFault | undefined
}

/** The first page with whatever was loaded after it; a fresh first page starts the list anew. */
export function useQueuePages<Item>(
  first: Page<Item> | undefined,
  load: (cursor: string) => Promise<Page<Item>>,
): QueuePages<Item> {
  const [added, setAdded] = useState<{ to: Page<Item>; items: Item[]; next: string | null }>()
  const [fault, setFault] = useState<CallFault>()
  const [busy, setBusy] = useState(false)
  const loading = useRef(false)
  const after = first && added?.to === first ? added : { items: [], next: first?.next ?? null }
  const { next } = after

  const loadNext = async (cursor: string, to: Page<Item>) => {
    if (loading.current) return
    loading.current = true
    setBusy(true)
    setFault(undefined)
    try {
      const page = await load(cursor)
      setAdded({ to, items: [...after.items, ...page.items], next: page.next })
    } catch (error) {
      setFault(toCallFault(error))
    } finally {
      loading.current = false
      setBusy(false)
    }
  }
  const more = first && next !== null ? () => loadNext(next, first) : undefined
  return { items: [...(first?.items ?? []), ...after.items], more, busy, fault }
}
