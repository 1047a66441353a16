import { useDidShow } from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { shortName } from '#shared/stations/short-name'
import { useCare } from '../../platform/care'
import { callPhone } from '../../platform/phone'
import { stationPhone, usePlace } from '../../platform/place'
import { takeTabParams } from '../../platform/tab-params'
import { useQuery } from '../../platform/use-query'
import { a11y } from '../../ui/a11y'
import { Faces } from '../../ui/faces'
import { Icon } from '../../ui/icon'
import { Page } from '../../ui/page'
import { Segmented } from '../../ui/segmented'
import { MonthPane } from './components/month-pane'
import { SessionList } from './components/session-list'
import { SitePicker } from './components/site-picker'
import './reception.scss'

const views = [
  { value: 'month', words: '月历' },
  { value: 'list', words: '列表' },
] as const

export default function ReceptionPage() {
  const care = useCare()
  const [view, setView] = useState<'month' | 'list'>('month')
  const [choosing, setChoosing] = useState(false)
  const { siteId, day, choose } = useChosenSite()
  const query = useQuery('reception.upcoming', siteId ? { siteId } : null)
  const call = () => void callPhone(query.data?.site?.phone ?? stationPhone())
  const name = query.data?.site?.name ?? '选一个联络站'
  return (
    <Page tab>
      <View className="row row-ends row-wrap">
        <View
          className="reception-site"
          onClick={() => setChoosing(true)}
          {...a11y({ role: 'button', label: `${name}，换一个联络站` })}
        >
          <Icon name="pin" size="small" />
          <Text className="strong">{shortName(name)}</Text>
          <Text className="reception-change">换</Text>
          <Icon name="forward" size="tiny" />
        </View>
        {!care && <Segmented label="怎么看" segments={[...views]} value={view} onChange={setView} />}
      </View>
      <Faces of={query} title="接待日没打开" onCall={call}>
        {(upcoming) =>
          care || view === 'list' || !siteId ? (
            <SessionList upcoming={upcoming} onCall={call} />
          ) : (
            <MonthPane key={siteId + day} siteId={siteId} day={day} upcoming={upcoming} onCall={call} />
          )
        }
      </Faces>
      {choosing && (
        <SitePicker siteId={siteId ?? null} onChoose={choose} onClose={() => setChoosing(false)} />
      )}
    </Page>
  )
}

/** The station that was asked for, else one's own, else the county's first. */
function useChosenSite() {
  const place = usePlace()
  const [asked, setAsked] = useState<{ siteId: string; day?: string }>()
  useDidShow(() => {
    const params = takeTabParams('reception')
    if (params) setAsked(params)
  })
  const first = useQuery('places.list', place || asked ? null : {})
  const siteId = asked?.siteId ?? place?.siteId ?? first.data?.units[0]?.siteId
  return { siteId, day: asked?.day, choose: (id: string) => setAsked({ siteId: id }) }
}
