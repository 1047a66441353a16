import { useEffect, useState } from 'react'
import type { Input, Output } from '#shared/contract'
import { useQuery } from '../../../platform/use-query'
import { visibilityOf, type MessageDraft } from './message-draft'

export type Proposal = Output<'messages.propose'>

const pauseMs = 600

/** What the words suggest, asked when the typing pauses; the last suggestion stays until the next one is there. */
export function useProposal(draft: MessageDraft): Proposal | undefined {
  const text = usePaused(draft.text)
  const input: Input<'messages.propose'> = {
    text,
    addressee: draft.addressee,
    visibility: visibilityOf(draft),
    ...(draft.place?.village && { villageId: draft.place.village.id }),
  }
  const { data } = useQuery('messages.propose', input)
  const [last, setLast] = useState(data)
  if (data && data !== last) setLast(data)
  return data ?? last
}

/** The value once it has stood still for a moment. */
export function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return paused
}
