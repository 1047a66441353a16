import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { replaceWith } from '../../../../platform/navigation'
import { useAction } from '../../../../platform/use-action'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { Card } from '../../../../ui/card'
import { Heading } from '../../../../ui/heading'
import { TextField } from '../../../../ui/text-field'
import { FaultBanner } from '../../components/fault-banner'
import { missingAnswer, noRating, ratingOf, whatNext } from '../progress/rating'
import { RatingQuestions } from '../progress/rating-questions'
import { type LookupCode, typedCode } from './lookup-code'

type Found = Output<'messages.lookup'>

type SlipCardProps = { found: Found; asked: LookupCode; onRated: (after: Found) => void }

/** Whoever holds the slip has both its number and its query code: he rates, or takes the matter into his WeChat. */
export function SlipCard({ found, asked, onRated }: SlipCardProps) {
  const [typed, setTyped] = useState('')
  const { number, slip } = found
  if (number === null || !(slip.mayRate || slip.mayClaim)) return null
  const queryCode = 'queryCode' in asked ? asked.queryCode : typedCode(typed)
  const held = { number, queryCode }
  return (
    <Card outlined>
      <View className="stack">
        <Heading level={2}>条子在您手里？</Heading>
        <View className="sub">这件是联络站替本人登记的，凭条子就算本人。</View>
        {'number' in asked && (
          <TextField
            label="条子上的查询码"
            value={typed}
            maxLength={32}
            placeholder="8 位字母和数字"
            onChange={setTyped}
          />
        )}
        {slip.mayRate && <RateBySlip {...{ held, onRated }} round={slip.round} />}
        {slip.mayClaim && <ClaimButton held={held} />}
      </View>
    </Card>
  )
}

type Held = { number: string; queryCode: string }

const missingCode = ({ queryCode }: Held) => queryCode.length < 8 && '先填条子上的查询码'

type RateBySlipProps = { held: Held; round: 1 | 2; onRated: (after: Found) => void }

function RateBySlip({ held, round, onRated }: RateBySlipProps) {
  const [draft, setDraft] = useState(noRating)
  const rating = useAction('messages.rateBySlip')
  const next = whatNext(draft, { round })
  const rate = async () => {
    const said = ratingOf(draft)
    const after = said && (await rating.run({ ...held, ...said }))
    if (after) onRated(after)
  }
  return (
    <>
      <RatingQuestions
        value={draft}
        onChange={setDraft}
        round={round}
        until="答复的内容，联络站当面或打电话告诉过您。没听到，先打电话问。"
      />
      {next && <Banner icon="forward">{next}</Banner>}
      <FaultBanner fault={rating.fault} />
      <Button
        variant="primary"
        size="main"
        busy={rating.busy && '正在交评价…'}
        missing={missingCode(held) || missingAnswer(draft)}
        onClick={() => void rate()}
      >
        交评价
      </Button>
    </>
  )
}

function ClaimButton({ held }: { held: Held }) {
  const claiming = useAction('messages.claim')
  const claim = async () => {
    const claimed = await claiming.run(held)
    if (claimed) await replaceWith('progress', { message: claimed.id })
  }
  return (
    <>
      <FaultBanner fault={claiming.fault} />
      <Button
        icon="person"
        busy={claiming.busy && '正在放进来…'}
        missing={missingCode(held)}
        onClick={() => void claim()}
      >
        放进我的留言
      </Button>
      <View className="note">放进来以后，只有这个微信能看全部、能评。只能放一次。</View>
    </>
  )
}
