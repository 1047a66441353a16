import { useRef, useState } from 'react'
import type { QueueItem } from '#shared/messages/views/view'
import { call } from '../../platform/call'
import { toCallFault } from '../../platform/call-fault'

/** What became of one row; a row that was accepted is never sent again. */
export interface Accepted {
  ok: boolean
  /** '编号 2026-ST05-0012', or why it was not accepted. */
  words: string
}

export interface AcceptingSeveral {
  /** One after the other, each for itself: one that is refused holds none of the others up. */
  run: (items: readonly QueueItem[]) => Promise<void>
  results: ReadonlyMap<string, Accepted>
  /** How many of this go are through; null while none is under way. */
  through: number | null
}

export function useAcceptingSeveral(): AcceptingSeveral {
  const running = useRef(false)
  const [results, setResults] = useState<ReadonlyMap<string, Accepted>>(new Map())
  const [through, setThrough] = useState<number | null>(null)
  const run = async (items: readonly QueueItem[]) => {
    if (running.current) return
    running.current = true
    const left = items.filter(({ id }) => !results.get(id)?.ok)
    for (const [at, item] of left.entries()) {
      setThrough(at)
      const result = await acceptOne(item)
      setResults((before) => new Map(before).set(item.id, result))
    }
    running.current = false
    setThrough(null)
  }
  return { run, results, through }
}

async function acceptOne({ id, version, sorted }: QueueItem): Promise<Accepted> {
  if (sorted === null) return { ok: false, words: '这件要打开来受理。' }
  try {
    const { number } = await call('messages.accept', { id, version, ...sorted })
    return { ok: true, words: `编号 ${number ?? ''}` }
  } catch (error) {
    return { ok: false, words: toCallFault(error).message }
  }
}
