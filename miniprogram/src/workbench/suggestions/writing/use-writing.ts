import { useEffect, useState } from 'react'
import { dropDraft, useDraft } from '../../../platform/draft'
import { randomId } from '../../../platform/random-id'
import { useAction } from '../../../platform/use-action'
import { blankContent, contentOf, type Content, type LeadView } from './content'

interface Held {
  /** Made once per new suggestion, kept with its words: sent twice it is one draft. */
  requestId: string
  /** It was sent before; if the answer got lost the cloud has older words of it. */
  tried: boolean
  content: Content
}

interface At {
  id: string
  version: number
}

interface From {
  work: LeadView | null
  /** The first evidence of a new one. */
  message: string | undefined
  /** It has a draft in the cloud from now on. */
  onSaved: (id: string) => void
  /** Somebody else was faster, such as a co-signer who answered: its version is asked again. */
  refresh: () => void
}

/** What is being written: kept on this phone at every pause, in the cloud when he saves or hands it in. */
export function useWriting(from: From) {
  const words = useHeld(from)
  const { held, change, savedAt } = words
  const draft = useSaving(from, words)
  const submit = useAction('suggestions.submit')
  const fault = draft.fault ?? submit.fault
  const { refresh } = from
  const overtaken = fault?.code === 'conflict'
  useEffect(() => {
    if (overtaken) refresh()
  }, [overtaken, refresh])

  const save = () => {
    submit.clearFault()
    return draft.save()
  }
  const handIn = async (): Promise<At | undefined> => {
    const at = await save()
    return at && (await submit.run(at))
  }
  return {
    content: held.content,
    change: (part: Partial<Content>) => change({ ...held, content: { ...held.content, ...part } }),
    ...{ savedAt, save, handIn, fault },
    saving: draft.busy,
    submitting: submit.busy,
    /** The part of the form that the fault is about. */
    wrong: fault?.code === 'invalidInput' ? (fault.field?.split('.').pop() ?? null) : null,
  }
}

function useSaving({ work, onSaved }: From, { saved, setSaved, held, change, key }: Words) {
  const { run, busy, fault } = useAction('suggestions.draft')
  const update = ({ id, version }: At) =>
    run({ id, version: Math.max(version, work?.version ?? 0), content: held.content })
  const create = async () => {
    const { requestId, tried, content } = held
    change({ ...held, tried: true })
    const made = await run({ requestId, content })
    return made && tried ? update(made) : made
  }
  const save = async (): Promise<At | undefined> => {
    const done = await (saved ? update(saved) : create())
    if (!done) return undefined
    dropDraft(key)
    setSaved(done)
    onSaved(done.id)
    return { id: done.id, version: done.version }
  }
  return { save, busy, fault }
}

type Words = ReturnType<typeof useHeld>

/** The words on this phone, under the draft's id as soon as it has one. */
function useHeld({ work, message }: From) {
  const [saved, setSaved] = useState<At | null>(work)
  const unsavedKey = `suggestion:new:${message ?? ''}`
  const key = saved ? `suggestion:${saved.id}:text` : unsavedKey
  const [initial] = useState<Held>(() => ({
    requestId: randomId(),
    tried: false,
    content: work ? contentOf(work) : blankContent(message),
  }))
  const { value: held, change, savedAt } = useDraft(key, initial)
  const created = saved !== null && work === null
  useEffect(() => {
    // What was kept at the moment of its first save would begin the next new one.
    if (created) dropDraft(unsavedKey)
  }, [created, unsavedKey])
  return { saved, setSaved, held, change, savedAt, key }
}

export type WritingState = ReturnType<typeof useWriting>
