import { useCallback, useEffect } from 'react'
import type { Template } from '#shared/inbox/subscriber'
import { askNow, rememberHeld, sendAsks } from './asks'
import { call } from './call'

/**
 * `const ask = useAsk('progress', 'rating')`: call `ask()` first of all in an onClick, before anything is awaited.
 * It opens WeChat's popup for at most three kinds of push that are not held yet, and records the answers.
 */
export function useAsk(...templates: readonly Template[]): () => void {
  const asked = templates.join()
  useEffect(() => void refresh().catch(() => undefined), [])
  return useCallback(() => {
    // What the tap is for must not suffer when asking fails.
    askNow(asked.split(',') as Template[]).catch(() => undefined)
  }, [asked])
}

async function refresh(): Promise<void> {
  await sendAsks()
  const { left } = await call('inbox.settings', {})
  rememberHeld(left)
}
