import { View } from '@tarojs/components'
import { addMonthsClamped, dayText, monthOf, type Day } from '#shared/kernel/day'
import { firstWeekDay } from '#shared/reception/first-week'
import { patternText } from '#shared/reception/rule-text'
import type { FirstWeek, QuotaPeriod } from '#shared/reception/rule'
import type { RuleForm } from '#shared/reception/rules/rule-form'
import { a11y } from '../../ui/a11y'
import { Chip } from '../../ui/chip'
import { RadioRows } from '../../ui/radio-rows'
import { Segmented } from '../../ui/segmented'
import { SelectField } from '../controls/select-field'
import { WeekdayChips, weekdayLetters } from './weekday-chips'
import './rules.scss'

type DayFieldsProps = { form: RuleForm; today: Day; onChange: (change: Partial<RuleForm>) => void }

/** What each way of saying a reception day still has to know. */
export function DayFields({ form, today, onChange }: DayFieldsProps) {
  switch (form.kind) {
    case 'monthDay':
      return <MonthDayField value={form.monthDay} onChange={(monthDay) => onChange({ monthDay })} />
    case 'nthWeekday':
      return <NthFields {...{ form, onChange }} />
    case 'weekly':
      return <WeekdayChips several value={form.weekdays} onChange={(weekdays) => onChange({ weekdays })} />
    case 'oddMonths':
      return <AlternateMonths {...{ form, onChange }} />
    case 'firstWeek':
      return <FirstWeekFields {...{ form, today, onChange }} />
    case 'lunar':
      return <LunarFields {...{ form, onChange }} />
    case 'quota':
      return <QuotaFields {...{ form, onChange }} />
    case 'either':
      return <EitherFields {...{ form, onChange }} />
    case 'other':
      return <View className="sub">{form.other ? `照原来的：${patternText(form.other)}` : ''}</View>
  }
}

type Fields = Omit<DayFieldsProps, 'today'>

const dayChoices = [
  ...Array.from({ length: 31 }, (_, i) => ({ value: String(i + 1), title: `${i + 1}日` })),
  { value: '-1', title: '最后一天' },
]

type MonthDayFieldProps = { value: number; onChange: (day: number) => void; label?: string }

function MonthDayField({ value, onChange, label = '几号' }: MonthDayFieldProps) {
  return (
    <SelectField
      label={label}
      placeholder="选几号"
      choices={dayChoices}
      value={String(value)}
      onChange={(day) => onChange(Number(day))}
      note={value > 28 ? '没有这一天的月份，这个月就不接待。' : undefined}
    />
  )
}

const nths = [
  { value: '1', words: '第一个' },
  { value: '2', words: '第二个' },
  { value: '3', words: '第三个' },
  { value: '4', words: '第四个' },
  { value: '-1', words: '最后' },
]

function NthFields({ form, onChange }: Fields) {
  return (
    <>
      <Segmented
        label="第几个"
        segments={nths}
        value={String(form.nth)}
        onChange={(nth) => onChange({ nth: Number(nth) })}
      />
      <WeekdayChips value={form.weekdays} onChange={(weekdays) => onChange({ weekdays })} />
    </>
  )
}

function AlternateMonths({ form, onChange }: Fields) {
  return (
    <>
      <Segmented
        label="哪些月"
        segments={[
          { value: 'odd', words: '单月' },
          { value: 'even', words: '双月' },
        ]}
        value={form.months}
        onChange={(months) => onChange({ months })}
      />
      <MonthDayField value={form.monthDay} onChange={(monthDay) => onChange({ monthDay })} />
    </>
  )
}

const readings: { value: FirstWeek; say: (letter: string) => string }[] = [
  { value: 'nth', say: (letter) => `这个月的第一个周${letter}` },
  { value: 'firstFullWeek', say: (letter) => `第一个整周的周${letter}` },
  { value: 'weekOfFirst', say: (letter) => `1日那一周的周${letter}，会落到上个月` },
  { value: 'majorityWeek', say: (letter) => `大半天数在本月的那一周的周${letter}` },
]

/** The next three dates; where they are the plain reading's, also the first on which they part: '…；9月是9月8日' */
function datesOf(reading: FirstWeek, weekday: number, today: Day): string {
  const dateIn = (month: string) => firstWeekDay(reading, weekday, month)
  const parts = (month: string) => dateIn(month) !== firstWeekDay('nth', weekday, month)
  const months = Array.from({ length: 24 }, (_, n) => monthOf(addMonthsClamped(today, n)))
  const shown = months.slice(0, 3)
  const dates = shown.map((month) => dayText(dateIn(month))).join('、')
  const other = shown.some(parts) ? undefined : months.find(parts)
  return other ? `${dates}；${Number(other.slice(5))}月是${dayText(dateIn(other))}` : dates
}

/** What people mean by the first week is told apart by its dates. */
function FirstWeekFields({ form, today, onChange }: DayFieldsProps) {
  const weekday = form.weekdays[0] ?? 1
  return (
    <>
      <WeekdayChips value={form.weekdays} onChange={(weekdays) => onChange({ weekdays })} />
      <RadioRows
        label="第一周是哪一周"
        choices={readings.map(({ value, say }) => ({
          value,
          title: say(weekdayLetters[weekday - 1] ?? ''),
          detail: datesOf(value, weekday, today),
        }))}
        value={form.reading}
        onChange={(reading) => onChange({ reading })}
      />
    </>
  )
}

const lunarEnds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]

function LunarFields({ form, onChange }: Fields) {
  const has = (end: number) => form.lunarEnds.includes(end)
  const toggle = (end: number) =>
    onChange({
      lunarEnds: has(end) ? form.lunarEnds.filter((one) => one !== end) : [...form.lunarEnds, end].sort(),
    })
  return (
    <>
      <View className="chip-row" {...a11y({ role: 'group', label: '农历逢几' })}>
        {lunarEnds.map((end) => (
          <Chip key={end} selected={has(end)} onClick={() => toggle(end)}>
            {`逢${'十一二三四五六七八九'[end] ?? ''}`}
          </Chip>
        ))}
      </View>
      <View className="note">逢三，就是农历初三、十三、廿三。</View>
    </>
  )
}

const periods: { value: QuotaPeriod; words: string }[] = [
  { value: 'quarter', words: '一个季度' },
  { value: 'halfYear', words: '半年' },
  { value: 'year', words: '一年' },
]

function QuotaFields({ form, onChange }: Fields) {
  return (
    <>
      <Segmented label="多长时间" segments={periods} value={form.per} onChange={(per) => onChange({ per })} />
      <Segmented
        label="至少几次"
        segments={['1', '2', '3'].map((value) => ({ value, words: `至少${value}次` }))}
        value={String(form.atLeast)}
        onChange={(atLeast) => onChange({ atLeast: Number(atLeast) })}
      />
      <WeekdayChips value={form.weekdays} onChange={(weekdays) => onChange({ weekdays })} />
      <View className="note">先替您匀开排上，日子可以再改；放假排不下的，会提醒您补一场。</View>
    </>
  )
}

function EitherFields({ form, onChange }: Fields) {
  const [first, second] = form.either
  return (
    <>
      <MonthDayField label="一个是" value={first} onChange={(day) => onChange({ either: [day, second] })} />
      <MonthDayField label="另一个是" value={second} onChange={(day) => onChange({ either: [first, day] })} />
      <View className="note">各站的联络员自己选；没选的站先照前一个排。</View>
    </>
  )
}
