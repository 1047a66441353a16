import { useCallback, useEffect } from 'react'
import type { Input } from '#shared/contract'
import { type RunningAction, useAction } from '../../../../platform/use-action'
import type { Progress } from './progress'

type AuthorAct =
  | 'messages.consentPublic'
  | 'messages.unpublish'
  | 'messages.supplement'
  | 'messages.object'
  | 'messages.rate'
  | 'messages.urge'
  | 'messages.withdraw'
  | 'messages.setVisibility'
  | 'messages.hide'

/** One act of the author, then the newest state. Somebody was quicker: that too, and what was typed stays. */
export function useAct<Name extends AuthorAct>(name: Name, { reload }: Progress): RunningAction<Name> {
  const { run: act, ...action } = useAction(name)
  const run = useCallback(
    async (input: Input<Name>) => {
      const done = await act(input)
      if (done) reload(done.version)
      return done
    },
    [act, reload],
  )
  const stale = action.fault?.code === 'conflict'
  useEffect(() => {
    if (stale) reload()
  }, [stale, reload])
  return { ...action, run }
}
