import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../../../platform/navigation'
import { useQuery } from '../../../../platform/use-query'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Dialog } from '../../../../ui/dialog'
import { Heading } from '../../../../ui/heading'
import { TextLink } from '../../../../ui/text-link'
import { FaultBanner } from '../../components/fault-banner'
import { PhotoStrip } from '../../components/photo-strip'
import { Said } from '../../components/said'
import { at, may, type Progress } from './progress'
import { useAct } from './use-act'

type Publicity = Extract<Output<'messages.publicity'>, { view: 'author' }>

/** On the way to the board, or on it: the author sees exactly what is shown, and decides. */
export function PublicityCard(progress: Progress) {
  const { message } = progress
  const query = useQuery('messages.publicity', { id: message.id })
  const written = query.data?.view === 'author' ? query.data : undefined
  if (written?.published) return <OnBoard {...progress} />
  if (written && may('consentPublic', progress)) return <Consent {...progress} written={written} />
  return query.fault?.code === 'notFound' ? <BeingWritten {...progress} /> : null
}

function Consent({ written, ...progress }: Progress & { written: Publicity }) {
  const { run, busy, fault } = useAct('messages.consentPublic', progress)
  const answer = (agree: boolean) => void run({ ...at(progress), agree })
  return (
    <Card outlined>
      <View className="stack">
        <View>
          <Heading level={2}>这样登出来，可以吗？</Heading>
          <View className="sub">登在“大家的事”，人人看得到。没有您的姓名、电话、门牌。随时能撤下。</View>
        </View>
        <View className="strong">{written.title}</View>
        <Said>{written.summary}</Said>
        <PhotoStrip photos={written.photos} />
        <View className="sub">答复</View>
        <Said>{written.answer}</Said>
        <FaultBanner fault={fault} />
        <View className="buttons">
          <Button variant="neutral" onClick={() => answer(false)}>
            不公开
          </Button>
          <Button variant="fill" busy={busy && '正在记下…'} onClick={() => answer(true)}>
            可以公开
          </Button>
        </View>
      </View>
    </Card>
  )
}

function OnBoard(progress: Progress) {
  const [asking, setAsking] = useState(false)
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>登在“大家的事”了</Heading>
        <View className="row row-wrap">
          <TextLink forward onClick={() => void go('publicCase', { case: progress.message.id })}>
            看登出来的样子
          </TextLink>
          <TextLink onClick={() => setAsking(true)}>撤下来</TextLink>
        </View>
      </View>
      {asking && <TakeDown progress={progress} onClose={() => setAsking(false)} />}
    </Card>
  )
}

function BeingWritten(progress: Progress) {
  const [asking, setAsking] = useState(false)
  return (
    <Card tone="sunken">
      <View className="sub">联络站在写登“大家的事”的话。写好请您看，您说可以才登。</View>
      <TextLink onClick={() => setAsking(true)}>不想登，别写了</TextLink>
      {asking && <TakeDown progress={progress} onClose={() => setAsking(false)} />}
    </Card>
  )
}

function TakeDown({ progress, onClose }: { progress: Progress; onClose: () => void }) {
  const { run, busy, fault } = useAct('messages.unpublish', progress)
  const takeDown = async () => {
    if (await run(at(progress))) onClose()
  }
  return (
    <Dialog
      title="不公开这件事？"
      safe={{ words: '先不改', onClick: onClose }}
      risky={{ words: '不公开', onClick: () => void takeDown(), busy: busy && '正在撤下…' }}
    >
      马上就看不到了，以后也不再问您。办理不受影响。
      <FaultBanner fault={fault} />
    </Dialog>
  )
}
