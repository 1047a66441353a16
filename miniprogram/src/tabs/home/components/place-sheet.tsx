import { View } from '@tarojs/components'
import { callPhone } from '../../../platform/phone'
import { rememberPlace, stationPhone } from '../../../platform/place'
import { useQuery } from '../../../platform/use-query'
import { ChoiceSheet } from '../../../ui/choice-sheet'
import { Faces } from '../../../ui/faces'
import { Sheet } from '../../../ui/sheet'

const title = '您住在哪里'

/** The townships of the county; the choice is remembered on this phone and asked for nowhere else. */
export function PlaceSheet({ unitId, onClose }: { unitId: string | null; onClose: () => void }) {
  const query = useQuery('places.list', {})
  const units = query.data?.units
  if (!units) {
    return (
      <Sheet title={title} onClose={onClose}>
        <Faces of={query} title="地方没打开" onCall={() => void callPhone(stationPhone())}>
          {() => <View />}
        </Faces>
      </Sheet>
    )
  }
  const choose = (id: string) => {
    const unit = units.find((one) => one.id === id)
    if (unit) rememberPlace({ unitId: id, unitName: unit.name, siteId: unit.siteId, chosen: true })
    onClose()
  }
  const choices = units.map((unit) => ({ value: unit.id, title: unit.name }))
  return <ChoiceSheet title={title} choices={choices} value={unitId} onChoose={choose} onClose={onClose} />
}
