import { View } from '@tarojs/components'
import type { MineItem } from '#shared/messages/views/view'
import { go } from '../../../../platform/navigation'
import { ListRow } from '../../../../ui/list-row'
import { TagOf } from '../../components/tag-of'

/** Who has it and until when; what waits for the author says so first. */
export function MineRow({ item }: { item: MineItem }) {
  const { id, title, tag, ownerName, dueText, needsYou, submittedText } = item
  // Nothing due: it is over, in nobody's hands.
  const sub = dueText === '' ? '' : `在${ownerName}手里，${dueText}`
  const words = [needsYou && '要您来', title, tag.word, sub, `${submittedText}写的`]
    .filter(Boolean)
    .join('，')
  return (
    <ListRow
      label={words}
      title={title}
      sub={sub}
      above={
        <>
          <TagOf tag={tag} />
          <View>{submittedText}</View>
        </>
      }
      {...(needsYou && { icon: 'alert' })}
      onClick={() => void go('progress', { message: id })}
    />
  )
}
