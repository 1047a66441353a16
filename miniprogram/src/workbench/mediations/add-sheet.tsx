import { View } from '@tarojs/components'
import { useDraft } from '../../platform/draft'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { FormFault } from '../message/forms/form-fault'
import type { DeedProps } from './recheck-sheet'

/** A sentence more; what stands there already is not touched. */
export function AddSheet({ id, version, onDone, onClose }: DeedProps) {
  const add = useAction('mediations.add')
  const kept = useDraft(`mediation:${id}:add`, '')
  const words = kept.value.trim()
  const send = async () => {
    if (!(await add.run({ id, version, words }))) return
    kept.discard()
    onDone('补上了')
  }
  return (
    <Sheet title="补记一笔" onClose={onClose}>
      <View className="stack">
        <TextArea
          label="后来怎么样"
          placeholder="写后来的事，前面写的不动"
          maxLength={300}
          value={kept.value}
          onChange={kept.change}
        />
        <FormFault fault={add.fault} />
        <Button
          variant="primary"
          busy={add.busy && '正在记…'}
          missing={words.length < 2 && '先写一句，再补'}
          onClick={() => void send()}
        >
          补上这一笔
        </Button>
      </View>
    </Sheet>
  )
}
