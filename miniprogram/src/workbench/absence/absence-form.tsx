import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Absences } from '#shared/people/absence-contract'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import { DateField } from '../controls/date-field'
import { SelectField } from '../controls/select-field'
import { FormFault } from '../message/forms/form-fault'

export type AbsenceProps = { absences: Absences; onDone: (words: string) => void }

const nobody = 'nobody'

/** From … to …, and who stands in. */
export function AbsenceForm({ absences, onDone }: AbsenceProps) {
  const { today, person, candidates } = absences
  const [from, setFrom] = useState(today)
  const [to, setTo] = useState(today)
  const [standIn, setStandIn] = useState<string | null>(null)
  const save = useAction('people.saveAbsence')
  const send = async () => {
    const standInId = standIn === nobody ? null : standIn
    const days = { from, to: to < from ? from : to, standInId }
    const done = await save.run(person.isMe ? days : { ...days, personId: person.id })
    const name = candidates.find(({ id }) => id === standIn)?.name
    if (done) onDone(name ? `请好了，${name}替${person.isMe ? '您' : person.name}` : '请好了，写来的直接上交')
  }
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>{absences.absences.length === 0 ? '请几天假' : '再请一次'}</Heading>
        <DateField label="第一天" value={from} onChange={setFrom} />
        <DateField label="最后一天" value={to < from ? from : to} onChange={setTo} />
        <StandInField absences={absences} value={standIn} onChange={setStandIn} />
        <FormFault fault={save.fault} />
        <Button
          variant="fill"
          busy={save.busy && '正在请…'}
          missing={standIn === null && '先选谁替'}
          onClick={() => void send()}
        >
          请假
        </Button>
      </View>
    </Card>
  )
}

type StandInFieldProps = Pick<AbsenceProps, 'absences'> & {
  value: string | null
  onChange: (id: string) => void
}

const straightUp = { value: nobody, title: '不找人替', detail: '写来的直接交给乡镇人大' }

function StandInField({ absences, value, onChange }: StandInFieldProps) {
  const { person, candidates, mayBeNobody } = absences
  const choices = candidates.map(({ id, name, title }) => ({ value: id, title: name, detail: title }))
  const own = person.isMe && !person.isDeputy
  return (
    <SelectField
      label="谁替"
      placeholder="选一位"
      choices={mayBeNobody ? [straightUp, ...choices] : choices}
      value={value}
      onChange={onChange}
      {...(own && { note: '这里是同一个办公室的人。要别处的人来替，请上一级填。' })}
    />
  )
}
