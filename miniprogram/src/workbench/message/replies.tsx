import { View } from '@tarojs/components'
import { satisfiedWords, solvedWords } from '#shared/messages/words'
import { dayText } from '#shared/kernel/day'
import type { ReplyView } from '#shared/messages/views/view'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { ShownPhotos } from './matter-card'
import type { WorkView } from './work-view'

/** What was answered and how the author rated it, newest first; the county's word last. */
export function Replies({ view }: { view: WorkView }) {
  return (
    <>
      {[...view.replies].reverse().map((reply) => (
        <Reply key={reply.at} title={reply.round === 2 ? '第二次答复' : '答复'} reply={reply}>
          {ratingText(view, reply.round)}
        </Reply>
      ))}
      {view.view === 'county' && view.decision && (
        <Card tone="sunken">
          <Heading level={3}>县里定的</Heading>
          <View>{view.decision.text}</View>
          {view.decision.leader && view.decision.day && (
            <View className="sub">{`${view.decision.leader}负责，${dayText(view.decision.day)}前办完`}</View>
          )}
        </Card>
      )}
    </>
  )
}

type ReplyProps = { title: string; reply: ReplyView; children?: string }

export function Reply({ title, reply, children }: ReplyProps) {
  return (
    <Card tone="sunken">
      <View className="stack">
        <Heading level={3}>{title}</Heading>
        <View className="note">{`${reply.unitName} · ${reply.whenText}`}</View>
        <View className="strong">
          {[reply.class, reply.classText].filter(Boolean).join(' ')}
          {reply.promisedFor && `，${dayText(reply.promisedFor)}前做到`}
        </View>
        {reply.rule && <View className="sub">{`依据：${reply.rule}`}</View>}
        <View>{reply.text}</View>
        <ShownPhotos photos={reply.photos} />
        {children && <View className="strong">{children}</View>}
      </View>
    </Card>
  )
}

function ratingText({ ratings }: WorkView, round: 1 | 2): string {
  const rating = ratings.find((one) => one.round === round)
  if (!rating) return ''
  const said = [`群众说${solvedWords[rating.solved]}`, satisfiedWords[rating.satisfied]].join('，')
  const taken = rating.takenText && `（${rating.takenText}）`
  return (rating.words ? `${said}：“${rating.words}”` : said) + taken
}
