import { useState } from 'react'
import { View } from '@tarojs/components'
import type { SuggestionState } from '#shared/suggestions/suggestion'
import type { SuggestionView } from '#shared/suggestions/view'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'

/** While it is read and decided upon the words stand open; later they are a press away. */
const toRead: readonly SuggestionState[] = [
  'drafting',
  'firstReview',
  'secondReview',
  'toAssign',
  'assigned',
  'inHandling',
]

/** What the deputy wrote, and who signed it with him. */
export function TextCard({ view }: { view: SuggestionView }) {
  const [open, setOpen] = useState(toRead.includes(view.state))
  return (
    <Card>
      <View className="stack">
        <Signers view={view} />
        {open ? (
          <>
            <Part title="情况" words={view.situation} />
            <Part title="分析" words={view.analysis} />
            <Part title="具体建议" words={view.proposals} />
          </>
        ) : (
          <Button variant="neutral" icon="down" onClick={() => setOpen(true)}>
            看建议全文
          </Button>
        )}
        {view.proposedUnitName && <View className="sub">{`建议交给：${view.proposedUnitName}`}</View>}
      </View>
    </Card>
  )
}

function Part({ title, words }: { title: string; words: string }) {
  return (
    <View>
      <Heading level={3}>{title}</Heading>
      <View className={words ? 'suggestion-words' : 'note'}>{words || '还没写'}</View>
    </View>
  )
}

function Signers({ view: { leadName, coSigners } }: { view: SuggestionView }) {
  return (
    <View>
      <View className="strong">{`${leadName}代表领衔`}</View>
      {coSigners.map(({ deputyId, name, stateText, note }) => (
        <View className="sub" key={deputyId}>
          {[`${name}代表 ${stateText}`, note && `“${note}”`].filter(Boolean).join('：')}
        </View>
      ))}
    </View>
  )
}
