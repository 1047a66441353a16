import { View } from '@tarojs/components'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { Icon } from '../../../ui/icon'
import { RadioCards } from '../../../ui/radio-cards'
import { SectionTitle } from '../../../ui/section-title'
import type { Content, Start } from './content'

type ChecklistFieldProps = {
  questions: Start['questions']
  value: Content['checklist']
  /** Why it was refused. */
  error?: string
  onChange: (checklist: Content['checklist']) => void
}

const answers = [
  { value: 'no' as const, title: '不是' },
  { value: 'yes' as const, title: '是' },
]

const answerOf = (answer: boolean | null) => (answer === null ? null : answer ? 'yes' : 'no')

/** What a suggestion may not be, asked one by one; nothing is answered beforehand. */
export function ChecklistField({ questions, value, error, onChange }: ChecklistFieldProps) {
  return (
    <>
      <SectionTitle note={`答了 ${answered(value)} / ${questions.length}`}>写之前问一问</SectionTitle>
      <Card>
        <View className="stack">
          {questions.map(({ kind, words }) => (
            <View className="suggestion-question" key={kind}>
              <View className="grow" {...a11y({ hidden: true })}>
                {words}
              </View>
              <RadioCards
                label={words}
                choices={answers}
                value={answerOf(value[kind])}
                onChange={(answer) => onChange({ ...value, [kind]: answer === 'yes' })}
              />
            </View>
          ))}
          {error && (
            <View className="field-error" {...a11y({ role: 'alert', live: 'assertive' })}>
              <Icon name="alert" size="tiny" />
              <View className="grow">{error}</View>
            </View>
          )}
        </View>
      </Card>
    </>
  )
}

function answered(checklist: Content['checklist']): number {
  return Object.values(checklist).filter((answer) => answer !== null).length
}
