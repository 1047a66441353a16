import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PublicItem } from '#shared/messages/board/board-view'
import { seesDanger } from '#shared/messages/intake/danger'
import { seesReport } from '#shared/messages/intake/report'
import { go } from '../../../../platform/navigation'
import { useQuery } from '../../../../platform/use-query'
import { Banner } from '../../../../ui/banner'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import { TextLink } from '../../../../ui/text-link'
import { SecondButton } from '../../components/second-button'
import { TagOf } from '../../components/tag-of'
import type { MessageDraft } from '../../draft/message-draft'

const enoughCharacters = 6

type NearbyProps = { draft: MessageDraft; text: string }

/** What was said near by already: to second instead of writing it again. `text`: the words, once typing pauses. */
export function Nearby({ draft, text }: NearbyProps) {
  const [others, setOthers] = useState<readonly string[]>([])
  const village = draft.place?.village
  const asks = village && text.trim().length >= enoughCharacters && !seesDanger(text) && !seesReport(text)
  const category = draft.category?.code
  const { data, retry } = useQuery(
    'messages.similar',
    asks ? { text, villageId: village.id, ...(category && { category }) } : null,
  )
  if (!asks || !data) return null
  const [like] = data.cases.filter(({ id }) => !others.includes(id))
  if (like) {
    return <Like like={like} retry={retry} onOther={() => setOthers([...others, like.id])} />
  }
  if (data.openCount === 0) return null
  return (
    <Banner icon="people">
      {`${village.name}这一类事，有 ${data.openCount} 件正在办。您照样写，是同一件的，联络站会并到一起办。`}
    </Banner>
  )
}

interface LikeProps {
  like: PublicItem
  retry: () => void
  onOther: () => void
}

function Like({ like, retry, onOther }: LikeProps) {
  const { id, title, answeredText, solved, seconds } = like
  return (
    <Card tone="qing">
      <View className="stack">
        <View>
          <Heading level={3}>附近有人说过同样的事</Heading>
          <View>{`“${title}”`}</View>
          <View className="sub">{answeredText}</View>
        </View>
        <View className="row row-tight row-wrap">
          <TagOf tag={solved} />
          {seconds > 0 && <View className="note">{`附议 ${seconds} 人`}</View>}
        </View>
        <SecondButton id={id} onChanged={retry} />
        <View className="row row-wrap">
          <TextLink forward onClick={() => void go('publicCase', { case: id })}>
            看看怎么答复的
          </TextLink>
          <TextLink onClick={onOther}>我这件不一样，接着写</TextLink>
        </View>
      </View>
    </Card>
  )
}
