import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { SectionTitle } from '../../../ui/section-title'

type QuestionsProps = { campaign: Output<'campaigns.get'>; onWrite: (part: number) => void }

/** What is asked; a law draft is answered article by article, the others question by question. */
export function Questions({ campaign, onWrite }: QuestionsProps) {
  const { questions, open, kind } = campaign
  const each = open && kind !== 'lawDraft'
  return (
    <>
      <SectionTitle>想听您说</SectionTitle>
      {questions.map((question, at) => (
        <Card key={at}>
          <View className="stack">
            <View className="strong">{`${at + 1}. ${question}`}</View>
            {each && (
              <Button variant="tone" label={`答这一问：${question}`} onClick={() => onWrite(at + 1)}>
                答这一问
              </Button>
            )}
          </View>
        </Card>
      ))}
    </>
  )
}
