import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Input, Output } from '#shared/contract'
import { campaignLimits } from '#shared/campaigns/limits'
import { useDraft } from '../../../platform/draft'
import { useAction } from '../../../platform/use-action'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { RadioRows } from '../../../ui/radio-rows'
import { Sheet } from '../../../ui/sheet'
import { TextArea } from '../../../ui/text-area'

type Standing = NonNullable<Input<'campaigns.say'>['standing']>

type OpinionSheetProps = {
  campaign: Output<'campaigns.get'>
  part: number
  onDone: (words: string) => void
  onClose: () => void
}

/** One opinion on one part; a second one takes the place of the first. */
export function OpinionSheet({ campaign, part, onDone, onClose }: OpinionSheetProps) {
  const { id, mine, parts } = campaign
  const before = mine.find((one) => one.part === part)
  const say = useAction('campaigns.say')
  const kept = useDraft(`opinion:${id}:${part}`, before?.text ?? '')
  const [standing, setStanding] = useState<Standing>(standingOf(before?.standing))
  const text = kept.value.trim()
  const name = parts.find((one) => one.part === part)?.name ?? '整体'
  const send = async () => {
    if (!(await say.run({ id, part, text, standing }))) return
    kept.discard()
    onDone(before ? '改好了' : '收下了，最后一天前都能改')
  }
  const foot = (
    <SendButton busy={say.busy} empty={text.length < 2} again={!!before} onSend={() => void send()} />
  )
  return (
    <Sheet title={part === 0 ? '整体说一说' : `说说${name}`} onClose={onClose} foot={foot}>
      <View className="stack">
        <TextArea
          label="您的意见"
          placeholder="哪里不对、怎么改，照您平时说的写"
          maxLength={campaignLimits.opinion}
          value={kept.value}
          onChange={kept.change}
          note="看的人不知道您是谁。话里的电话、证件号、门牌号会自动涂掉。"
        />
        <Who {...{ campaign, standing }} onChange={setStanding} />
        {say.fault && (
          <Banner tone="bad" alert>
            {say.fault.message}
          </Banner>
        )}
      </View>
    </Sheet>
  )
}

type SendButtonProps = { busy: boolean; empty: boolean; again: boolean; onSend: () => void }

function SendButton({ busy, empty, again, onSend }: SendButtonProps) {
  return (
    <Button
      variant="primary"
      busy={busy && '正在交，别关页面…'}
      missing={empty && '先写一句，再交'}
      onClick={onSend}
    >
      {again ? '换掉原来的' : '交这条意见'}
    </Button>
  )
}

const standingOf = (standing: OpinionSheetProps['campaign']['mine'][number]['standing'] | undefined) =>
  standing === undefined || standing === 'gathered' ? 'unsaid' : standing

const titles = {
  unsaid: '不说',
  resident: '群众',
  lawWorker: '法律工作者',
  deputy: '人大代表',
} as const satisfies Record<Standing, string>

type WhoProps = Pick<OpinionSheetProps, 'campaign'> & {
  standing: Standing
  onChange: (standing: Standing) => void
}

function Who({ campaign, standing, onChange }: WhoProps) {
  const choices = campaign.standings.flatMap((one) =>
    one.standing === 'gathered' ? [] : [{ value: one.standing, title: titles[one.standing] }],
  )
  return (
    <View>
      <View className="strong">我是（可以不说）</View>
      <RadioRows label="我是（可以不说）" choices={choices} value={standing} onChange={onChange} />
    </View>
  )
}
