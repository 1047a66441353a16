import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { useQuery } from '../../platform/use-query'
import { Banner } from '../../ui/banner'
import { Card } from '../../ui/card'
import type { IconName } from '../../ui/icon'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { OfflineBanner } from '../../ui/offline-banner'
import { SectionTitle } from '../../ui/section-title'
import { Fault } from '../controls/fault'

type Line = Output<'delivery.stuck'>['lines'][number]

/** What does not move, and since when. */
export function StuckList({ onLog }: { onLog: () => void }) {
  const query = useQuery('delivery.stuck', {})
  if (!query.data) return query.fault ? <Fault title="卡点没打开" query={query} /> : <Loading />
  const { lines, asOfText } = query.data
  return (
    <>
      {query.status === 'offline' && <OfflineBanner />}
      <SectionTitle note={`${asOfText} 看的，近 7 天`}>卡在哪</SectionTitle>
      {lines.length === 0 ? (
        <Banner tone="ok" icon="check">
          没有卡住的。该推的都推了，该打的电话没有过时间的。
        </Banner>
      ) : (
        <Card flush>
          {lines.map((line) => (
            <StuckRow key={line.key} line={line} onLog={onLog} />
          ))}
        </Card>
      )}
    </>
  )
}

const icons: Record<Line['key'], IconName> = {
  late: 'clock',
  failed: 'alert',
  unconfirmed: 'info',
  withheld: 'lock',
  lateCalls: 'phone',
  wrongNumbers: 'pen',
}

function StuckRow({ line: { key, words, since }, onLog }: { line: Line; onLog: () => void }) {
  const onClick = () => {
    if (key === 'lateCalls') void go('deskCalls')
    else if (key === 'wrongNumbers') void go('deskPhones')
    else onLog()
  }
  return <ListRow icon={icons[key]} title={words} {...(since && { sub: since })} onClick={onClick} />
}
