import { useCallback, useEffect, useRef, useState } from 'react'
import { type CallFault, toCallFault } from '../../../platform/call-fault'
import { useOnline } from '../../../platform/network'
import type { MessageDraft } from './message-draft'
import { queuedMessage, queueMessage, unqueueMessage } from './queue'
import { sendDraft, type Receipt } from './send-draft'

export type Sending =
  | { state: 'idle' | 'busy' | 'queued' }
  | { state: 'refused'; fault: CallFault }
  | { state: 'sent'; receipt: Receipt }

/** A weak network that says it is there never tells when it comes back. */
const againMs = 30_000

/** Sends a draft; without a network it waits, and is sent by itself while a page with this hook is open. */
export function useSending() {
  const [sending, setSending] = useState<Sending>(() => ({ state: queuedMessage() ? 'queued' : 'idle' }))
  const pause = useRef(0)
  const online = useOnline()

  const send = useCallback(async (draft: MessageDraft) => {
    setSending({ state: 'busy' })
    try {
      setSending({ state: 'sent', receipt: await sendDraft(draft) })
    } catch (error) {
      pause.current = againMs
      setSending(keptFor(draft, toCallFault(error)))
    }
  }, [])

  useEffect(() => {
    if (!online) pause.current = 0
    if (!online || sending.state !== 'queued') return
    const sendQueued = () => {
      const draft = queuedMessage()
      if (draft) void send(draft)
      else setSending({ state: 'idle' })
    }
    const timer = setTimeout(sendQueued, pause.current)
    return () => clearTimeout(timer)
  }, [online, sending, send])
  return { sending, send }
}

/** Only what the phone has kept can be sent by itself later. */
function keptFor(draft: MessageDraft, fault: CallFault): Sending {
  if (fault.code === 'offline' && queueMessage(draft)) return { state: 'queued' }
  unqueueMessage()
  return { state: 'refused', fault }
}
