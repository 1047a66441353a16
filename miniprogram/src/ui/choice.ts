import type { IconName } from './icon'

/** One of several answers. `detail` says the consequence in one plain sentence. */
export type Choice<T extends string> = { value: T; title: string; detail?: string; icon?: IconName }

export type ChoiceProps<T extends string> = {
  /** Names the question for a screen reader. */
  label: string
  choices: Choice<T>[]
  /** null: nothing is chosen yet. */
  value: T | null
  onChange: (value: T) => void
}
