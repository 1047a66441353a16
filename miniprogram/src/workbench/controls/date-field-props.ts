import type { Day } from '#shared/kernel/day'

export type DateFieldProps = { label: string; value: Day | null; onChange: (day: Day) => void }
