import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useAction } from '../../platform/use-action'
import { useAsk } from '../../platform/use-ask'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { FormFault } from '../message/forms/form-fault'

type AskedCardProps = { asked: Output<'duties.mine'>['asked'][number]; onDone: (words: string) => void }

const answers = {
  substitute: {
    yes: '我来替',
    no: '来不了',
    done: '记下了，那天请您来',
    declined: '告诉联络站了，他们另找人',
  },
  swap: { yes: '可以换', no: '换不了', done: '换好了', declined: '告诉对方了' },
} as const

/** Somebody asks him to step in or to change days; one tap answers. */
export function AskedCard({ asked, onDone }: AskedCardProps) {
  const answer = useAction('duties.answer')
  const ask = useAsk('duty')
  const words = answers[asked.kind]
  const send = async (accept: boolean) => {
    const done = await answer.run({ id: asked.id, accept })
    if (done) onDone(accept ? words.done : words.declined)
  }
  const yes = () => {
    ask()
    void send(true)
  }
  return (
    <Card outlined>
      <View className="stack">
        <Heading level={2}>{asked.title}</Heading>
        <View>{asked.text}</View>
        <FormFault fault={answer.fault} />
        <View className="buttons">
          <Button variant="fill" busy={answer.busy && '正在发…'} onClick={yes}>
            {words.yes}
          </Button>
          <Button variant="neutral" onClick={() => void send(false)}>
            {words.no}
          </Button>
        </View>
      </View>
    </Card>
  )
}
