import { useState } from 'react'
import { useAction } from '../../platform/use-action'
import { usePages } from '../../platform/use-pages'
import type { Told } from './call-panel'
import { toldWords } from './told-words'
import type { CallItem } from './group-by-matter'

export type View = 'waiting' | 'over'

interface Said {
  words: string
  /** What can be taken back. */
  undo: { id: string; version: number } | null
}

/** The list as it is worked off: which call is open, what was just written down, and the way back. */
export function useCallList(subjectId: string | null) {
  const [view, setView] = useState<View>('waiting')
  const [open, setOpen] = useState<CallItem | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const pages = usePages('delivery.calls', { view, ...(subjectId !== null && { subjectId }) })
  const takeBack = useAction('delivery.callTakenBack')
  const refresh = pages.query.retry

  const onTold = (told: Told) => {
    const { id, version } = told.call
    setSaid({ words: toldWords(told), undo: { id, version } })
    setOpen(null)
    refresh()
  }
  const undo = async () => {
    if (!said?.undo) return
    const back = await takeBack.run(said.undo)
    if (back) setSaid({ words: `撤回了，${back.name}还在单子上`, undo: null })
    refresh()
  }
  const show = (next: View) => {
    setView(next)
    setOpen(null)
  }
  return { view, show, pages, open, setOpen, said, setSaid, onTold, undo, undoFault: takeBack.fault }
}
