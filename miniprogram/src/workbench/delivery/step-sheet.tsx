import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../platform/navigation'
import { useQuery } from '../../platform/use-query'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { Sheet } from '../../ui/sheet'
import { StatusTag } from '../../ui/status-tag'
import { Fault } from '../controls/fault'
import type { Step } from './step'
import { PushLines } from './push-bar'

/** For whom one step was, and what became of it. */
export function StepSheet({ step, onClose }: { step: Step; onClose: () => void }) {
  const { subject, event, at } = step
  const query = useQuery('delivery.step', { subjectId: subject.id, event, at })
  return (
    <Sheet title={step.what} onClose={onClose}>
      <View className="stack">
        {query.data && <StepBody found={query.data} />}
        {!query.data && (query.fault ? <Fault title="这一笔没打开" query={query} /> : <Loading rows={2} />)}
        <Button variant="tone" icon="phone" onClick={() => void go('deskCalls', { subject: subject.id })}>
          看这件事的电话单
        </Button>
      </View>
    </Sheet>
  )
}

function StepBody({ found }: { found: Output<'delivery.step'> }) {
  const { title, text, counts, people, more } = found
  return (
    <>
      <View>
        <View className="strong">{title}</View>
        <View className="sub">{text}</View>
      </View>
      <PushLines counts={counts} />
      <Card flush tone="sunken">
        {people.map(({ who, state, tone, detail }, index) => (
          <ListRow
            key={`${index} ${who}`}
            title={who}
            {...(detail && { sub: detail })}
            action={<StatusTag tone={tone}>{state}</StatusTag>}
          />
        ))}
      </Card>
      {more > 0 && <View className="note">{`还有 ${more} 个没有列出来，数字里都有。`}</View>}
    </>
  )
}
