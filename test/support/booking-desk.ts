import type { Booking } from '#shared/bookings/booking'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { blankSession } from '#shared/reception/blank-session'
import type { DemoCloud } from '#test/support/demo-cloud'

/** The pinned day, when the desks of these sessions work. */
export const today = '2026-02-11'

let made = 0

/** A published session of 柳沟镇 with two deputies on duty, as a document. */
export function aSession(over: Partial<ReceptionDay> = {}): ReceptionDay {
  made += 1
  const deputyIds = ['D05001', 'D05002']
  const duty = {
    status: 'confirmed',
    forId: null,
    askedId: null,
    declinedIds: [],
    swap: null,
    reason: '',
  } as const
  return {
    ...blankSession({ _id: `S-test-${made}`, day: '2026-02-26' }),
    siteId: 'ST05',
    unitId: 'U05',
    place: '柳沟镇便民中心一楼',
    state: 'published',
    publishedAt: '2026-02-05T01:00:00.000Z',
    deputyIds,
    duties: deputyIds.map((deputyId) => ({ deputyId, ...duty, declinedIds: [] })),
    demo: true,
    ...over,
  }
}

/** The same in the database of a cloud; its id. */
export function putSession(cloud: DemoCloud, over: Partial<ReceptionDay> = {}): string {
  const session = aSession(over)
  cloud.database.bulk('receptionDays', [session])
  return session._id
}

/** What a visitor says. */
export const aVisitor = (sessionId: string, over: object = {}) => {
  made += 1
  return { requestId: `request-${made}`, sessionId, name: '郑演示', matter: '路灯', ...over }
}

export function bookingsIn(cloud: DemoCloud, sessionId: string): Booking[] {
  return cloud.database.dump('bookings', (row) => row.sessionId === sessionId) as unknown as Booking[]
}

export function sessionIn(cloud: DemoCloud, sessionId: string): ReceptionDay {
  return cloud.database.dump('receptionDays', ({ _id }) => _id === sessionId)[0] as unknown as ReceptionDay
}
