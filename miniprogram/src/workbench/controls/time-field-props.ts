/** `value` is 'HH:mm'. */
export type TimeFieldProps = { label: string; value: string; onChange: (time: string) => void }
