import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'

type Row = Output<'reception.board'>['todayRows'][number]

type BoardListProps = {
  title: string
  rows: Row[]
  /** Shown with every row, or not when the title says it. */
  withDay: boolean
  empty: string
}

/** Some sessions of the county, one below the other. */
export function BoardList({ title, rows, withDay, empty }: BoardListProps) {
  return (
    <View className="stack">
      <SectionTitle>{rows.length > 0 ? `${title}　${rows.length}` : title}</SectionTitle>
      <Card flush>
        {rows.map((row) => (
          <BoardRow key={row.id} row={row} withDay={withDay} />
        ))}
        {rows.length === 0 && <ListRow title={empty} />}
      </Card>
    </View>
  )
}

function BoardRow({ row, withDay }: { row: Row; withDay: boolean }) {
  const { id, siteName, dayText, hoursText, name, deputiesText, tag, gapText } = row
  const isSession = id.startsWith('R-') || id.startsWith('S-')
  const when = withDay ? `${dayText} ${hoursText}` : hoursText
  return (
    <ListRow
      above={
        <View className="row row-wrap row-tight">
          <StatusTag tone={tag.tone}>{tag.words}</StatusTag>
          {gapText && <StatusTag tone="amber">{gapText}</StatusTag>}
          <View className="sub">{when}</View>
        </View>
      }
      title={siteName}
      sub={[name, deputiesText].filter(Boolean).join(' · ')}
      label={[siteName, when, name, deputiesText, tag.words, gapText].filter(Boolean).join('，')}
      {...(isSession && { onClick: () => void go('session', { session: id }) })}
    />
  )
}
