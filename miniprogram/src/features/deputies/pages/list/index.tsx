import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DeputyItem } from '#shared/deputies/contract'
import { back, go, usePageParams } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone'
import { stationPhone, usePlace } from '../../../../platform/place'
import { usePages } from '../../../../platform/use-pages'
import { useQuery } from '../../../../platform/use-query'
import { Avatar } from '../../../../ui/avatar'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { ChoiceSheet } from '../../../../ui/choice-sheet'
import { Empty } from '../../../../ui/empty'
import { Faces } from '../../../../ui/faces'
import { ListRow } from '../../../../ui/list-row'
import { Page } from '../../../../ui/page'
import { SearchField } from '../../../../ui/search-field'
import { Segmented } from '../../../../ui/segmented'
import { TextLink } from '../../../../ui/text-link'
import { useSettled } from '../../use-settled'
import '../../deputies.scss'

type Scope = 'station' | 'unit'
type Units = ReturnType<typeof useUnits>['units']

const segments: { value: Scope; words: string }[] = [
  { value: 'station', words: '这个站的' },
  { value: 'unit', words: '全乡镇的' },
]
const call = () => void callPhone(stationPhone())

export default function DeputiesListPage() {
  const { units, unitId, siteId, scope, setScope, setUnitId, choosing, setChoosing } = useWhere()
  const [typed, setTyped] = useState('')
  const words = useSettled(typed).trim() || undefined
  const place = scope === 'station' ? { siteId } : { unitId }
  const ready = scope === 'station' ? siteId : unitId
  const pages = usePages('deputies.list', ready ? { ...place, words } : null)
  return (
    <Page back={() => void back()}>
      <SearchField
        label="搜名字、村名、行当"
        placeholder="搜名字、村名、行当"
        value={typed}
        onChange={setTyped}
      />
      <View className="row row-ends row-wrap">
        {siteId && <Segmented label="看哪里的" segments={segments} value={scope} onChange={setScope} />}
        <TextLink icon="pin" forward onClick={() => setChoosing(true)}>
          换乡镇
        </TextLink>
      </View>
      <Faces of={pages.query} title="代表名单没打开" onCall={call}>
        {({ placeName, total }) => (
          <>
            <View className="sub">{words ? `找到 ${total} 位` : `${placeName} · ${total} 位代表`}</View>
            {pages.items.length === 0 ? <NoOne words={words} /> : <DeputyRows deputies={pages.items} />}
          </>
        )}
      </Faces>
      {pages.fault && <Banner tone="bad">{pages.fault.message}</Banner>}
      {pages.hasMore && (
        <Button busy={pages.busy && '正在打开…'} onClick={pages.more}>
          接着看
        </Button>
      )}
      {choosing && (
        <ChoiceSheet
          title="看哪个乡镇的代表"
          choices={units.map((unit) => ({ value: unit.id, title: unit.name }))}
          value={unitId ?? null}
          onChoose={(id) => {
            setUnitId(id)
            setScope('unit')
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Page>
  )
}

function useUnits() {
  return { units: useQuery('places.list', {}).data?.units ?? [] }
}

/** The station the page was opened from, and the township: its own, the chosen one, or the county's first. */
function useWhere() {
  const { station: siteId } = usePageParams('deputies')
  const place = usePlace()
  const { units }: { units: Units } = useUnits()
  const [scope, setScope] = useState<Scope>(siteId ? 'station' : 'unit')
  const [picked, setUnitId] = useState<string>()
  const [choosing, setChoosing] = useState(false)
  const ofStation = units.find((unit) => unit.siteId === siteId)?.id
  const unitId = picked ?? ofStation ?? place?.unitId ?? units[0]?.id
  return { units, unitId, siteId, scope, setScope, setUnitId, choosing, setChoosing }
}

function DeputyRows({ deputies }: { deputies: DeputyItem[] }) {
  return (
    <Card flush>
      {deputies.map(({ id, name, levelsText, sub }) => (
        <ListRow
          key={id}
          lead={<Avatar name={name} />}
          title={
            <>
              {name} <Text className="deputy-levels">{levelsText}</Text>
            </>
          }
          sub={sub}
          label={[name, levelsText, sub].filter(Boolean).join('，')}
          onClick={() => void go('deputy', { deputy: id })}
        />
      ))}
    </Card>
  )
}

function NoOne({ words }: { words: string | undefined }) {
  return (
    <Empty title={words ? `没找到“${words}”` : '这里还没有代表'} onCall={call}>
      换一个字再搜，比如只写村名。也可以打电话问。
    </Empty>
  )
}
