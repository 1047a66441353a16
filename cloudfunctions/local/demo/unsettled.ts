import type { Duty, ReceptionDay } from '#shared/reception/reception-day'
import { addDays, type Day } from '#shared/kernel/day'
import { isReceiving } from '#shared/reception/sessions/record'

type Unsettle = (session: ReceptionDay) => Partial<ReceptionDay>

const duty =
  (seat: number, change: Partial<Duty>): Unsettle =>
  ({ duties }) => ({ duties: duties.map((one, at) => (at === seat ? { ...one, ...change } : one)) })

/** A newer calendar takes one more day off, so a published session asks to move. */
const proposesMove: Unsettle = ({ effective }) => ({
  proposedMove: { to: addDays(effective ?? '', 1), reason: 'holiday:春节' },
})

/** What waits at 柳沟镇 and elsewhere, by station and how many sessions ahead: a gap, a substitute asked, a leave. */
const waiting: Readonly<Record<string, Readonly<Record<number, Unsettle>>>> = {
  ST05: {
    1: duty(1, { status: 'onLeave', reason: '到省里培训' }),
    2: duty(1, { status: 'onLeave', reason: '家里老人住院', askedId: 'D05002' }),
    3: duty(0, { status: 'leaveAsked', reason: '那几天收麦' }),
  },
  ST01: { 0: proposesMove },
  ST14: { 1: proposesMove },
}

/** Sessions to come as real ones are: not all of them are settled. */
export function unsettled(sessions: readonly ReceptionDay[], today: Day): ReceptionDay[] {
  const ahead = new Map<string, number>()
  return sessions.map((session) => {
    const { siteId, effective } = session
    if (effective === null || effective < today) return session
    const nth = ahead.get(siteId) ?? 0
    ahead.set(siteId, nth + 1)
    const change = waiting[siteId]?.[nth]?.(session)
    if (!change) return session
    const next = { ...session, ...change }
    return { ...next, deputyIds: next.duties.filter(isReceiving).map(({ deputyId }) => deputyId) }
  })
}
