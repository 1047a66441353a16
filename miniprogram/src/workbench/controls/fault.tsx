import { View } from '@tarojs/components'
import type { CallFault } from '../../platform/call-fault'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'

type FaultProps = { title: string; query: { fault?: CallFault; retry: () => void } }

/** Nothing could be read: what happened, and the way on. Staff do not phone their own station. */
export function Fault({ title, query }: FaultProps) {
  return (
    <View className="stack">
      <Banner tone={query.fault?.code === 'offline' ? 'amber' : 'bad'} alert title={title}>
        {query.fault?.message}
      </Banner>
      <Button variant="fill" icon="retry" onClick={query.retry}>
        再试一次
      </Button>
    </View>
  )
}
