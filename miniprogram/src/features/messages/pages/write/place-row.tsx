import { useState } from 'react'
import { View } from '@tarojs/components'
import { TextField } from '../../../../ui/text-field'
import { FactRow } from '../../components/fact-row'
import type { DraftPlace } from '../../draft/message-draft'
import type { WritingDraft } from '../../draft/use-message-draft'
import { PlaceSheet } from './place-sheet'

/** Township and village from the list, because they decide who gets it; the exact spot in free words. */
export function PlaceRow({ draft }: { draft: WritingDraft }) {
  const [open, setOpen] = useState(false)
  const { place, spot } = draft.value
  const choose = (chosen: DraftPlace) => {
    draft.change({ place: chosen })
    setOpen(false)
  }
  return (
    <>
      <FactRow name="哪里" change={{ words: place?.village ? '改' : '选', onClick: () => setOpen(true) }}>
        {place && (
          <View className="strong">{[place.unitName, place.village?.name].filter(Boolean).join(' · ')}</View>
        )}
        {!place?.village && <View className="sub">还没选村。选了才知道交给谁。</View>}
        {open && <PlaceSheet place={place} onChoose={choose} onClose={() => setOpen(false)} />}
      </FactRow>
      {place?.village && (
        <FactRow name="位置">
          <TextField
            label="具体位置"
            labelHidden
            value={spot}
            maxLength={60}
            placeholder="具体在哪，如菜场到小学"
            onChange={(text) => draft.change({ spot: text })}
          />
        </FactRow>
      )}
    </>
  )
}
