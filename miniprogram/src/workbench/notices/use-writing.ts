import { useRef, useState } from 'react'
import type { Output } from '#shared/contract'
import { randomId } from '../../platform/random-id'
import { type RunningAction, useAction } from '../../platform/use-action'
import type { Content, Work } from './content'

type Saved = Pick<Output<'notices.draft'>, 'id' | 'version'>

/** Saving a draft and handing it on; once saved, the same draft is saved again, never a second one. */
export function useWriting(work: Work | null) {
  const [saved, setSaved] = useState<Saved | null>(work && { id: work.id, version: work.version })
  const requestId = useRef(randomId())
  const draft = useAction('notices.draft')
  const submit = useAction('notices.submit')

  const save = async (content: Content): Promise<Saved | undefined> => {
    const done = await draft.run(saved ? { ...saved, content } : { requestId: requestId.current, content })
    if (!done) return undefined
    const next = { id: done.id, version: done.version }
    setSaved(next)
    return next
  }
  const handOn = async (content: Content): Promise<Saved | undefined> => {
    const at = await save(content)
    return at && (await submit.run(at))
  }
  return {
    save,
    handOn,
    saving: draft.busy && !submit.busy,
    busy: draft.busy || submit.busy,
    fault: faultOf(draft, submit),
  }
}

const faultOf = (draft: RunningAction<'notices.draft'>, submit: RunningAction<'notices.submit'>) =>
  draft.fault ?? submit.fault
