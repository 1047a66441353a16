import { View } from '@tarojs/components'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { SectionTitle } from '../../../ui/section-title'
import { StatusTag } from '../../../ui/status-tag'
import type { Deputy } from './deputy-facts'

const kindWords = { reception: '公开接待日', duty: '代表值班' } as const

export function Meetings({ deputy: { meetings } }: { deputy: Deputy }) {
  return (
    <>
      <SectionTitle>哪天能见到</SectionTitle>
      <Card flush>
        {meetings.length === 0 && <ListRow title="日子还没排出来" sub="先留言，或者打电话约。" />}
        {meetings.map(({ day, dayText, timeText, kind, nowText }) => (
          <ListRow
            key={`${kind}${day}${timeText}`}
            title={`${dayText} ${timeText}`}
            sub={kindWords[kind]}
            action={
              nowText && (
                <StatusTag tone="ok" icon="check">
                  {nowText}
                </StatusTag>
              )
            }
          />
        ))}
      </Card>
    </>
  )
}

/** Confirmed facts only: no score, no rank. */
export function Acts({ deputy: { acts, actsTotal } }: { deputy: Deputy }) {
  if (acts.length === 0) return null
  const note = actsTotal > acts.length ? `共 ${actsTotal} 条，这是最近的` : `共 ${actsTotal} 条`
  return (
    <>
      <SectionTitle note={note}>做了什么</SectionTitle>
      <Card>
        {acts.map(({ dayText, text }) => (
          <ListRow
            key={dayText + text}
            above={
              <>
                <View className="grow">{dayText}</View>
                <StatusTag tone="qing" icon="check">
                  已核实
                </StatusTag>
              </>
            }
            title={text}
          />
        ))}
        <View className="note">由乡镇人大核实后公布，本人先看过。不打分，不排名。</View>
      </Card>
    </>
  )
}
