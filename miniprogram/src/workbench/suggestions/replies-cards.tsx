import { View } from '@tarojs/components'
import type { ReplySheet, SuggestionView } from '#shared/suggestions/view'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'

/** The unit's answers and what the deputy and the county said of them, newest first. */
export function RepliesCards({ view }: { view: SuggestionView }) {
  const waiting = view.view === 'unit' ? view.pendingReply : null
  return (
    <>
      {waiting && <Reply title="写好的答复，等负责人签字" reply={waiting} />}
      {[...view.assessments].reverse().map(({ decisionText, words, whenText }) => (
        <Said key={whenText} title="县人大定的" lead={decisionText} words={words} when={whenText} />
      ))}
      {view.replies.map((reply) => (
        <Answered key={reply.round} reply={reply} view={view} />
      ))}
    </>
  )
}

function Answered({ reply, view }: { reply: ReplySheet; view: SuggestionView }) {
  const said = view.feedbacks.find(({ round }) => round === reply.round)
  return (
    <>
      {said && (
        <Said
          title={`${view.leadName}代表的反馈`}
          lead={said.opinionText}
          words={said.words}
          when={said.whenText}
        />
      )}
      <Reply title={reply.round > 1 ? `第 ${reply.round} 次答复` : '答复'} reply={reply} />
    </>
  )
}

type SaidProps = { title: string; lead: string; words: string; when: string }

function Said({ title, lead, words, when }: SaidProps) {
  return (
    <Card tone="sunken">
      <View className="stack">
        <Heading level={3}>{title}</Heading>
        <View className="strong">{lead}</View>
        {words && <View className="suggestion-words">{words}</View>}
        <View className="note">{when}</View>
      </View>
    </Card>
  )
}

function Reply({ title, reply }: { title: string; reply: ReplySheet }) {
  return (
    <Card tone="sunken">
      <View className="stack">
        <Heading level={3}>{title}</Heading>
        <View className="note">{[reply.unitName, reply.whenText].filter(Boolean).join(' · ')}</View>
        <View className="strong">{[reply.classText, reply.promisedText].filter(Boolean).join('，')}</View>
        {reply.rule && <View className="sub">{`依据：${reply.rule}`}</View>}
        <View className="suggestion-words">{reply.text}</View>
        {reply.headText && <View className="sub">{reply.headText}</View>}
      </View>
    </Card>
  )
}
