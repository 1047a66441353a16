import { View } from '@tarojs/components'
import { replaceWith } from '../../../platform/navigation'
import { Button } from '../../../ui/button'
import { missingWords } from './content'
import type { WritingState } from './use-writing'

type WriteBarProps = { writing: WritingState; onSaved: () => void }

/** Kept, or handed in; with co-signers they are asked first, and it is handed in from its own page. */
export function WriteBar({ writing, onSaved }: WriteBarProps) {
  const { content, save, handIn, saving, submitting } = writing
  const asked = content.coSigners.length
  const keep = async () => {
    if (await save()) onSaved()
  }
  const goOn = async () => {
    const done = await (asked > 0 ? save() : handIn())
    if (done) await replaceWith('suggestion', { suggestion: done.id })
  }
  return (
    <View className="buttons">
      <Button busy={saving && '正在存…'} onClick={() => void keep()}>
        存草稿
      </Button>
      <Button
        variant="primary"
        busy={(saving || submitting) && '正在交…'}
        missing={missingWords(content)}
        onClick={() => void goOn()}
      >
        {asked > 0 ? `请 ${asked} 位代表联名` : '交上去'}
      </Button>
    </View>
  )
}
