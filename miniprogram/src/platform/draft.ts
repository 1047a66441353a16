import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { nowIso } from './clock'
import { load, save } from './storage'

interface KeptDraft<Value> {
  savedAt: string
  value: Value
}

const pauseMs = 400
/** Oldest first out: one for the message being written, the rest for replies on the desk. */
const most = 10

export interface Draft<Value> {
  value: Value
  change: (next: Value) => void
  /** Instant of the last save on this phone, ISO; undefined before the first. */
  savedAt: string | undefined
  discard: () => void
}

/** Keeps what is being typed: 0.4 s after the last key, at once when the page is left or hidden. */
export function useDraft<Value>(key: string, initial: Value): Draft<Value> {
  const [kept] = useState(() => readDraft<Value>(key))
  const [value, setValue] = useState(kept?.value ?? initial)
  const [savedAt, setSavedAt] = useState(kept?.savedAt)
  const unsaved = useRef<{ value: Value; timer: ReturnType<typeof setTimeout> }>()

  const flush = useCallback(() => {
    if (!unsaved.current) return
    clearTimeout(unsaved.current.timer)
    if (keepDraft(key, unsaved.current.value)) setSavedAt(nowIso())
    unsaved.current = undefined
  }, [key])

  const change = useCallback(
    (next: Value) => {
      setValue(next)
      clearTimeout(unsaved.current?.timer)
      unsaved.current = { value: next, timer: setTimeout(flush, pauseMs) }
    },
    [flush],
  )

  const discard = useCallback(() => {
    clearTimeout(unsaved.current?.timer)
    unsaved.current = undefined
    dropDraft(key)
    setValue(initial)
    setSavedAt(undefined)
  }, [key, initial])

  useDidHide(flush)
  useEffect(() => flush, [flush])
  return { value, change, savedAt, discard }
}

export function readDraft<Value>(key: string): KeptDraft<Value> | undefined {
  return all()[key] as KeptDraft<Value> | undefined
}

/** False when the phone has no room; the words are still on the screen then. */
export function keepDraft(key: string, value: unknown): boolean {
  const { [key]: _old, ...others } = all()
  const newest = Object.entries(others).slice(1 - most)
  return save('drafts', { ...Object.fromEntries(newest), [key]: { savedAt: nowIso(), value } })
}

export function dropDraft(key: string): void {
  const { [key]: _dropped, ...others } = all()
  save('drafts', others)
}

function all(): Record<string, KeptDraft<unknown>> {
  return load('drafts') ?? {}
}
