import { useCallback, useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import type { CallFault } from '../../platform/call-fault'
import { Banner } from '../../ui/banner'
import type { ActHost } from './acting'

export interface HostState {
  host: ActHost
  conflict: { fault: CallFault; typed: string } | undefined
  /** The version one's own last act made. */
  version: number
}

/** After an act the matter is asked again; somebody else's faster act is named and the words are kept. */
export function useActHost({ retry }: { retry: () => void }, onDone: (said: string) => void): HostState {
  const [conflict, setConflict] = useState<HostState['conflict']>()
  const [version, setVersion] = useState(0)
  const done = useCallback(
    (said: string, made: number) => {
      setConflict(undefined)
      setVersion(made)
      retry()
      onDone(said)
    },
    [retry, onDone],
  )
  const onConflict = useCallback(
    (fault: CallFault, typed: string) => {
      setConflict({ fault, typed })
      retry()
    },
    [retry],
  )
  const host = useMemo(() => ({ onDone: done, onConflict }), [done, onConflict])
  return { host, conflict, version }
}

export function ConflictBanner({ conflict }: Pick<HostState, 'conflict'>) {
  if (!conflict) return null
  return (
    <Banner tone="amber" alert title={conflict.fault.message}>
      下面已经换成最新的。
      {conflict.typed && <View>{`您刚才写的：${conflict.typed}`}</View>}
    </Banner>
  )
}
