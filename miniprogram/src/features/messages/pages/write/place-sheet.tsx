import { useState } from 'react'
import { Button } from '../../../../ui/button'
import { ChoiceSheet } from '../../../../ui/choice-sheet'
import { Loading } from '../../../../ui/loading'
import { Sheet } from '../../../../ui/sheet'
import { useQuery } from '../../../../platform/use-query'
import type { DraftPlace } from '../../draft/message-draft'

type PlaceSheetProps = {
  place: DraftPlace | null
  onChoose: (place: DraftPlace) => void
  onClose: () => void
}

/** First the township, then its village; a township that is known already is not asked again. */
export function PlaceSheet({ place, onChoose, onClose }: PlaceSheetProps) {
  const places = useQuery('places.list', {})
  // Until something is pressed the township may still arrive from the page's own address.
  const [pressed, setUnitId] = useState<string | null>()
  const unitId = pressed === undefined && place && !place.village ? place.unitId : pressed
  const unit = places.data?.units.find(({ id }) => id === unitId)
  if (!places.data) {
    return (
      <Sheet title="哪里的事" onClose={onClose}>
        {places.fault ? (
          <Button variant="fill" icon="retry" onClick={places.retry}>
            没打开，再试一次
          </Button>
        ) : (
          <Loading />
        )}
      </Sheet>
    )
  }
  if (!unit) {
    return (
      <ChoiceSheet
        key="units"
        title="先选乡镇、街道"
        choices={places.data.units.map(({ id, name }) => ({ value: id, title: name }))}
        value={place?.unitId ?? null}
        onChoose={setUnitId}
        onClose={onClose}
      />
    )
  }
  return (
    <Villages
      unit={unit}
      place={place}
      onChoose={onChoose}
      onClose={onClose}
      onBack={() => setUnitId(null)}
    />
  )
}

type VillagesProps = PlaceSheetProps & {
  unit: { id: string; name: string; villages: { id: string; name: string }[] }
  onBack: () => void
}

const otherUnit = 'other'

function Villages({ unit, place, onChoose, onClose, onBack }: VillagesProps) {
  const choose = (value: string) => {
    const village = unit.villages.find(({ id }) => id === value)
    if (village) onChoose({ unitId: unit.id, unitName: unit.name, village })
    else onBack()
  }
  return (
    <ChoiceSheet
      key="villages"
      title={`${unit.name}的哪个村、社区`}
      choices={[
        ...unit.villages.map(({ id, name }) => ({ value: id, title: name })),
        { value: otherUnit, title: `不在${unit.name}，换一个` },
      ]}
      value={place?.village?.id ?? null}
      onChoose={choose}
      onClose={onClose}
    />
  )
}
