import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ReceptionRule } from '#shared/reception/rule'
import { pickedRule } from '#shared/reception/rules/may-change'
import { Button } from '../../ui/button'
import { Heading } from '../../ui/heading'
import { RadioRows } from '../../ui/radio-rows'
import type { Place } from './place'
import { SaveRule } from './rule-editor'

type PickDayProps = {
  place: Place
  days: readonly number[]
  countyRule: ReceptionRule
  onSaved: (words: string) => void
  onClose: () => void
}

/** The county gave some days of the month; the station's liaison officer picks one. */
export function PickDay({ place, days, countyRule, onSaved, onClose }: PickDayProps) {
  const [day, setDay] = useState<number | null>(null)
  return (
    <View className="stack">
      <Heading level={2}>{place.name}</Heading>
      <RadioRows
        label="每月几号接待"
        choices={days.map((one) => ({ value: String(one), title: `每月${one}日` }))}
        value={day === null ? null : String(day)}
        onChange={(next) => setDay(Number(next))}
      />
      {day !== null && <SaveRule {...{ place, onSaved }} rule={pickedRule(day, { rule: countyRule })} />}
      <Button variant="neutral" onClick={onClose}>
        先不选
      </Button>
    </View>
  )
}
