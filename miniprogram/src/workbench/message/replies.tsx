import { View } from '@tarojs/components'
import { satisfiedWords, solvedWords } from '#shared/messages/words'
import { dayText } from '#shared/kernel/day'
import type { ReplyView } from '#shared/messages/view'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { ShownPhotos } from './matter-card'
import type { WorkView } from './work-view'

/** The answer that waits for approval first, then what was answered and how the author rated it. */
export function Replies({ view }: { view: WorkView }) {
  return (
    <>
      {view.pendingReply && <Reply title="写好的答复，等着审" reply={view.pendingReply} />}
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

function Reply({ title, reply, children }: { title: string; reply: ReplyView; children?: string }) {
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
  return rating.words ? `${said}：“${rating.words}”` : said
}
