import type { Input } from '#shared/contract'
import { call } from '../../platform/call'
import { type CallFaultCode, toCallFault } from '../../platform/call-fault'
import { load, save } from '../../platform/storage'

/** What the desk does one after the other, with or without a network. */
interface Acts {
  'bookings.walkIn': Input<'bookings.walkIn'>
  'bookings.note': Input<'bookings.note'>
  'bookings.record': Input<'bookings.record'>
}

/** One act on its way, oldest first; `refused`: the cloud will not have it, in its words. */
export type Entry = {
  [Name in keyof Acts]: { key: string; action: Name; input: Acts[Name]; words: string; refused?: string }
}[keyof Acts]

/** Announced whenever the queue changed. */
export const queueChanged = 'desk-queue-changed'

export function queued(): Entry[] {
  return load<Entry[]>('deskQueue') ?? []
}

/** False when the phone has no room for it. */
export function enqueue(entry: Entry): boolean {
  return save('deskQueue', [...queued(), entry])
}

export function drop(key: string): void {
  save(
    'deskQueue',
    queued().filter((entry) => entry.key !== key),
  )
}

/** Tried again from where it stands in the line. */
export function retryRefused(): void {
  save(
    'deskQueue',
    queued().map(({ refused: _refused, ...entry }) => entry),
  )
}

function refuse(key: string, words: string): void {
  save(
    'deskQueue',
    queued().map((entry) => (entry.key === key ? { ...entry, refused: words } : entry)),
  )
}

/** These pass; whatever else the cloud says is about the act itself. */
const passing: readonly CallFaultCode[] = ['offline', 'unavailable', 'tooMany']

let underWay: Promise<void> | undefined

/** Sends in order until the line is empty, or the network or the cloud gives out; two pages share one run. */
export function sendQueued(onSent: () => void): Promise<void> {
  underWay ??= sendAll(onSent).finally(() => {
    underWay = undefined
  })
  return underWay
}

async function sendAll(onSent: () => void): Promise<void> {
  for (;;) {
    const next = queued().find(({ refused }) => refused === undefined)
    if (!next) return
    try {
      await call(next.action, next.input)
      drop(next.key)
    } catch (error) {
      const fault = toCallFault(error)
      if (passing.includes(fault.code)) return
      refuse(next.key, fault.message)
    }
    onSent()
  }
}
