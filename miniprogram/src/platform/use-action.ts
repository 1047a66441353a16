import { useCallback, useRef, useState } from 'react'
import type { ActionName, Input, Output } from '#shared/contract'
import { call } from './call'
import { type CallFault, toCallFault } from './call-fault'

export interface RunningAction<Name extends ActionName> {
  /** Resolves with undefined when refused (see `fault`) or when a run is still under way. */
  run: (input: Input<Name>) => Promise<Output<Name> | undefined>
  busy: boolean
  fault: CallFault | undefined
  clearFault: () => void
}

/** A write behind a button: a second tap while the first is under way does nothing. */
export function useAction<Name extends ActionName>(name: Name): RunningAction<Name> {
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<CallFault>()

  const run = useCallback(
    async (input: Input<Name>) => {
      if (running.current) return undefined
      running.current = true
      setBusy(true)
      setFault(undefined)
      try {
        return await call(name, input)
      } catch (error) {
        setFault(toCallFault(error))
        return undefined
      } finally {
        running.current = false
        setBusy(false)
      }
    },
    [name],
  )
  const clearFault = useCallback(() => setFault(undefined), [])
  return { run, busy, fault, clearFault }
}
