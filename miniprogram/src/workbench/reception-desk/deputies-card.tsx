import { View } from '@tarojs/components'
import type { DeskView } from '#shared/bookings/desk-contract'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'

type DeputiesCardProps = {
  deputies: DeskView['deputies']
  open: boolean
  onNote: (deputyId: string, present: boolean) => void
}

/** Who was to receive, and whether he is here: the liaison officer notes it, nobody checks in. */
export function DeputiesCard({ deputies, open, onNote }: DeputiesCardProps) {
  if (deputies.length === 0) return null
  return (
    <>
      <SectionTitle>接待的代表</SectionTitle>
      <Card flush>
        {deputies.map(({ id, name, status }) => (
          <ListRow
            key={id}
            lead={<Avatar name={name} size="small" />}
            title={name}
            action={
              open ? (
                <View className="row row-tight">
                  <Presence
                    words="到了"
                    {...{ name }}
                    on={status === 'present'}
                    onClick={() => onNote(id, true)}
                  />
                  <Presence
                    words="没到"
                    {...{ name }}
                    on={status === 'absent'}
                    onClick={() => onNote(id, false)}
                  />
                </View>
              ) : (
                <View className="sub">{standing[status] ?? ''}</View>
              )
            }
          />
        ))}
      </Card>
    </>
  )
}

const standing: Partial<Record<DeskView['deputies'][number]['status'], string>> = {
  present: '到了',
  absent: '没到',
}

type PresenceProps = { words: string; name: string; on: boolean; onClick: () => void }

function Presence({ words, name, on, onClick }: PresenceProps) {
  return (
    <Button
      size="small"
      variant={on ? 'fill' : 'neutral'}
      label={`${name}${words}${on ? '，记好了' : ''}`}
      onClick={onClick}
    >
      {words}
    </Button>
  )
}
