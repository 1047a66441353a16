import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { randomId } from '../../platform/random-id'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { CheckRow } from '../../ui/check-row'
import { Segmented } from '../../ui/segmented'
import { Sheet } from '../../ui/sheet'
import { FormFault } from '../message/forms/form-fault'
import { DeputyField, type PickedDeputy } from '../people/deputy-field'
import { type BookUnit, type PhoneDraft, PhoneForm, usePhoneDraft } from './phone-form'

type AddPhoneSheetProps = { unit: BookUnit; onAdded: (words: string) => void; onClose: () => void }

type Kind = 'resident' | 'deputy'

const kinds: { value: Kind; words: string }[] = [
  { value: 'resident', words: '群众' },
  { value: 'deputy', words: '代表' },
]

/** Somebody new: only with his own word that the number may be kept. */
export function AddPhoneSheet({ unit, onAdded, onClose }: AddPhoneSheetProps) {
  const [kind, setKind] = useState<Kind>('resident')
  const [deputy, setDeputy] = useState<PickedDeputy | null>(null)
  const [consent, setConsent] = useState(false)
  const { draft, change } = usePhoneDraft({ name: '', phone: '', villageId: null, note: '' })
  const isDeputy = kind === 'deputy'
  const name = isDeputy ? (deputy?.name ?? '') : draft.name.trim()
  const { add, save } = useAddPhone(unit.id, onAdded)
  return (
    <Sheet title="加一个人" onClose={onClose}>
      <View className="stack">
        <Segmented label="是谁" segments={kinds} value={kind} onChange={setKind} />
        {isDeputy && <DeputyField unitId={unit.id} value={deputy} onChange={setDeputy} />}
        <PhoneForm {...{ draft, change, unit }} nameFixed={isDeputy} />
        <CheckRow checked={consent} onChange={setConsent} detail={consentDetail}>
          本人同意我们留他的号码
        </CheckRow>
        <FormFault fault={add.fault} />
        <Button
          variant="primary"
          busy={add.busy && '正在存…'}
          missing={missingOf({ name, phone: draft.phone, consent })}
          onClick={() => void save({ ...draft, name, deputyId: isDeputy ? (deputy?.id ?? null) : null })}
        >
          存进电话本
        </Button>
      </View>
    </Sheet>
  )
}

const consentDetail = '没有微信，或者自己说要电话通知。号码只用来通知他，平时看不到。'

/** Pressed twice it is one entry: the request keeps its id while the sheet is open. */
function useAddPhone(unitId: string, onAdded: AddPhoneSheetProps['onAdded']) {
  const add = useAction('delivery.addPhone')
  const requestId = useRef(randomId())
  const save = async ({ phone, note, ...words }: PhoneDraft & { deputyId: string | null }) => {
    const trimmed = { ...words, phone: phone.trim(), note: note.trim() }
    const added = await add.run({ ...trimmed, requestId: requestId.current, unitId, consent: true })
    if (added) onAdded(`${added.name}存进电话本了`)
  }
  return { add, save }
}

function missingOf({ name, phone, consent }: { name: string; phone: string; consent: boolean }) {
  if (name === '') return '先写是谁，再存'
  if (phone.trim() === '') return '先写电话，再存'
  return !consent && '先勾本人同意，再存'
}
