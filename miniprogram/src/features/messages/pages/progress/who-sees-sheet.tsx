import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Visibility } from '#shared/messages/message'
import { visibilityChange } from '#shared/messages/privacy/visibility-change'
import { visibilityWords } from '#shared/messages/words'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { CheckRow } from '../../../../ui/check-row'
import { RadioRows } from '../../../../ui/radio-rows'
import { Sheet } from '../../../../ui/sheet'
import { TextField } from '../../../../ui/text-field'
import { FaultBanner } from '../../components/fault-banner'
import { at, type Progress } from './progress'
import { useAct } from './use-act'

interface Choice {
  visibility: Visibility
  handlersMayCall: boolean
  /** Left now; '' when nothing is. */
  name: string
  phone: string
  consent: boolean
}

function useChoice({ message: { visibility, own } }: Progress) {
  const before: Choice = {
    visibility,
    handlersMayCall: own.handlersMayCall,
    name: '',
    phone: '',
    consent: false,
  }
  const [choice, setChoice] = useState(before)
  const asksConsent = choice.visibility === 'mayPublish' && visibility !== 'mayPublish'
  const leaves = choice.visibility !== 'anonymous' && choice.name.trim() + choice.phone.trim() !== ''
  const same = choice.visibility === visibility && choice.handlersMayCall === own.handlersMayCall && !leaves
  const missing = same ? '还没改什么' : asksConsent && !choice.consent && '先勾上同意公开'
  const change = (part: Partial<Choice>) => setChoice({ ...choice, ...part })
  return { choice, change, asksConsent, leaves, missing }
}

/** The three choices again; what becomes different is said before it is done. */
export function WhoSeesSheet({ progress, onClose }: { progress: Progress; onClose: () => void }) {
  const { message } = progress
  const { choice, change, asksConsent, leaves, missing } = useChoice(progress)
  const { run, busy, fault } = useAct('messages.setVisibility', progress)
  const { visibility, handlersMayCall, name, phone, consent } = choice
  const save = async () => {
    const contact = leaves ? { contact: { name, phone } } : {}
    if (await run({ ...at(progress), visibility, handlersMayCall, consent, ...contact })) onClose()
  }
  const foot = (
    <Button variant="primary" missing={missing} busy={busy && '正在改…'} onClick={() => void save()}>
      照这样改
    </Button>
  )
  return (
    <Sheet title="谁能看到" onClose={onClose} foot={foot}>
      <View className="stack">
        <RadioRows
          label="谁能看到"
          choices={choices.filter(({ value }) => value !== 'mayPublish' || !message.own.minor)}
          value={visibility}
          onChange={(chosen) => change({ visibility: chosen })}
        />
        {visibility !== 'anonymous' && <Reach progress={progress} choice={choice} change={change} />}
        {asksConsent && (
          <CheckRow checked={consent} onChange={(checked) => change({ consent: checked })}>
            办好后，去掉姓名、门牌，可以公开
          </CheckRow>
        )}
        {visibilityChange(message.own, message.visibility, choice).map((words) => (
          <Banner key={words} tone="amber">
            {words}
          </Banner>
        ))}
        <FaultBanner fault={fault} />
      </View>
    </Sheet>
  )
}

const choices = (Object.keys(visibilityWords) as Visibility[]).map((value) => ({
  value,
  title: visibilityWords[value].name,
  detail: visibilityWords[value].consequence,
}))

type ReachProps = { progress: Progress; choice: Choice; change: (part: Partial<Choice>) => void }

/** Name and number, masked when they are there, to be left when they are not; and whether a unit may call. */
function Reach({ progress, choice, change }: ReachProps) {
  const { contact } = progress.message.own
  const { name, phone, handlersMayCall } = choice
  const reachable = contact ? contact.phone !== '' : phone.trim() !== ''
  return (
    <>
      {contact ? (
        <Banner tone="sunken">{`留的是：${[contact.name, contact.phone].filter(Boolean).join('，')}`}</Banner>
      ) : (
        <>
          <TextField
            label="怎么称呼（不填也行）"
            value={name}
            maxLength={20}
            onChange={(words) => change({ name: words })}
          />
          <TextField
            label="电话（不填也行）"
            type="number"
            value={phone}
            maxLength={20}
            onChange={(words) => change({ phone: words })}
          />
        </>
      )}
      {reachable && (
        <CheckRow
          checked={handlersMayCall}
          onChange={(checked) => change({ handlersMayCall: checked })}
          detail="办事单位只看到姓和号码，看一次记一笔。"
        >
          需要核实时，办事单位可以打电话给我
        </CheckRow>
      )}
    </>
  )
}
