import { Text } from '@tarojs/components'
import { back, go } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone'
import { stationPhone, usePlace } from '../../../../platform/place'
import { usePages } from '../../../../platform/use-pages'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Empty } from '../../../../ui/empty'
import { Faces } from '../../../../ui/faces'
import { ListRow } from '../../../../ui/list-row'
import { Page } from '../../../../ui/page'
import { StatusTag } from '../../../../ui/status-tag'
import { FollowTownship } from '../../components/follow-township'
import './list.scss'

const call = () => void callPhone(stationPhone())

export default function NoticesListPage() {
  const unitId = usePlace()?.unitId
  const pages = usePages('notices.list', { unitId })
  return (
    <Page back={() => void back()}>
      <FollowTownship />
      <Card flush>
        <ListRow
          icon="pen"
          title="征求意见"
          sub="议题、法规草案，写一句您的看法"
          onClick={() => void go('campaigns')}
        />
      </Card>
      <Faces of={pages.query} title="公告没打开" onCall={call}>
        {() =>
          pages.items.length === 0 ? (
            <Empty title="现在没有公告" onCall={call}>
              有新的公告会出现在这里和首页。
            </Empty>
          ) : (
            <Card flush>
              {pages.items.map((notice) => (
                <ListRow
                  key={notice.id}
                  above={
                    <>
                      <StatusTag tone={notice.tone}>{notice.tag}</StatusTag>
                      <Text>{`${notice.dayText} · ${notice.issuer}`}</Text>
                      {notice.isNew && <Text className="notice-new">● 新</Text>}
                    </>
                  }
                  title={notice.title}
                  label={`${notice.isNew ? '新，' : ''}${notice.tag}，${notice.title}，${notice.dayText}，${notice.issuer}`}
                  onClick={() => void go('notice', { notice: notice.id })}
                />
              ))}
            </Card>
          )
        }
      </Faces>
      {pages.fault && <Banner tone="bad">{pages.fault.message}</Banner>}
      {pages.hasMore && (
        <Button busy={pages.busy && '正在打开…'} onClick={pages.more}>
          接着看
        </Button>
      )}
    </Page>
  )
}
