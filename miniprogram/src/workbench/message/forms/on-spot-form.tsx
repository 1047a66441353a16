import { View } from '@tarojs/components'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { missingBlank, PhrasePicker } from '../../phrases/phrase-picker'
import { useActing } from '../acting'
import { AddedPhotos } from './added-photos'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'
import { useSentPhotos } from './sent-photos'

/** A question that the station can answer itself: it goes straight to the author. */
export function OnSpotForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const kept = useKeptWords(view.id, 'replyOnSpot')
  const photos = useSentPhotos(`desk:${view.id}:onSpot`)
  const text = kept.value.trim()
  const send = async () => {
    const sent = await photos.send()
    if (sent === undefined) return
    const input = { id: view.id, version: view.version, text, photos: sent }
    if (!(await acting.run('messages.replyOnSpot', input, { said: '答复发给群众了', typed: text }))) return
    kept.discard()
    await photos.clear()
    close()
  }
  return (
    <View className="stack">
      <TextArea
        label="答复群众"
        placeholder="例如：医保缴费到 2月28日，村部周三上午有人帮着办"
        note="只有咨询才能当场答复。发出后等群众评价。"
        maxLength={2000}
        value={kept.value}
        onChange={kept.change}
      />
      <PhrasePicker use="reply" view={view} value={kept.value} onChange={kept.change} />
      <AddedPhotos photos={photos} />
      <FormFault fault={acting.fault ?? photos.fault} />
      <Button
        variant={variant}
        icon="send"
        busy={(acting.busy && '正在发给群众…') || (photos.sending && '正在传照片…')}
        missing={(text.length < 2 && '先写答复，再发给群众') || missingBlank(text)}
        onClick={() => void send()}
      >
        发给群众
      </Button>
    </View>
  )
}
