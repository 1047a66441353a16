import { useState } from 'react'
import { View } from '@tarojs/components'
import type { QueueItem } from '#shared/messages/views/view'
import { call } from '../../../platform/call'
import { type CallFault, toCallFault } from '../../../platform/call-fault'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import type { ActHost } from '../acting'
import type { WorkView } from '../work-view'
import { FormFault } from './form-fault'

type MergeAllProps = { view: WorkView; items: QueueItem[]; host: ActHost; close: () => void }

/** The very same words, many times in a day: one tap puts them all together with this one; nobody is dropped. */
export function MergeAll({ view, items, host, close }: MergeAllProps) {
  const [left, setLeft] = useState(0)
  const [fault, setFault] = useState<CallFault>()
  const mergeAll = async () => {
    setFault(undefined)
    try {
      for (const [at, { id, version }] of items.entries()) {
        setLeft(items.length - at)
        await call('messages.merge', { id, version, primaryId: view.id })
      }
      host.onDone(`${items.length} 件都并过来了，答复会发给每个人`, view.version)
      close()
    } catch (error) {
      setFault(toCallFault(error))
    } finally {
      setLeft(0)
    }
  }
  return (
    <View className="stack">
      <Banner tone="amber" icon="people" title={`还有 ${items.length} 件，话一模一样`}>
        一天里来的，可能是照着同一份写的。并到一起办，一件也不丢，各人都收到答复。
      </Banner>
      <FormFault fault={fault} />
      <Button
        variant="tone"
        busy={left > 0 && `正在并，还有 ${left} 件…`}
        onClick={() => void mergeAll()}
      >{`把这 ${items.length} 件都并到这一件`}</Button>
    </View>
  )
}
