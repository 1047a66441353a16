import { PickerField } from './picker-field'

/** `value` is 'HH:mm'. */
type TimeFieldProps = { label: string; value: string; onChange: (time: string) => void }

/** A clock time. */
export function TimeField(props: TimeFieldProps) {
  return <PickerField mode="time" shown={props.value} {...props} />
}
