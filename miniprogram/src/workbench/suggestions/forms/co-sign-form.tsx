import { View } from '@tarojs/components'
import { maxNote } from '#shared/suggestions/limits'
import type { SuggestionView } from '#shared/suggestions/view'
import { Button } from '../../../ui/button'
import { TextArea } from '../../../ui/text-area'
import { useActing } from '../../message/acting'
import { FormFault } from '../../message/forms/form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

type CoSignerView = Extract<SuggestionView, { view: 'coSigner' }>

/** Each co-signer answers for himself, on the words he read above. */
export function CoSignForm({ view, host, variant, close }: FormProps<CoSignerView>) {
  const acting = useActing(host)
  const kept = useKeptWords(view.id, 'coSign')
  const note = kept.value.trim()
  const answer = async (agree: boolean) => {
    const input = { id: view.id, textVersion: view.textVersion, agree, note }
    const said = agree ? `您联名了，${view.leadName}代表会知道` : `您没联名，${view.leadName}代表会知道`
    if (!(await acting.run('suggestions.coSign', input, { said, typed: note }))) return
    kept.discard()
    close()
  }
  return (
    <View className="stack">
      <View className="sub">联名就是同意上面每一句话。以后改了字，会再问您一次。</View>
      <TextArea
        label="想对领衔代表说的（可不写）"
        placeholder="例如：第二条请写明是哪一段"
        maxLength={maxNote}
        value={kept.value}
        onChange={kept.change}
      />
      <FormFault fault={acting.fault} />
      <View className="buttons">
        <Button variant="neutral" busy={acting.busy && '正在回复…'} onClick={() => void answer(false)}>
          不联名
        </Button>
        <Button variant={variant} busy={acting.busy && '正在回复…'} onClick={() => void answer(true)}>
          同意联名
        </Button>
      </View>
    </View>
  )
}
