import { useState } from 'react'
import type { Input } from '#shared/contract'
import type { CallFault } from './call-fault'
import { useAction } from './use-action'
import { useAsk } from './use-ask'
import { useQuery } from './use-query'

interface Following {
  /** Undefined while it is not known: the button is left out then. */
  on: boolean | undefined
  busy: boolean
  fault: CallFault | undefined
  /** In an onClick, before anything is awaited: following asks WeChat for pushes too. */
  change: () => void
}

/** Whether this person follows a station, village or township, and the tap that changes it. */
export function useFollow(what: Input<'inbox.follow'> | null): Following {
  const known = useQuery('inbox.follows', what && {})
  const following = useAction('inbox.follow')
  const leaving = useAction('inbox.unfollow')
  const ask = useAsk('notice', 'progress')
  const [changed, setChanged] = useState<boolean>()
  const inList = known.data?.follows.some(({ kind, id }) => kind === what?.kind && id === what.id)
  const on = changed ?? inList

  const change = () => {
    if (!what) return
    if (!on) ask()
    void (on ? leaving : following).run(what).then((answer) => answer && setChanged(!on))
  }
  return {
    on,
    busy: following.busy || leaving.busy,
    fault: following.fault ?? leaving.fault,
    change,
  }
}
