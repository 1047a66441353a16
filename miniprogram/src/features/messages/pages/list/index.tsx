import { View } from '@tarojs/components'
import { back, go } from '../../../../platform/navigation'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Empty } from '../../../../ui/empty'
import { Loading } from '../../../../ui/loading'
import { OfflineBanner } from '../../../../ui/offline-banner'
import { Page } from '../../../../ui/page'
import { TextLink } from '../../../../ui/text-link'
import { callStation } from '../../call-station'
import { FailedFace } from '../../components/failed-face'
import { FaultBanner } from '../../components/fault-banner'
import { MineRow } from './mine-row'
import { UnsentCard } from './unsent-card'
import { useMine } from './use-mine'

export default function MessagesListPage() {
  const { items, status, fault, retry, more } = useMine()
  return (
    <Page back={() => void back()}>
      {status === 'offline' && items && <OfflineBanner />}
      <UnsentCard onSent={retry} />
      {!items && fault && <FailedFace title="我的留言没打开" fault={fault} onRetry={retry} />}
      {!items && !fault && <Loading />}
      {items?.length === 0 && <NothingYet />}
      {items && items.length > 0 && (
        <Card flush>
          {items.map((item) => (
            <MineRow key={item.id} item={item} />
          ))}
        </Card>
      )}
      {more && (
        <>
          <FaultBanner fault={more.fault} />
          <Button variant="neutral" busy={more.busy && '正在打开…'} onClick={more.load}>
            再看前面的
          </Button>
        </>
      )}
      <View className="row row-ends row-wrap">
        <TextLink icon="search" onClick={() => void go('lookup')}>
          凭编号或查询码查
        </TextLink>
        {items && items.length > 0 && (
          <TextLink icon="pen" onClick={() => void go('write')}>
            我要留言
          </TextLink>
        )}
      </View>
    </Page>
  )
}

function NothingYet() {
  return (
    <Empty
      title="您还没有留过言"
      action={{ words: '我要留言', icon: 'pen', onClick: () => void go('write') }}
      onCall={() => void callStation()}
      callWords="不会写，打联络站电话"
    >
      写一句话就行。谁在办、哪天答复您，都在这里看得到。
    </Empty>
  )
}
