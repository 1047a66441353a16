import type { SessionMatter } from '#shared/reception/reception-day'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'

/** 会诊: what is talked over, each opened by whoever may see it. */
export function SessionMatters({ matters }: { matters: readonly SessionMatter[] }) {
  if (matters.length === 0) return null
  return (
    <>
      <SectionTitle>这一场会诊的事</SectionTitle>
      <Card>
        {matters.map(({ id, number }) => (
          <ListRow
            key={id}
            title={`编号 ${number}`}
            onClick={() => void go('deskMessage', { message: id })}
          />
        ))}
      </Card>
    </>
  )
}
