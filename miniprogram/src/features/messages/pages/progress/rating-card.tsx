import { View } from '@tarojs/components'
import { dayText } from '#shared/kernel/day'
import { type Draft, useDraft } from '../../../../platform/draft'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { FaultBanner } from '../../components/fault-banner'
import { at, type Progress } from './progress'
import { missingAnswer, noRating, type RatingDraft, ratingOf, whatNext } from './rating'
import { RatingQuestions } from './rating-questions'
import { useAct } from './use-act'

/** Two questions, never merged; where it goes next is said before it is sent. */
export function RatingCard(progress: Progress) {
  const { message } = progress
  const draft: Draft<RatingDraft> = useDraft(`rate:${message.id}`, noRating)
  const { run, busy, fault } = useAct('messages.rate', progress)
  const next = whatNext(draft.value, message)
  const rate = async () => {
    const rating = ratingOf(draft.value)
    if (!rating || !(await run({ ...at(progress), ...rating }))) return
    draft.discard()
  }
  return (
    <Card outlined>
      <View className="stack">
        <RatingQuestions
          value={draft.value}
          onChange={draft.change}
          round={message.round}
          until={untilWords(message.owner.due)}
        />
        {next && <Banner icon="forward">{next}</Banner>}
        <FaultBanner fault={fault} />
        <Button
          variant="primary"
          size="main"
          busy={busy && '正在交评价…'}
          missing={missingAnswer(draft.value)}
          onClick={() => void rate()}
        >
          交评价
        </Button>
        <View className="note centered">只有您能评。代表、单位都改不了。</View>
      </View>
    </Card>
  )
}

function untilWords(due: Progress['message']['owner']['due']): string {
  const until = due ? `请在${dayText(due.day)}前评。` : ''
  return `${until}不评也会结束，记“没评价”，不会算成满意。`
}
