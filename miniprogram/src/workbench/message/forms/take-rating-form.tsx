import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Input } from '#shared/contract'
import { dayOf } from '#shared/kernel/day'
import { satisfiedWords, solvedWords } from '#shared/messages/words'
import { now } from '../../../platform/clock'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { CheckRow } from '../../../ui/check-row'
import { RadioRows } from '../../../ui/radio-rows'
import { TextArea } from '../../../ui/text-area'
import { DateField } from '../../controls/date-field'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'

type Take = Input<'messages.takeRating'>

interface Asked {
  how: Take['how'] | null
  askedOn: string
  solved: Take['solved'] | null
  satisfied: Take['satisfied'] | null
  onlyAcknowledged: boolean
}

function missingAnswer({ how, solved, satisfied }: Asked): string | false {
  if (how === null) return '先选是怎么问的'
  if (solved === null) return '先选他说解没解决'
  return satisfied === null && '再选他满不满意'
}

/** What somebody without WeChat said when he was asked; not asked, it stays unrated. */
export function TakeRatingForm({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const kept = useKeptWords(view.id, 'takeRating')
  const [asked, setAsked] = useState<Asked>({
    ...{ how: null, solved: null, satisfied: null, onlyAcknowledged: false },
    askedOn: dayOf(now()),
  })
  const { how, solved, satisfied } = asked
  const words = kept.value.trim()
  const send = async () => {
    if (how === null || solved === null || satisfied === null) return
    const input = { id: view.id, version: view.version, ...asked, how, solved, satisfied, words }
    if (!(await acting.run('messages.takeRating', input, { said: '替他评好了', typed: words }))) return
    kept.discard()
    close()
  }
  return (
    <View className="stack">
      <Banner tone="sunken">照他的原话选。没问到本人，不要替他选：到时间记“没评价”，不算满意。</Banner>
      <AskedFields asked={asked} set={(part) => setAsked({ ...asked, ...part })} />
      <TextArea label="他还说了什么（可以不写）" maxLength={500} value={kept.value} onChange={kept.change} />
      <FormFault fault={acting.fault} />
      <Button
        variant={variant}
        busy={acting.busy && '正在记下…'}
        missing={missingAnswer(asked)}
        onClick={() => void send()}
      >
        记下他的评价
      </Button>
    </View>
  )
}

function AskedFields({ asked, set }: { asked: Asked; set: (part: Partial<Asked>) => void }) {
  return (
    <>
      <Heading level={3}>怎么问的</Heading>
      <RadioRows
        label="怎么问的"
        choices={[
          { value: 'phone', title: '打电话问的' },
          { value: 'desk', title: '当面问的' },
        ]}
        value={asked.how}
        onChange={(how) => set({ how })}
      />
      <DateField label="哪天问的" value={asked.askedOn} onChange={(askedOn) => set({ askedOn })} />
      <Heading level={3}>他说解决了吗</Heading>
      <RadioRows
        label="他说解决了吗"
        choices={(['yes', 'partly', 'no'] as const).map((value) => ({ value, title: solvedWords[value] }))}
        value={asked.solved}
        onChange={(solved) => set({ solved })}
      />
      <Heading level={3}>他满意吗</Heading>
      <RadioRows
        label="他满意吗"
        choices={(['satisfied', 'basically', 'dissatisfied'] as const).map((value) => ({
          value,
          title: satisfiedWords[value],
        }))}
        value={asked.satisfied}
        onChange={(satisfied) => set({ satisfied })}
      />
      <OnlyAcknowledged asked={asked} set={set} />
    </>
  )
}

function OnlyAcknowledged({ asked, set }: { asked: Asked; set: (part: Partial<Asked>) => void }) {
  return (
    <CheckRow
      checked={asked.onlyAcknowledged}
      onChange={(onlyAcknowledged) => set({ onlyAcknowledged })}
      detail="勾了就按没解决算。"
    >
      他说只是回了一句话，没办事
    </CheckRow>
  )
}
