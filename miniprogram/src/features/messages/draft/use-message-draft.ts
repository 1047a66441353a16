import Taro from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import { type Draft, useDraft } from '../../../platform/draft'
import { randomId } from '../../../platform/random-id'
import { draftKey, emptyDraft, type MessageDraft } from './message-draft'
import { unqueueMessage } from './queue'
import { messageSent } from './send-draft'

export interface WritingDraft extends Omit<Draft<MessageDraft>, 'change'> {
  /** Whoever changes a waiting message takes it out of the queue. */
  change: (part: Partial<MessageDraft>) => void
}

/** The message being written. It is gone from the page as soon as it was sent from anywhere. */
export function useMessageDraft(): WritingDraft {
  const { value, change: keep, discard, savedAt } = useDraft(draftKey, emptyDraft)
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])

  useEffect(() => {
    Taro.eventCenter.on(messageSent, discard)
    return () => {
      Taro.eventCenter.off(messageSent, discard)
    }
  }, [discard])

  const change = useCallback(
    (part: Partial<MessageDraft>) => {
      const { requestId } = latest.current
      latest.current = { ...latest.current, requestId: requestId || randomId(), ...part }
      unqueueMessage()
      keep(latest.current)
    },
    [keep],
  )
  return { value, change, discard, savedAt }
}
