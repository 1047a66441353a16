import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, go } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { SectionTitle } from '../../../ui/section-title'
import { Fault } from '../../controls/fault'
import { BoardList } from '../../sessions/board-list'
import '../../sessions/board.scss'

/** 今天谁在哪接待: today, the rest of the week, gaps, stations without a plan. */
export default function BoardPage() {
  const query = useQuery('reception.board', {})
  return (
    <Page back={() => void back()} wide>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Board board={query.data} />}
      {!query.data && (query.fault ? <Fault title="总表没打开" query={query} /> : <Loading rows={3} />)}
    </Page>
  )
}

function Board({ board }: { board: Output<'reception.board'> }) {
  const { todayText, todayRows, weekRows, gapRows, withoutPlan } = board
  return (
    <>
      <Heading level={1}>{todayText}</Heading>
      <View className="board-columns">
        <BoardList title="今天谁在哪接待" rows={todayRows} withDay={false} empty="今天没有接待，也没有值班" />
        <BoardList title="这个星期还有" rows={weekRows} withDay empty="这个星期没有别的接待日" />
        <View className="stack">
          <BoardList title="还差人" rows={gapRows} withDay empty="接下来五个星期都排满了" />
          {withoutPlan.length > 0 && (
            <>
              <SectionTitle>{`五个星期内没有接待日　${withoutPlan.length}`}</SectionTitle>
              <Card flush>
                {withoutPlan.map(({ siteId, siteName }) => (
                  <ListRow
                    key={siteId}
                    title={siteName}
                    onClick={() => void go('sessions', { site: siteId })}
                  />
                ))}
              </Card>
            </>
          )}
        </View>
      </View>
    </>
  )
}
