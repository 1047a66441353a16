import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useDraft } from '../../platform/draft'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { TextArea } from '../../ui/text-area'
import { FormFault } from '../message/forms/form-fault'

type AnswerFormProps = { work: Output<'campaigns.work'>; onDone: (words: string) => void }

/** 意见去了哪里, a sentence for all; only when each opinion has its mark. */
export function AnswerForm({ work: { id, version, unmarked }, onDone }: AnswerFormProps) {
  const kept = useDraft(`campaign:${id}:answer`, '')
  const answer = useAction('campaigns.answer')
  const words = kept.value.trim()
  const run = async () => {
    if (!(await answer.run({ id, version, words }))) return
    kept.discard()
    onDone('公布了，写过意见的人会收到')
  }
  const missing =
    unmarked > 0 ? `还有 ${unmarked} 条没标，标完再公布` : words.length < 10 && '先写去了哪里，再公布'
  return (
    <Card>
      <View className="stack">
        <TextArea
          label="意见去了哪里"
          placeholder="改了哪些，没改的为什么；大家都看得到"
          maxLength={1000}
          value={kept.value}
          onChange={kept.change}
        />
        <FormFault fault={answer.fault} />
        <Button
          variant="primary"
          busy={answer.busy && '正在公布…'}
          missing={missing}
          onClick={() => void run()}
        >
          公布结果
        </Button>
      </View>
    </Card>
  )
}
