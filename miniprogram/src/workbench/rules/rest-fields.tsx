import { View } from '@tarojs/components'
import { holidayWords, weekendWords } from '#shared/reception/rules/policy-text'
import { RadioRows } from '../../ui/radio-rows'
import { SectionTitle } from '../../ui/section-title'
import { SelectField } from '../controls/select-field'
import { TimeField } from '../controls/time-field'
import type { RuleDraft } from './rule-draft'

const holidays = (['postpone', 'skip', 'keep'] as const).map((value) => ({
  value,
  title: holidayWords[value],
}))
const weekends = (['postpone', 'keep'] as const).map((value) => ({ value, title: weekendWords[value] }))
const usual = 'usual'
const collapses = [
  { value: usual, title: '照平常', detail: '每周接待的隔不到2天就并，其余的同一天才并' },
  { value: '0', title: '不并，挨着也各接待一次' },
  { value: '3', title: '隔不到3天就并到下一次' },
  { value: '7', title: '隔不到7天就并到下一次' },
]
const seatChoices = Array.from({ length: 10 }, (_, i) => ({ value: String(i + 1), title: `${i + 1} 名代表` }))

type RestFieldsProps = Pick<RuleDraft, 'rest' | 'changeRest'>

/** What happens on rest days, from when to when, and how many deputies. */
export function RestFields({ rest, changeRest }: RestFieldsProps) {
  const { collapseWithinDays } = rest
  return (
    <>
      <SectionTitle>碰上放假</SectionTitle>
      <RadioRows
        label="碰上放假"
        choices={holidays}
        value={rest.onHoliday}
        onChange={(onHoliday) => changeRest({ onHoliday })}
      />
      <SectionTitle>碰上周末</SectionTitle>
      <RadioRows
        label="碰上周末"
        choices={weekends}
        value={rest.onWeekend}
        onChange={(onWeekend) => changeRest({ onWeekend })}
      />
      <SelectField
        label="改期后离下一次很近"
        placeholder="选一种"
        choices={collapses}
        value={collapseWithinDays === undefined ? usual : String(collapseWithinDays)}
        onChange={(next) => changeRest({ collapseWithinDays: next === usual ? undefined : Number(next) })}
      />
      <Hours {...{ rest, changeRest }} />
    </>
  )
}

function Hours({ rest: { start, end, seats }, changeRest }: RestFieldsProps) {
  return (
    <>
      <SectionTitle>几点到几点，几名代表</SectionTitle>
      <View className="row">
        <View className="grow">
          <TimeField label="开始" value={start} onChange={(next) => changeRest({ start: next })} />
        </View>
        <View className="grow">
          <TimeField label="结束" value={end} onChange={(next) => changeRest({ end: next })} />
        </View>
      </View>
      <SelectField
        label="每次几名代表"
        placeholder="选人数"
        choices={seatChoices}
        value={String(seats)}
        onChange={(next) => changeRest({ seats: Number(next) })}
      />
    </>
  )
}
