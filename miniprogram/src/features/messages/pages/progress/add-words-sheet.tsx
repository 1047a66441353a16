import { View } from '@tarojs/components'
import { maxTextLength } from '#shared/messages/limits'
import { useDraft } from '../../../../platform/draft'
import { usePhotos } from '../../../../platform/use-photos'
import { Button } from '../../../../ui/button'
import { Sheet } from '../../../../ui/sheet'
import { TextArea } from '../../../../ui/text-area'
import { DraftPhotos } from '../../components/draft-photos'
import { FaultBanner } from '../../components/fault-banner'
import { usePhotoPrefix } from '../../draft/use-photo-prefix'
import { at, type Progress } from './progress'
import { useAct } from './use-act'

/** Words nobody asked for: they go to whoever has it, and no date moves. */
export function AddWordsSheet({ progress, onClose }: { progress: Progress; onClose: () => void }) {
  const name = `add:${progress.message.id}`
  const draft = useDraft(name, '')
  const photos = usePhotos(name, usePhotoPrefix())
  const { run, busy, fault } = useAct('messages.supplement', progress)
  const send = async () => {
    const sent = photos.photos.length === 0 ? [] : await photos.send()
    if (!sent || !(await run({ ...at(progress), text: draft.value, photos: sent }))) return
    draft.discard()
    await photos.clear()
    onClose()
  }
  const foot = (
    <Button
      variant="primary"
      icon="send"
      busy={busy && '正在发送，别关页面…'}
      missing={draft.value.trim() === '' && '先写一句话，再发送'}
      onClick={() => void send()}
    >
      发送补充
    </Button>
  )
  return (
    <Sheet title="补充几句" onClose={onClose} foot={foot}>
      <View className="stack">
        <TextArea
          label="补充的话"
          note="送到现在管的人手里，日子不变。一天最多 3 次。"
          value={draft.value}
          maxLength={maxTextLength}
          placeholder="还有什么要说的"
          onChange={draft.change}
        />
        <DraftPhotos photos={photos} />
        <FaultBanner fault={fault} />
      </View>
    </Sheet>
  )
}
