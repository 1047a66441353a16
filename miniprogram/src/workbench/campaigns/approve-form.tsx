import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useDraft } from '../../platform/draft'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { TextArea } from '../../ui/text-area'
import { FormFault } from '../message/forms/form-fault'

type ApproveFormProps = { work: Output<'campaigns.work'>; onDone: (words: string) => void }

/** The second person: on it goes, or back with what is wrong. */
export function ApproveForm({ work: { id, version, may }, onDone }: ApproveFormProps) {
  const kept = useDraft(`campaign:${id}:note`, '')
  const approve = useAction('campaigns.approve')
  const sendBack = useAction('campaigns.sendBack')
  const agree = async () => {
    const done = await approve.run({ id, version })
    if (done) onDone(done.state === 'open' ? '开始征求了' : '同意了，到日子自动开始')
  }
  const refuse = async () => {
    if (!(await sendBack.run({ id, version, note: kept.value.trim() }))) return
    kept.discard()
    onDone('退回去改了')
  }
  return (
    <Card>
      <View className="stack">
        <TextArea
          label="要改的话，写给起草的人"
          placeholder="例如：第三条漏了一段"
          maxLength={300}
          value={kept.value}
          onChange={kept.change}
        />
        <FormFault fault={approve.fault ?? sendBack.fault} />
        <Answers
          {...{ approve, sendBack }}
          mayApprove={may.includes('approve')}
          empty={kept.value.trim().length < 2}
          onAgree={() => void agree()}
          onRefuse={() => void refuse()}
        />
      </View>
    </Card>
  )
}

type AnswersProps = {
  approve: { busy: boolean }
  sendBack: { busy: boolean }
  mayApprove: boolean
  empty: boolean
  onAgree: () => void
  onRefuse: () => void
}

function Answers({ approve, sendBack, mayApprove, empty, onAgree, onRefuse }: AnswersProps) {
  return (
    <View className="buttons">
      <Button
        variant="neutral"
        busy={sendBack.busy && '正在退回…'}
        missing={empty && '写了要改哪里，才能退回'}
        onClick={onRefuse}
      >
        退回改
      </Button>
      {mayApprove && (
        <Button variant="primary" busy={approve.busy && '正在记…'} onClick={onAgree}>
          同意，开始征求
        </Button>
      )}
    </View>
  )
}
