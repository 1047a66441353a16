import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useAction } from '../../platform/use-action'
import { useQuery } from '../../platform/use-query'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { Loading } from '../../ui/loading'
import { Sheet } from '../../ui/sheet'
import { Fault } from '../controls/fault'
import { FormFault } from '../message/forms/form-fault'
import type { MyDuty } from '#shared/duties/contract'

type Partner = Output<'duties.partners'>['partners'][number]

type SwapSheetProps = { duty: MyDuty; onDone: (words: string) => void; onClose: () => void }

/** With whom to change days; nothing changes before the other has said yes. */
export function SwapSheet({ duty, onDone, onClose }: SwapSheetProps) {
  const query = useQuery('duties.partners', { id: duty.id })
  const swap = useAction('duties.swap')
  const send = async ({ sessionId, deputyId, name }: Partner) => {
    const done = await swap.run({ id: duty.id, otherSessionId: sessionId, otherDeputyId: deputyId })
    if (done) onDone(`问了${name}，等他答复`)
  }
  const partners = query.data?.partners
  return (
    <Sheet title={`${duty.dayText}和谁换`} onClose={onClose}>
      <View className="stack">
        <View className="sub">对方答应了才算换好，之前还是您来。</View>
        <FormFault fault={swap.fault} />
        {!query.data && (query.fault ? <Fault title="名单没打开" query={query} /> : <Loading rows={2} />)}
        {partners?.length === 0 && <View className="sub">没有能换的人。来不了，请向联络站请假。</View>}
        <View>
          {partners?.map((one) => (
            <ListRow
              key={one.sessionId + one.deputyId}
              title={one.name}
              sub={one.dayText}
              action={
                <Button
                  variant="tone"
                  size="small"
                  label={`和${one.name}换，换到${one.dayText}`}
                  onClick={() => void send(one)}
                >
                  和他换
                </Button>
              }
            />
          ))}
        </View>
      </View>
    </Sheet>
  )
}
