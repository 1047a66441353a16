import { useContext } from 'react'
import { View } from '@tarojs/components'
import type { AuthorView } from '#shared/messages/views/view'
import { copyText } from '../../../../platform/clipboard'
import { CareContext } from '../../../../ui/care-context'
import { TextLink } from '../../../../ui/text-link'
import { TagOf } from '../../components/tag-of'

export function MatterTag({ message }: { message: AuthorView }) {
  return (
    <View className="row">
      <TagOf tag={message.tag} />
    </View>
  )
}

/** Only how many; never who. */
const othersText = (count: number) => `另有 ${count} 人反映同一件事`

/** State, number and query code. */
export function HeadLine({ message }: { message: AuthorView }) {
  const { care } = useContext(CareContext)
  const { tag, number, queryCode } = message
  return (
    <View className="row row-wrap">
      {message.othersCount > 0 && <View className="note">{othersText(message.othersCount)}</View>}
      {!care && <TagOf tag={tag} />}
      {number && <View className="note">{`编号 ${number}`}</View>}
      <View className="note">{`查询码 ${queryCode}`}</View>
      {!care && (
        <TextLink label="复制查询码" onClick={() => void copyText(queryCode)}>
          复制
        </TextLink>
      )}
    </View>
  )
}
