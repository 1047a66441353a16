import { View } from '@tarojs/components'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { StatusTag } from '../../ui/status-tag'
import type { Session } from '../sessions/session-forms'

type Duty = Session['duties'][number]

type DutiesCardProps = {
  session: Session
  onAssign: () => void
  onLeave: (duty: Duty) => void
  onSubstitute: (duty: Duty) => void
}

/** Who is on duty, who is on leave and who comes instead. */
export function DutiesCard({ session, onAssign, onLeave, onSubstitute }: DutiesCardProps) {
  const { duties, gap, needs } = session
  return (
    <>
      <SectionTitle note={`要 ${needs} 名`}>{gap > 0 ? `谁来接待　还差 ${gap} 名` : '谁来接待'}</SectionTitle>
      <Card flush>
        {duties.map((duty) => (
          <DutyRow key={duty.deputyId} {...{ duty, onLeave, onSubstitute }} />
        ))}
        {duties.length === 0 && <ListRow title="还没排人" sub="排上代表，才能公布。" />}
      </Card>
      {session.acts.includes('assign') && (
        <Button icon="people" onClick={onAssign}>
          {duties.length === 0 ? '排人' : '换人、加人'}
        </Button>
      )}
    </>
  )
}

type DutyRowProps = Pick<DutiesCardProps, 'onLeave' | 'onSubstitute'> & { duty: Duty }

function DutyRow({ duty, onLeave, onSubstitute }: DutyRowProps) {
  const { name, statusText, tone, note, reason, acts } = duty
  const act = acts.includes('grantLeave')
    ? { words: '看请假', run: () => onLeave(duty) }
    : acts.includes('askSubstitute')
      ? { words: '找人替', run: () => onSubstitute(duty) }
      : null
  return (
    <ListRow
      lead={<Avatar name={name} size="small" />}
      above={
        <View className="row row-tight">
          <StatusTag tone={tone}>{statusText}</StatusTag>
        </View>
      }
      title={name}
      sub={[note, reason && `原因：${reason}`].filter(Boolean).join('。')}
      label={[name, statusText, note].filter(Boolean).join('，')}
      {...(act && {
        action: (
          <Button variant="tone" size="small" label={`${act.words}：${name}`} onClick={act.run}>
            {act.words}
          </Button>
        ),
      })}
    />
  )
}
