import { useState } from 'react'
import { usePhotos, type Photos } from '../../../platform/use-photos'
import { useQuery } from '../../../platform/use-query'

export interface SentPhotos extends Photos {
  /** The button was pressed and the last photos are still on their way. */
  sending: boolean
}

/** Photos of one answer; where they go is the worker's own folder. No photos is an empty list at once. */
export function useSentPhotos(draft: string): SentPhotos {
  const [sending, setSending] = useState(false)
  const me = useQuery('people.me', {}).data
  const photos = usePhotos(draft, me?.uploadPrefix ?? undefined)
  const send = async () => {
    if (photos.photos.length === 0) return []
    setSending(true)
    try {
      return await photos.send()
    } finally {
      setSending(false)
    }
  }
  return { ...photos, send, sending }
}
