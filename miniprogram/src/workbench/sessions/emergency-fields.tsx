import { CheckRow } from '../../ui/check-row'
import { TextArea } from '../../ui/text-area'
import type { CallFault } from '../../platform/call-fault'

export interface Notice {
  reason: string
  emergency: boolean
  onRestDay: boolean
}

export const blankNotice: Notice = { reason: '', emergency: false, onRestDay: false }

type EmergencyFieldsProps = {
  notice: Notice
  onChange: (notice: Notice) => void
  /** Known to be late before anything was sent. */
  late: boolean
  fault: CallFault | undefined
  placeholder: string
}

/** The reason, and what the three-day rule or a rest day asks to be said aloud. */
export function EmergencyFields({ notice, onChange, late, fault, placeholder }: EmergencyFieldsProps) {
  const asksEmergency = late || notice.emergency || fault?.field === 'emergency'
  const asksRestDay = notice.onRestDay || fault?.field === 'onRestDay'
  return (
    <>
      <TextArea
        label="原因（群众看得到）"
        placeholder={placeholder}
        maxLength={200}
        value={notice.reason}
        onChange={(reason) => onChange({ ...notice, reason })}
      />
      {asksEmergency && (
        <CheckRow
          checked={notice.emergency}
          onChange={(emergency) => onChange({ ...notice, emergency })}
          detail="不到三天了。会马上通知大家，并记下通知晚了"
        >
          紧急
        </CheckRow>
      )}
      {asksRestDay && (
        <CheckRow checked={notice.onRestDay} onChange={(onRestDay) => onChange({ ...notice, onRestDay })}>
          休息日也接待
        </CheckRow>
      )}
    </>
  )
}
