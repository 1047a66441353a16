import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayOf } from '#shared/kernel/day'
import { now } from '../../platform/clock'
import { randomId } from '../../platform/random-id'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextField } from '../../ui/text-field'
import { DateField } from '../controls/date-field'
import { FormFault } from '../message/forms/form-fault'

type OpenMailboxSheetProps = { siteId: string; onDone: (said: string) => void; onClose: () => void }

/** One opening by two people; none in it is a record too. */
export function OpenMailboxSheet({ siteId, onDone, onClose }: OpenMailboxSheetProps) {
  const [requestId] = useState(randomId)
  const [form, setForm] = useState(() => ({ day: dayOf(now()), count: '', witness: '' }))
  const opening = useAction('letters.openMailbox')
  const { day, count, witness } = form
  const letters = /^\d{1,3}$/.test(count.trim()) ? Number(count) : null
  const open = async () => {
    const done = await opening.run({ requestId, siteId, day, count: letters ?? 0, witness })
    if (done) onDone(done.count === 0 ? '记下了：这次没有信' : `记下了：${done.count} 封，接着一封一封登记`)
  }
  const missing =
    (letters === null && '先写有几封信，没有写 0') || (witness.trim() === '' && '先写另一位在场的人')
  return (
    <Sheet
      title="记一次开箱"
      onClose={onClose}
      foot={
        <Button
          variant="fill"
          busy={opening.busy && '正在记下…'}
          missing={missing}
          onClick={() => void open()}
        >
          记下这次开箱
        </Button>
      }
    >
      <View className="stack">
        <OpeningFields form={form} set={(part) => setForm({ ...form, ...part })} />
        <FormFault fault={opening.fault} />
      </View>
    </Sheet>
  )
}

interface OpeningForm {
  day: string
  count: string
  witness: string
}

type OpeningFieldsProps = { form: OpeningForm; set: (part: Partial<OpeningForm>) => void }

function OpeningFields({ form, set }: OpeningFieldsProps) {
  return (
    <>
      <DateField label="哪天开的" value={form.day} onChange={(day) => set({ day })} />
      <TextField
        label="有几封信"
        type="number"
        placeholder="没有写 0"
        maxLength={3}
        value={form.count}
        onChange={(count) => set({ count })}
      />
      <TextField
        label="还有谁在场"
        placeholder="开箱要两个人"
        maxLength={20}
        value={form.witness}
        onChange={(witness) => set({ witness })}
      />
    </>
  )
}
