import type { Day } from '#shared/kernel/day'
import type { ReceptionDay } from '#shared/reception/reception-day'

/** What every new session has in common: proposed for its own day, nobody on duty, nothing told. */
export function blankSession({ _id, day }: { _id: string; day: Day }): ReceptionDay {
  return {
    _id,
    siteId: '',
    unitId: '',
    kind: 'ordinary',
    title: '',
    scheduled: day,
    effective: day,
    reason: 'regular',
    start: '09:00',
    end: '11:00',
    place: '',
    point: null,
    link: '',
    guests: [],
    matters: [],
    needs: 2,
    seats: { minutes: 30, perSlot: 2 },
    deputyIds: [],
    duties: [],
    state: 'proposed',
    publishedAt: null,
    moves: [],
    proposedMove: null,
    provisional: false,
    closed: null,
    history: [],
    version: 1,
    demo: false,
  }
}
