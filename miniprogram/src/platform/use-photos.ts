import { useCallback, useEffect, useRef, useState } from 'react'
import { type CallFault, toCallFault } from './call-fault'
import { useOnline } from './network'
import { photoSource, pickPhotos } from './photo-files'
import { type Photo, dropPhotos, keepPhotos, photosOf, sendPhotos } from './photo-queue'

export const mostPhotos = 6

export interface ShownPhoto {
  path: string
  /** For an image element; empty until read. */
  source: string
  /** Undefined once it is sent. */
  state: 'waiting' | 'sending' | 'failed' | undefined
}

export interface Photos {
  photos: ShownPhoto[]
  /** How many of the last choice were left out: over 10 MB, or not a photo. */
  refused: number
  fault: CallFault | undefined
  add: () => Promise<void>
  remove: (path: string) => Promise<void>
  clear: () => Promise<void>
  /** Resolves with every fileID once all are sent; undefined when that failed, see `fault`. */
  send: () => Promise<string[] | undefined>
}

/**
 * Photos of one draft: kept on the phone, sent in the background as soon as there is a network and a `prefix`
 * (from people.me), and again where it stopped after a break.
 */
export function usePhotos(draft: string, prefix: string | undefined): Photos {
  const [kept, setKept] = useState(() => photosOf(draft))
  const [refused, setRefused] = useState(0)
  const refresh = useCallback(() => setKept(photosOf(draft)), [draft])
  const online = useOnline()
  const { send, fault } = useSending({ draft, prefix, kept, refresh, online })
  const sources = useSources(kept)

  const add = useCallback(async () => {
    const picked = await pickPhotos(mostPhotos - photosOf(draft).length)
    keepPhotos(draft, [...photosOf(draft), ...picked.paths.map((path) => ({ path }))])
    setRefused(picked.refused)
    refresh()
  }, [draft, refresh])
  const drop = useCallback((paths: string[]) => dropPhotos(draft, paths).then(refresh), [draft, refresh])
  const remove = useCallback((path: string) => drop([path]), [drop])
  const clear = useCallback(() => drop(photosOf(draft).map((photo) => photo.path)), [draft, drop])

  const unsent: ShownPhoto['state'] = !online ? 'waiting' : fault ? 'failed' : 'sending'
  const photos = kept.map(({ path, fileID }) => ({
    path,
    source: sources[path] ?? '',
    state: fileID === undefined ? unsent : undefined,
  }))
  return { photos, refused, fault, add, remove, clear, send }
}

interface Sending {
  draft: string
  prefix: string | undefined
  kept: Photo[]
  refresh: () => void
  online: boolean
}

/** One sending at a time: by itself when the network is there, and again when the person presses send. */
function useSending({ draft, prefix, kept, refresh, online }: Sending): Pick<Photos, 'send' | 'fault'> {
  const [fault, setFault] = useState<CallFault>()
  const sending = useRef<Promise<string[] | undefined>>()

  const send = useCallback(() => {
    const attempt = async (under: string) => {
      try {
        const photos = await sendPhotos(draft, under)
        setFault(undefined)
        return photos.flatMap((photo) => photo.fileID ?? [])
      } catch (error) {
        setFault(toCallFault(error))
        return undefined
      } finally {
        sending.current = undefined
        refresh()
      }
    }
    if (prefix === undefined) return Promise.resolve(undefined)
    return (sending.current ??= attempt(prefix))
  }, [draft, prefix, refresh])

  const unsent = kept.filter((photo) => !photo.fileID).length
  useEffect(() => {
    if (online && unsent > 0) void send()
  }, [online, unsent, send])
  return { send, fault }
}

function useSources(kept: Photo[]): Record<string, string> {
  const [sources, setSources] = useState<Record<string, string>>({})
  useEffect(() => {
    for (const { path } of kept) {
      if (sources[path] !== undefined) continue
      void photoSource(path).then((source) => setSources((known) => ({ ...known, [path]: source })))
    }
  }, [kept, sources])
  return sources
}
