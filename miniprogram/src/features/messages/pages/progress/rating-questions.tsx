import { View } from '@tarojs/components'
import { satisfiedWords, solvedWords } from '#shared/messages/words'
import { CheckRow } from '../../../../ui/check-row'
import { Heading } from '../../../../ui/heading'
import { RadioCards } from '../../../../ui/radio-cards'
import { TextArea } from '../../../../ui/text-area'
import type { RatingDraft } from './rating'

type RatingQuestionsProps = {
  value: RatingDraft
  onChange: (value: RatingDraft) => void
  round: 1 | 2
  until: string
}

export function RatingQuestions({ value, onChange, round, until }: RatingQuestionsProps) {
  const change = (part: Partial<RatingDraft>) => onChange({ ...value, ...part })
  return (
    <>
      <View>
        <Heading level={2}>这件事解决了吗？</Heading>
        <View className="sub">{until}</View>
      </View>
      <RadioCards
        label="这件事解决了吗"
        choices={[
          { value: 'yes', title: solvedWords.yes },
          { value: 'partly', title: solvedWords.partly },
          {
            value: 'no',
            title: solvedWords.no,
            detail: round === 1 ? '会再办一次，换人复核' : '会直接报到县人大代表工委',
          },
        ]}
        value={value.solved}
        onChange={(solved) => change({ solved })}
      />
      <Heading level={2}>您满意吗？</Heading>
      <RadioCards
        faces
        label="您满意吗"
        choices={[
          { value: 'satisfied', title: satisfiedWords.satisfied, icon: 'face-good' },
          { value: 'basically', title: satisfiedWords.basically, icon: 'face-plain' },
          { value: 'dissatisfied', title: satisfiedWords.dissatisfied, icon: 'face-bad' },
        ]}
        value={value.satisfied}
        onChange={(satisfied) => change({ satisfied })}
      />
      <CheckRow
        checked={value.onlyAcknowledged}
        onChange={(onlyAcknowledged) => change({ onlyAcknowledged })}
        detail="勾了就按没解决算。"
      >
        只是回了一句话，没办事
      </CheckRow>
      <TextArea
        label="想说几句"
        labelHidden
        value={value.words}
        maxLength={500}
        placeholder="想说几句？不写也行"
        onChange={(words) => change({ words })}
      />
    </>
  )
}
