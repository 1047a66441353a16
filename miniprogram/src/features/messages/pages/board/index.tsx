import { useState } from 'react'
import { View } from '@tarojs/components'
import { back, go } from '../../../../platform/navigation'
import { usePlace } from '../../../../platform/place'
import { useShare } from '../../../../platform/share'
import { usePages } from '../../../../platform/use-pages'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { CopyLink } from '../../../../ui/copy-link'
import { Empty } from '../../../../ui/empty'
import { Faces } from '../../../../ui/faces'
import { Page } from '../../../../ui/page'
import { callStation } from '../../call-station'
import { CaseRow } from '../../components/case-row'
import { type Filter, Filters, wholeCounty } from './filters'

const call = () => void callStation()

export default function MessagesBoardPage() {
  const place = usePlace()
  const own: Filter = place
    ? { ...wholeCounty, unit: { id: place.unitId, name: place.unitName } }
    : wholeCounty
  const [chosen, setChosen] = useState<Filter>()
  const filter = chosen ?? own
  const { unit, village, category } = filter
  const pages = usePages('messages.board', {
    ...(unit && { unitId: unit.id }),
    ...(village && { villageId: village.id }),
    ...(category && { category: category.code }),
  })
  const share = useShare('publicCases', { title: '大家的事：怎么答复的，解决了没有', params: {} })
  const wide = unit || category
  return (
    <Page back={() => void back()}>
      <Filters filter={filter} onChange={setChosen} />
      <Faces of={pages.query} title="大家的事没打开" onCall={call}>
        {() =>
          pages.items.length === 0 ? (
            <Empty
              title={wide ? '这里还没有公开的事' : '还没有公开的事'}
              action={
                wide
                  ? { words: '看全县的', variant: 'fill', onClick: () => setChosen(wholeCounty) }
                  : { words: '我要留言', variant: 'fill', onClick: () => void go('write') }
              }
              onCall={call}
            >
              写的人同意了，才登在这里。
            </Empty>
          ) : (
            <Card flush>
              {pages.items.map((item) => (
                <CaseRow key={item.id} item={item} />
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
      <View className="note">登出来的都去了姓名、电话、门牌，写的人看过、同意过，随时能撤下。</View>
      <CopyLink onCopy={share} />
    </Page>
  )
}
