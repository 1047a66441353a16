import { useContext, useEffect } from 'react'
import { View } from '@tarojs/components'
import { canSpeak, hush, speak } from '../../../../platform/speak'
import { Button } from '../../../../ui/button'
import { CareContext } from '../../../../ui/care-context'
import { Heading } from '../../../../ui/heading'
import { AnswerCard } from './answer-card'
import { DecisionCard } from './decision-card'
import { DeclinedCard } from './declined-card'
import { HeadLine, MatterTag } from './head-line'
import { HolderCard } from './holder-card'
import { LastActs } from './last-acts'
import { type Progress, may } from './progress'
import { PublicityCard } from './publicity-card'
import { QuestionCard } from './question-card'
import { RatingCard } from './rating-card'
import { readAloud } from './read-aloud'
import { Story } from './story'

/** The author's page: what he is asked first, then who has it, then the story. */
export function Matter(progress: Progress) {
  const { care } = useContext(CareContext)
  const { message } = progress
  const answer = message.replies[message.replies.length - 1]
  const rates = may('rate', progress)
  useEffect(() => hush, [])
  return (
    <>
      {care && canSpeak && (
        <Button variant="tone" icon="sound" onClick={() => speak(readAloud(message))}>
          读给我听
        </Button>
      )}
      <View className="stack">
        <Heading level={1}>{message.title}</Heading>
        {!care && <HeadLine message={message} />}
      </View>
      {care && rates && <MatterTag message={message} />}
      {message.question !== null && may('supplement', progress) && <QuestionCard {...progress} />}
      {message.decline && <DeclinedCard {...progress} decline={message.decline} />}
      {message.decision && <DecisionCard decision={message.decision} />}
      {answer && message.status !== 'rehandling' && <AnswerCard answer={answer} />}
      {rates ? <RatingCard {...progress} /> : <HolderCard {...progress} />}
      {may('unpublish', progress) && <PublicityCard key={message.version} {...progress} />}
      <Story message={message} folded={rates} />
      <LastActs {...progress} />
      {care && <HeadLine message={message} />}
      {message.replies.length > 0 && (
        <View className="note centered">“答复了”不等于“解决了”。解没解决，您说了算。</View>
      )}
    </>
  )
}
