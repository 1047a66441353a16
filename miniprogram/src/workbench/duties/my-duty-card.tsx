import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MyDuty } from '#shared/duties/contract'
import { useAction } from '../../platform/use-action'
import { useAsk } from '../../platform/use-ask'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { DatePlate } from '../../ui/date-plate'
import { Heading } from '../../ui/heading'
import { StatusTag } from '../../ui/status-tag'
import { FormFault } from '../message/forms/form-fault'
import { AskLeaveSheet } from './ask-leave-sheet'
import { DutyCalendar } from './duty-calendar'
import { SwapSheet } from './swap-sheet'

type MyDutyCardProps = { duty: MyDuty; onDone: (words: string) => void }

/** One of a deputy's own days: confirm, ask for leave, change with somebody. */
export function MyDutyCard({ duty, onDone }: MyDutyCardProps) {
  const [open, setOpen] = useState<'leave' | 'swap' | null>(null)
  const { day, dayText, hoursText, name, siteName, place, withText, movedText, statusText, tone, note } = duty
  const done = (words: string) => {
    setOpen(null)
    onDone(words)
  }
  return (
    <>
      <Card>
        <View className="stack">
          <View className="row row-top">
            <DatePlate date={day} size="small" />
            <View className="grow">
              <Heading level={2}>{dayText}</Heading>
              <View className="strong">{hoursText}</View>
              <View>{name}</View>
              <View className="sub">{[siteName, place].filter(Boolean).join('，')}</View>
              {withText && <View className="sub">{withText}</View>}
              {movedText && <View className="sub">{movedText}</View>}
            </View>
          </View>
          <View className="row row-wrap row-tight">
            <StatusTag tone={tone}>{statusText}</StatusTag>
            {note && <View className="sub">{note}</View>}
          </View>
          <DutyButtons {...{ duty, onDone }} onOpen={setOpen} />
          <DutyCalendar duty={duty} />
        </View>
      </Card>
      {open === 'leave' && <AskLeaveSheet duty={duty} onDone={done} onClose={() => setOpen(null)} />}
      {open === 'swap' && <SwapSheet duty={duty} onDone={done} onClose={() => setOpen(null)} />}
    </>
  )
}

type DutyButtonsProps = MyDutyCardProps & { onOpen: (form: 'leave' | 'swap') => void }

function DutyButtons({ duty: { id, acts, dayText }, onDone, onOpen }: DutyButtonsProps) {
  const confirm = useAction('duties.confirm')
  const ask = useAsk('duty', 'todo')
  const send = async () => {
    ask()
    if (await confirm.run({ id })) onDone('确认了，到时候请您来')
  }
  if (acts.length === 0) return null
  return (
    <>
      <FormFault fault={confirm.fault} />
      {acts.includes('confirm') && (
        <Button
          variant="fill"
          busy={confirm.busy && '正在存…'}
          label={`确认${dayText}能来`}
          onClick={() => void send()}
        >
          确认能来
        </Button>
      )}
      <View className="buttons">
        {acts.includes('askLeave') && (
          <Button label={`${dayText}请假`} onClick={() => onOpen('leave')}>
            请假
          </Button>
        )}
        {acts.includes('swap') && (
          <Button label={`${dayText}和别人换班`} onClick={() => onOpen('swap')}>
            换班
          </Button>
        )}
      </View>
    </>
  )
}
