import { useCallback, useRef, useState } from 'react'
import type { ActionName, Input, Output } from '#shared/contract'
import { call } from '../../platform/call'
import { type CallFault, toCallFault } from '../../platform/call-fault'

/** Who shows the message: told when something was done, or when somebody else was faster. */
export interface ActHost {
  onDone: (said: string, version: number) => void
  /** `typed`: words that would be lost with a form that is no longer offered. */
  onConflict: (fault: CallFault, typed: string) => void
}

/** An act answers with the version it made. */
type ActName = {
  [Name in ActionName]: Output<Name> extends { version: number } ? Name : never
}[ActionName]

interface Saying<Name extends ActName> {
  said: string | ((answer: Output<Name>) => string)
  typed?: string
}

export interface Acting {
  /** True when it was done; a second tap while the first is under way does nothing. */
  run: <Name extends ActName>(name: Name, input: Input<Name>, saying: Saying<Name>) => Promise<boolean>
  busy: boolean
  fault: CallFault | undefined
}

export function useActing({ onDone, onConflict }: ActHost): Acting {
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<CallFault>()

  const run: Acting['run'] = useCallback(
    async (name, input, { said, typed = '' }) => {
      if (running.current) return false
      running.current = true
      setBusy(true)
      setFault(undefined)
      try {
        const answer = await call(name, input)
        onDone(typeof said === 'string' ? said : said(answer), answer.version)
        return true
      } catch (error) {
        const found = toCallFault(error)
        if (found.code === 'conflict') onConflict(found, typed)
        else setFault(found)
        return false
      } finally {
        running.current = false
        setBusy(false)
      }
    },
    [onDone, onConflict],
  )
  return { run, busy, fault }
}
