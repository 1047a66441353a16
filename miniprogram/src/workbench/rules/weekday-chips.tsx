import { View } from '@tarojs/components'
import { a11y } from '../../ui/a11y'
import { Chip } from '../../ui/chip'
import './rules.scss'

/** Monday first. */
export const weekdayLetters = '一二三四五六日'

type WeekdayChipsProps = {
  /** 1 = Monday … 7 */
  value: readonly number[]
  onChange: (weekdays: number[]) => void
  /** Several may be chosen; else a tap chooses the one. */
  several?: boolean
}

/** The seven weekdays in one row. */
export function WeekdayChips({ value, onChange, several }: WeekdayChipsProps) {
  const toggle = (day: number) =>
    value.includes(day) ? value.filter((one) => one !== day) : [...value, day].sort()
  return (
    <View className="chip-row" {...a11y({ role: 'group', label: '星期几' })}>
      {[...weekdayLetters].map((letter, i) => (
        <Chip
          key={letter}
          selected={several ? value.includes(i + 1) : value[0] === i + 1}
          onClick={() => onChange(several ? toggle(i + 1) : [i + 1])}
        >
          {`周${letter}`}
        </Chip>
      ))}
    </View>
  )
}
