import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { InboxGroup } from '#shared/inbox/view'
import { joinGroups } from '#shared/inbox/join-groups'
import { back, go, goTab } from '../../../../platform/navigation'
import { usePages } from '../../../../platform/use-pages'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Empty } from '../../../../ui/empty'
import { Faces } from '../../../../ui/faces'
import { ListRow } from '../../../../ui/list-row'
import { Page } from '../../../../ui/page'
import { callStation } from '../../call-station'
import { GroupRow } from '../../components/inbox-group'
import { SwitchedOff } from '../../components/switched-off'
import { useOpened } from '../../use-opened'

/** 收件箱: everything that concerns the reader; a push is only a courtesy. */
export default function InboxListPage() {
  const pages = usePages('inbox.list', {})
  const { query } = pages
  useOpened(query.asOf === undefined ? query.data?.newest : null)
  usePullDownRefresh(() => {
    query.retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page back={() => void back()}>
      <View className="sub">和您有关的事都在这里。微信没推到的，这里也有。</View>
      <SwitchedOff />
      <Faces of={query} title="收件箱没打开" onCall={callStation}>
        {() => <Groups groups={joinGroups(pages.items)} />}
      </Faces>
      {pages.fault && <Banner tone="bad">{pages.fault.message}</Banner>}
      {pages.hasMore && (
        <Button variant="neutral" busy={pages.busy && '正在打开…'} onClick={pages.more}>
          再看前面的
        </Button>
      )}
      <Card flush>
        <ListRow
          icon="bell"
          title="提醒设置"
          sub="哪些推到微信，几点以后不打扰"
          onClick={() => void go('inboxSettings')}
        />
      </Card>
    </Page>
  )
}

function Groups({ groups }: { groups: InboxGroup[] }) {
  if (groups.length === 0) {
    return (
      <Empty
        title="还没有您的消息"
        action={{
          words: '看看接待日',
          icon: 'calendar',
          variant: 'fill',
          onClick: () => void goTab('reception'),
        }}
        onCall={callStation}
      >
        您留的言有进展，关注的地方有公告，都会到这里。
      </Empty>
    )
  }
  return (
    <Card flush>
      {groups.map((group) => (
        <GroupRow key={group.key} group={group} />
      ))}
    </Card>
  )
}
