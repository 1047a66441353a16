import { useState } from 'react'
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
import { Segmented } from '../../../../ui/segmented'
import { StatusTag } from '../../../../ui/status-tag'

type State = 'open' | 'over'

const call = () => void callPhone(stationPhone())
const states: { value: State; words: string }[] = [
  { value: 'open', words: '正在征求' },
  { value: 'over', words: '结束的' },
]
const emptyTitles = { open: '现在没有在征求的', over: '还没有结束的' } as const

/** 征求意见: what the county and the reader's township ask now, and what became of what was asked before. */
export default function CampaignsPage() {
  const [state, setState] = useState<State>('open')
  const pages = usePages('campaigns.list', { state, unitId: usePlace()?.unitId })
  return (
    <Page back={() => void back()}>
      <Segmented label="哪些征求" segments={states} value={state} onChange={setState} />
      <Faces of={pages.query} title="征求意见没打开" onCall={call}>
        {() =>
          pages.items.length === 0 ? (
            <Empty title={emptyTitles[state]} onCall={call}>
              有新的会出现在这里。平时有话要说，可以写留言。
            </Empty>
          ) : (
            <Card flush>
              {pages.items.map((item) => (
                <ListRow
                  key={item.id}
                  above={
                    <>
                      <StatusTag tone={item.tone}>{item.stateText}</StatusTag>
                      <Text>{item.kindText}</Text>
                    </>
                  }
                  title={item.title}
                  sub={`${item.dayText} · ${item.issuer}`}
                  label={[item.stateText, item.title, item.dayText, item.issuer].join('，')}
                  onClick={() => void go('campaign', { campaign: item.id })}
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
