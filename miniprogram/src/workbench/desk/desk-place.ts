import { useCallback, useState } from 'react'
import type { QueueKey } from '#shared/messages/queues/queue-key'
import { load, save } from '../../platform/storage'

/** Where somebody stood at the desk; nothing: the cloud picks the first queue that waits. */
export interface DeskPlace {
  grant?: number
  queue?: QueueKey
}

/** Remembered on this phone from visit to visit. */
export function useDeskPlace() {
  const [place, setPlace] = useState<DeskPlace>(() => load<DeskPlace>('desk') ?? {})
  const move = useCallback((next: DeskPlace) => {
    save('desk', next)
    setPlace(next)
  }, [])
  const forget = useCallback(() => setPlace({}), [])
  return { place, move, forget }
}
