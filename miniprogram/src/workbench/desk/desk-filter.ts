import { useState } from 'react'
import type { QueueFilter } from '#shared/messages/queues/queue-filter'
import type { Me } from '#shared/people/contract'
import { load, save } from '../../platform/storage'

type Kept = Record<string, QueueFilter>

/** Roles whose filters are kept; the ones chosen longest ago go first. */
const most = 20

/** Whose filters: this person's in this role. Another one at the same computer has his own. */
function keyOf({ uploadPrefix, grants }: Me, grant: number): string {
  const { role, unitId } = grants[grant] ?? { role: '', unitId: '' }
  return `${uploadPrefix ?? ''}${role}:${unitId}`
}

function keep(key: string, filter: QueueFilter): void {
  const { [key]: _old, ...others } = load<Kept>('deskFilters') ?? {}
  const newest = Object.entries(others).slice(1 - most)
  save('deskFilters', { ...Object.fromEntries(newest), [key]: filter })
}

/** What somebody narrows his queues by in one role: remembered on this phone until he takes it away. */
export function useDeskFilter(me: Me, grant: number) {
  const key = keyOf(me, grant)
  const [chosen, setChosen] = useState<{ key: string; filter: QueueFilter }>()
  const filter = chosen?.key === key ? chosen.filter : (load<Kept>('deskFilters')?.[key] ?? {})
  const change = (part: QueueFilter) => {
    const next = withoutBlanks({ ...filter, ...part })
    keep(key, next)
    setChosen({ key, filter: next })
  }
  return { filter, change }
}

function withoutBlanks(filter: QueueFilter): QueueFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}
