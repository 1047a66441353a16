import { View } from '@tarojs/components'
import type { NextDate } from '#shared/reception/rules/next-date'
import { Banner } from '../../ui/banner'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { StatusTag } from '../../ui/status-tag'

type NextDatesProps = { dates: readonly NextDate[]; gaps?: readonly string[] }

/** 接下来这几次: each with its old day, the reason and until when it must be public. */
export function NextDates({ dates, gaps = [] }: NextDatesProps) {
  return (
    <>
      <Card flush>
        {dates.map((date) => (
          <ListRow
            key={date.scheduled}
            title={date.text}
            sub={[date.reasonText, date.noticeText].filter(Boolean).join(' · ')}
            above={<Marks date={date} />}
          />
        ))}
      </Card>
      {gaps.map((gap) => (
        <Banner key={gap} tone="amber" icon="alert">
          {gap}
        </Banner>
      ))}
    </>
  )
}

function Marks({ date: { movedText, effective, provisional } }: { date: NextDate }) {
  if (movedText === '' && !provisional) return null
  return (
    <View className="row row-tight row-wrap">
      {movedText !== '' && <StatusTag tone="amber">{effective === null ? '不接待' : '改期'}</StatusTag>}
      {provisional && <StatusTag>放假安排还没公布，可能再变</StatusTag>}
      {movedText !== '' && <View className="struck">{movedText}</View>}
    </View>
  )
}
