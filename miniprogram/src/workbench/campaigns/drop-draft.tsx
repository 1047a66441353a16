import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { dropDraft } from '../../platform/draft'
import { back } from '../../platform/navigation'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FormFault } from '../message/forms/form-fault'

/** A draft goes for good; what this phone kept of it goes too. */
export function DropDraft({ work: { id, version, content } }: { work: Output<'campaigns.work'> }) {
  const drop = useAction('campaigns.drop')
  const [asking, setAsking] = useState(false)
  const run = async () => {
    if (!(await drop.run({ id, version }))) return
    dropDraft(`campaign:${id}`)
    await back()
  }
  return (
    <>
      <Button variant="danger" onClick={() => setAsking(true)}>
        删掉草稿
      </Button>
      {asking && (
        <Dialog
          title="删掉这份草稿？"
          safe={{ words: '不删，留着', onClick: () => setAsking(false) }}
          risky={{ words: '删掉', onClick: () => void run(), busy: drop.busy && '正在删…' }}
        >
          <View className="stack">
            <View>{content.title || '还没写标题'}</View>
            <View className="sub">群众没看到过。删了找不回来。</View>
            <FormFault fault={drop.fault} />
          </View>
        </Dialog>
      )}
    </>
  )
}
