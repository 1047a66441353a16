import { dayTextWithWeekday, type Day } from '#shared/kernel/day'
import { PickerField } from './picker-field'

type DateFieldProps = { label: string; value: Day | null; onChange: (day: Day) => void }

/** A day after today. The cloud refuses a day that has passed. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const shown = value === null ? '选日子' : dayTextWithWeekday(value)
  return <PickerField mode="date" value={value ?? ''} {...{ label, shown, onChange }} />
}
