import { View } from '@tarojs/components'
import type { PublicItem } from '#shared/messages/board/board-view'
import { go } from '../../../platform/navigation'
import { ListRow } from '../../../ui/list-row'
import { TagOf } from './tag-of'

/** Village, kind of matter, and how many second it. */
export function caseFacts({ unitName, villageName, categoryName, seconds }: PublicItem): string {
  const place = [unitName, villageName].filter(Boolean).join(' · ')
  return [place, categoryName, seconds > 0 ? `附议 ${seconds} 人` : ''].filter(Boolean).join('　')
}

/** One case of the board: answered, solved and satisfied stand apart. */
export function CaseRow({ item }: { item: PublicItem }) {
  const { title, answeredText, solved, satisfiedText } = item
  return (
    <ListRow
      title={title}
      sub={caseFacts(item)}
      below={
        <>
          <View className="sub">{answeredText}</View>
          <View className="row row-tight row-wrap">
            <TagOf tag={solved} />
            {satisfiedText && <View className="note">{satisfiedText}</View>}
          </View>
        </>
      }
      label={[title, caseFacts(item), answeredText, solved.word, satisfiedText].filter(Boolean).join('，')}
      onClick={() => void go('publicCase', { case: item.id })}
    />
  )
}
