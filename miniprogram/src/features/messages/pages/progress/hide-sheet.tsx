import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AuthorView, PhotoView } from '#shared/messages/views/view'
import { secretsIn } from '#shared/messages/privacy/secrets-in'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { Chip } from '../../../../ui/chip'
import { PhotoGrid } from '../../../../ui/photo-grid'
import { Sheet } from '../../../../ui/sheet'
import { TextField } from '../../../../ui/text-field'
import { FaultBanner } from '../../components/fault-banner'
import { at, type Progress } from './progress'
import { useAct } from './use-act'

interface Placed extends PhotoView {
  added: number | null
  at: number
  key: string
}

/** Every photo he sent, with where it stands. */
function photosOf({ photos, supplements }: AuthorView): Placed[] {
  const placed = (some: PhotoView[], added: number | null) =>
    some.map((photo, nth) => ({ ...photo, added, at: nth, key: `${added ?? 'first'}:${nth}` }))
  return [...placed(photos, null), ...supplements.flatMap((one, nth) => placed(one.photos, nth))]
}

function writtenBy({ title, text, place, supplements, ratings }: AuthorView): string {
  return [
    title,
    text,
    place.detail,
    ...supplements.map((one) => one.text),
    ...ratings.map((one) => one.words),
  ].join('\n')
}

/** Words as he wrote them, or photos, that nobody shall see any more. */
export function HideSheet({ progress, onClose }: { progress: Progress; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<string[]>([])
  const [gone, setGone] = useState<string[]>([])
  const { run, busy, fault } = useAct('messages.hide', progress)
  const photos = photosOf(progress.message)
  const words = [...new Set([...picked, typed.trim()])].filter((word) => word !== '')
  const toggle = (word: string) =>
    setPicked(picked.includes(word) ? picked.filter((one) => one !== word) : [...picked, word])
  const hide = async () => {
    const taken = photos
      .filter(({ key }) => gone.includes(key))
      .map(({ added, at: nth }) => ({ added, at: nth }))
    if (await run({ ...at(progress), words, photos: taken })) onClose()
  }
  const foot = (
    <Button
      variant="danger"
      busy={busy && '正在涂…'}
      missing={words.length + gone.length === 0 && '先写要涂的字，或去掉一张照片'}
      onClick={() => void hide()}
    >
      涂掉，不能恢复
    </Button>
  )
  return (
    <Sheet title="涂掉不想让人看的" onClose={onClose} foot={foot}>
      <View className="stack">
        <Found words={secretsIn(writtenBy(progress.message))} picked={picked} onPick={toggle} />
        <TextField
          label="要涂掉的字"
          note="照您写的原样写。涂了，别人和您自己都看不到。"
          value={typed}
          maxLength={40}
          placeholder="例如：门牌、名字"
          onChange={setTyped}
        />
        {photos.length > 0 && (
          <PhotoGrid
            photos={photos
              .filter(({ key, url }) => !gone.includes(key) && url !== null)
              .map(({ key, url, alt }) => ({ key, src: url ?? '', alt }))}
            onRemove={({ key }) => setGone([...gone, key])}
          />
        )}
        {gone.length > 0 && <Banner tone="amber">{`去掉 ${gone.length} 张照片，照片马上删掉。`}</Banner>}
        <FaultBanner fault={fault} />
      </View>
    </Sheet>
  )
}

type FoundProps = { words: string[]; picked: string[]; onPick: (word: string) => void }

/** Names, numbers and doors that were found in his words. */
function Found({ words, picked, onPick }: FoundProps) {
  if (words.length === 0) return null
  return (
    <View className="stack">
      <View className="sub">找到这些，点一下就涂：</View>
      <View className="row row-wrap">
        {words.map((word) => (
          <Chip key={word} selected={picked.includes(word)} onClick={() => onPick(word)}>
            {word}
          </Chip>
        ))}
      </View>
    </View>
  )
}
