import { Text } from '@tarojs/components'
import { go } from '../../../platform/navigation'
import { goTabWith } from '../../../platform/tab-params'
import { Avatar } from '../../../ui/avatar'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { Seal } from '../../../ui/seal'
import { SectionTitle } from '../../../ui/section-title'
import { SessionRow } from './session-row'
import type { Station } from './three-fixed'

export function Sessions({ station: { id, sessions } }: { station: Station }) {
  if (sessions.length === 0) return null
  const all = () => void goTabWith('reception', { siteId: id })
  return (
    <>
      <SectionTitle action={{ words: '全年', label: '全年的接待日', onClick: all }}>
        接下来的接待日
      </SectionTitle>
      <Card flush>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            onClick={() =>
              void goTabWith('reception', { siteId: id, day: session.effective ?? session.scheduled })
            }
          />
        ))}
      </Card>
    </>
  )
}

export function Deputies({ station: { id, deputies, deputiesTotal } }: { station: Station }) {
  if (deputies.length === 0) return null
  const action = {
    words: `全部 ${deputiesTotal} 人`,
    label: `看全部 ${deputiesTotal} 位代表`,
    onClick: () => void go('deputies', { station: id }),
  }
  return (
    <>
      <SectionTitle action={action}>在这里接待的代表</SectionTitle>
      <Card flush>
        {deputies.map((deputy) => (
          <ListRow
            key={deputy.id}
            lead={<Avatar name={deputy.name} />}
            title={
              <>
                {deputy.name} <Text className="deputy-levels">{deputy.levelsText}</Text>
              </>
            }
            sub={deputy.sub}
            label={[deputy.name, deputy.levelsText, deputy.sub].filter(Boolean).join('，')}
            onClick={() => void go('deputy', { deputy: deputy.id })}
          />
        ))}
      </Card>
    </>
  )
}

/** The points that belong to a station; a point names its station instead. */
export function Points({ station: { points, parent } }: { station: Station }) {
  const near = parent ? [{ ...parent, now: null }] : points
  if (near.length === 0) return null
  return (
    <>
      <SectionTitle>{parent ? '上面的联络站' : '村里的联络点'}</SectionTitle>
      <Card flush>
        {near.map((one) => (
          <ListRow
            key={one.id}
            lead={<Seal mark={parent ? '站' : '点'} />}
            title={one.name}
            sub={one.now?.text}
            onClick={() => void go('station', { station: one.id })}
          />
        ))}
      </Card>
    </>
  )
}
