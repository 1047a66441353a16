import { useCare } from '../../../platform/care'
import { CheckRow } from '../../../ui/check-row'
import { TextField } from '../../../ui/text-field'
import type { BookingDraft } from '../booking-draft'

type VisitorFieldsProps = { value: BookingDraft; onChange: (part: Partial<BookingDraft>) => void }

/** Who comes, and what he wants to talk about; only the name is needed. */
export function VisitorFields({ value, onChange }: VisitorFieldsProps) {
  const care = useCare()
  return (
    <>
      <TextField
        label="怎么称呼您"
        placeholder="比如：张先生"
        maxLength={20}
        value={value.name}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label="想说什么事（可以不写）"
        placeholder="一句话就行"
        maxLength={60}
        value={value.matter}
        onChange={(matter) => onChange({ matter })}
      />
      {!care && (
        <TextField
          label="电话（可以不写）"
          note="日子有变化，联络站好告诉您。"
          maxLength={20}
          type="number"
          value={value.phone}
          onChange={(phone) => onChange({ phone })}
        />
      )}
      <Need value={value} onChange={onChange} />
    </>
  )
}

function Need({ value, onChange }: VisitorFieldsProps) {
  return (
    <>
      <CheckRow
        checked={value.needsHelp}
        onChange={(needsHelp) => onChange({ needsHelp })}
        detail="说方言、民族语言，或者要手语"
      >
        要人帮忙翻译
      </CheckRow>
      {value.needsHelp && (
        <TextField
          label="要哪种帮忙"
          placeholder="比如：听不太懂普通话"
          maxLength={40}
          value={value.need}
          onChange={(need) => onChange({ need })}
        />
      )}
    </>
  )
}
