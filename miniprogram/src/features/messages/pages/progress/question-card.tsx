import { View } from '@tarojs/components'
import { maxTextLength } from '#shared/messages/limits'
import { useDraft } from '../../../../platform/draft'
import { usePhotos } from '../../../../platform/use-photos'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import { TextArea } from '../../../../ui/text-area'
import { DraftPhotos } from '../../components/draft-photos'
import { FaultBanner } from '../../components/fault-banner'
import { Said } from '../../components/said'
import { usePhotoPrefix } from '../../draft/use-photo-prefix'
import { at, type Progress } from './progress'
import { useAct } from './use-act'

/** What is asked of the author, and his answer with photos; the clock stands still until then. */
export function QuestionCard(progress: Progress) {
  const { message } = progress
  const name = `supplement:${message.id}`
  const draft = useDraft(name, '')
  const photos = usePhotos(name, usePhotoPrefix())
  const { run, busy, fault } = useAct('messages.supplement', progress)
  const send = async () => {
    const sent = photos.photos.length === 0 ? [] : await photos.send()
    if (!sent || !(await run({ ...at(progress), text: draft.value, photos: sent }))) return
    draft.discard()
    await photos.clear()
  }
  return (
    <Card tone="amber">
      <View className="stack">
        <View>
          <Heading level={2}>请您补充几句</Heading>
          <Said>{message.question ?? ''}</Said>
        </View>
        <TextArea
          label="补充的话"
          labelHidden
          value={draft.value}
          maxLength={maxTextLength}
          placeholder="把问到的写在这里"
          onChange={draft.change}
        />
        <DraftPhotos photos={photos} />
        <FaultBanner fault={fault} />
        <Button
          variant="primary"
          icon="send"
          busy={busy && '正在发送，别关页面…'}
          missing={draft.value.trim() === '' && '先写一句话，再发送'}
          onClick={() => void send()}
        >
          发送补充
        </Button>
      </View>
    </Card>
  )
}
