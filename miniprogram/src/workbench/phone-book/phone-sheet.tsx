import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAction } from '../../platform/use-action'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Sheet } from '../../ui/sheet'
import { NumberCard } from '../calls/number-card'
import { FormFault } from '../message/forms/form-fault'
import { type BookEntry, type BookUnit, PhoneForm, usePhoneDraft } from './phone-form'

type PhoneSheetProps = {
  entry: BookEntry
  unit: BookUnit
  onChanged: (words: string) => void
  onClose: () => void
}

/** One entry: its number behind a reason, what is wrong with it, and its end. */
export function PhoneSheet({ entry, unit, onChanged, onClose }: PhoneSheetProps) {
  const [step, setStep] = useState<'look' | 'change' | 'end'>('look')
  if (step === 'end') return <EndDialog {...{ entry, onChanged }} onClose={() => setStep('look')} />
  return (
    <Sheet title={`${entry.name} ${entry.phone}`} onClose={onClose}>
      <View className="stack">
        {entry.wrong && <Banner tone="amber">上次打过去不是他。问到新号码，就在这里改。</Banner>}
        <View className="sub">{[entry.villageName, entry.note, entry.kept].filter(Boolean).join('。')}</View>
        {step === 'look' ? (
          <>
            <NumberCard of="phone" id={entry.id} why="核对电话本" />
            <View className="buttons">
              <Button variant="neutral" onClick={() => setStep('change')}>
                改这一条
              </Button>
              <Button variant="danger" onClick={() => setStep('end')}>
                不再留电话
              </Button>
            </View>
          </>
        ) : (
          <ChangeForm {...{ entry, unit, onChanged }} />
        )}
      </View>
    </Sheet>
  )
}

/** Name and number are masked here: left empty they stay as they are. */
function ChangeForm({ entry, unit, onChanged }: Omit<PhoneSheetProps, 'onClose'>) {
  const save = useAction('delivery.changePhone')
  const start = { name: '', phone: '', villageId: entry.villageId, note: entry.note }
  const { draft, change } = usePhoneDraft(start)
  const send = async () => {
    const [name, phone] = [draft.name.trim(), draft.phone.trim()]
    const changed = await save.run({
      ...{ id: entry.id, version: entry.version, villageId: draft.villageId, note: draft.note.trim() },
      ...(name !== '' && { name }),
      ...(phone !== '' && { phone }),
    })
    if (changed) onChanged(`${changed.name}的改好了`)
  }
  return (
    <>
      <PhoneForm
        {...{ draft, change, unit }}
        nameFixed={entry.deputyName !== null}
        phoneNote="姓名、电话不改就空着。"
      />
      <FormFault fault={save.fault} />
      <Button variant="primary" busy={save.busy && '正在存…'} onClick={() => void send()}>
        存下改动
      </Button>
    </>
  )
}

function EndDialog({ entry, onChanged, onClose }: Omit<PhoneSheetProps, 'unit'>) {
  const end = useAction('delivery.endPhone')
  const send = async () => {
    const ended = await end.run({ id: entry.id, version: entry.version })
    if (ended) onChanged(`${entry.name}的号码删掉了`)
  }
  return (
    <Dialog
      title={`不再留${entry.name}的电话？`}
      safe={{ words: '留着', onClick: onClose }}
      risky={{ words: '删掉号码', onClick: () => void send(), busy: end.busy && '正在删…' }}
    >
      <View className="stack">
        <View>姓名和号码会删掉，找不回来。还没打的电话也不用打了。</View>
        <FormFault fault={end.fault} />
      </View>
    </Dialog>
  )
}
