import { View } from '@tarojs/components'
import type { CalendarYear } from '#shared/reception/calendar/contract'
import { Banner } from '../../ui/banner'
import { Card } from '../../ui/card'
import { FactTable } from '../../ui/fact-table'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag, type StatusTone } from '../../ui/status-tag'
import './calendar.scss'

const statuses: Record<CalendarYear['status'], { words: string; tone: StatusTone; detail: string }> = {
  official: { words: '国务院已经公布', tone: 'ok', detail: '照这一份排接待日。' },
  provisional: {
    words: '还没公布，先估着',
    tone: 'amber',
    detail: '先照法定假日估着排。正式的通知出来后导入，没公布的接待日会跟着改。',
  },
  missing: {
    words: '还没有',
    tone: 'bad',
    detail: '这一年先只避开周末。接待日都标着“可能再变”。请导入放假通知。',
  },
}

/** One year: whether it is final, its days off, the weekends that are worked. */
export function YearCard({ year }: { year: CalendarYear }) {
  const { words, tone, detail } = statuses[year.status]
  const days = (n: number) => `${n}天`
  return (
    <>
      <View className="row row-wrap row-tight">
        <StatusTag tone={tone}>{words}</StatusTag>
        {year.source !== '' && <View className="note year-source">{year.source}</View>}
      </View>
      {year.status !== 'official' && <Banner tone="amber">{detail}</Banner>}
      {year.off.length > 0 && (
        <>
          <SectionTitle>放假</SectionTitle>
          <Card>
            <FactTable
              facts={year.off.map((block) => ({
                term: block.name,
                value: `${block.text}　${days(block.days)}`,
              }))}
            />
          </Card>
        </>
      )}
      {year.work.length > 0 && (
        <>
          <SectionTitle>周末补班</SectionTitle>
          <Card>{year.work.map(({ text }) => text).join('、')}</Card>
        </>
      )}
    </>
  )
}
