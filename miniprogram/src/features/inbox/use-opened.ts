import { useEffect } from 'react'
import { call } from '../../platform/call'

/** Tells the cloud up to where the inbox was looked at; without an answer the next look tells it. */
export function useOpened(newest: string | null | undefined): void {
  useEffect(() => {
    if (newest) call('inbox.open', { upTo: newest }).catch(() => undefined)
  }, [newest])
}
