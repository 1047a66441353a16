import type { Absences } from '#shared/people/absence-contract'
import { useAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { StatusTag } from '../../ui/status-tag'
import { FormFault } from '../message/forms/form-fault'
import type { AbsenceProps } from './absence-form'

/** What was asked for and is not over; one comes back early, or does not go after all. */
export function AbsenceList({ absences, onDone }: AbsenceProps) {
  const { person } = absences
  const end = useAction('people.endAbsence')
  const back = async ({ from, current }: Absences['absences'][number]) => {
    const done = await end.run(person.isMe ? { from } : { from, personId: person.id })
    if (done) onDone(current ? '回来了，事情又到自己手里' : '这一次不请了')
  }
  if (absences.absences.length === 0) return <Card tone="sunken">没有请假。</Card>
  return (
    <>
      <Card flush>
        {absences.absences.map((one) => (
          <ListRow
            key={one.from}
            title={one.text}
            sub={one.standInText}
            below={one.current && <Current />}
            action={
              <Button
                variant="second"
                size="small"
                busy={end.busy && '正在改…'}
                label={`${one.current ? '提前回来' : '不请了'}：${one.text}`}
                onClick={() => void back(one)}
              >
                {one.current ? '提前回来' : '不请了'}
              </Button>
            }
          />
        ))}
      </Card>
      <FormFault fault={end.fault} />
    </>
  )
}

function Current() {
  return (
    <StatusTag tone="info" icon="clock">
      正在请假
    </StatusTag>
  )
}
