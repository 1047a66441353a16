import { useEffect } from 'react'
import { type RunningAction, useAction } from '../../../../platform/use-action'
import type { Progress } from './progress'

type AuthorAct =
  'messages.supplement' | 'messages.object' | 'messages.rate' | 'messages.urge' | 'messages.withdraw'

/** One act of the author. Somebody was quicker: the newest state is fetched, what was typed stays. */
export function useAct<Name extends AuthorAct>(name: Name, { reload }: Progress): RunningAction<Name> {
  const action = useAction(name)
  const stale = action.fault?.code === 'conflict'
  useEffect(() => {
    if (stale) reload()
  }, [stale, reload])
  return action
}
