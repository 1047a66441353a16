export type PickerFieldProps = {
  mode: 'date' | 'time'
  label: string
  /** '2026-12-01' or 'HH:mm'; '' while nothing is chosen. */
  value: string
  /** The value in words. */
  shown: string
  onChange: (value: string) => void
}
