import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useAction } from '../../platform/use-action'
import { type Query, useQuery } from '../../platform/use-query'
import { Button } from '../../ui/button'
import { CheckRow } from '../../ui/check-row'
import { Loading } from '../../ui/loading'
import { Sheet } from '../../ui/sheet'
import { Fault } from '../controls/fault'
import { FormFault } from '../message/forms/form-fault'
import type { FormProps, Session } from '../sessions/session-forms'

interface Row {
  id: string
  name: string
  detail: string
}

/** Those on duty first, then whoever could come, in the order of the roster. */
function rowsOf({ duties }: Session, candidates: { id: string; name: string; why: string }[]): Row[] {
  const there = duties
    .filter(({ receives }) => receives)
    .map(({ deputyId, name, statusText }) => ({ id: deputyId, name, detail: statusText }))
  return [...there, ...candidates.map(({ id, name, why }) => ({ id, name, detail: why }))]
}

/** By hand: everybody who is to receive, ticked. */
export function AssignSheet({ session, onDone, onClose }: FormProps) {
  const query = useQuery('duties.substitutes', { id: session.id })
  const assign = useAction('duties.assign')
  const [chosen, setChosen] = useState(() =>
    session.duties.filter(({ receives }) => receives).map(({ deputyId }) => deputyId),
  )
  const toggle = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id))
  const send = async () => {
    const done = await assign.run({ id: session.id, version: session.version, deputyIds: chosen })
    if (done) onDone(session.state === 'published' ? '排好了，代表会收到通知' : '排好了，公布时通知代表')
  }
  const missing = session.needs - chosen.length
  return (
    <Sheet title={`${session.dayText}排人`} onClose={onClose}>
      <View className="stack">
        <View className="strong">
          {missing > 0
            ? `要 ${session.needs} 名，还差 ${missing} 名`
            : `要 ${session.needs} 名，选了 ${chosen.length} 名`}
        </View>
        <AssignRows {...{ session, query, chosen }} onToggle={toggle} />
        <FormFault fault={assign.fault} />
        <Button
          variant="fill"
          busy={assign.busy && '正在存…'}
          missing={chosen.length === 0 && '先选代表'}
          onClick={() => void send()}
        >
          {`就排这 ${chosen.length} 位`}
        </Button>
      </View>
    </Sheet>
  )
}

type AssignRowsProps = {
  session: Session
  query: Query<Output<'duties.substitutes'>>
  chosen: string[]
  onToggle: (id: string, on: boolean) => void
}

function AssignRows({ session, query, chosen, onToggle }: AssignRowsProps) {
  if (!query.data) return query.fault ? <Fault title="名单没打开" query={query} /> : <Loading rows={2} />
  const rows = rowsOf(session, query.data.candidates)
  if (rows.length === 0)
    return <View className="sub">这天没有代表能来。可以改期，或者请乡镇人大帮忙协调。</View>
  return (
    <>
      {rows.map(({ id, name, detail }) => (
        <CheckRow key={id} checked={chosen.includes(id)} onChange={(on) => onToggle(id, on)} detail={detail}>
          {name}
        </CheckRow>
      ))}
    </>
  )
}
