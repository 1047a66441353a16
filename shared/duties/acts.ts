import { Fault } from '#shared/kernel/fault'
import type { Duty, ReceptionDay } from '#shared/reception/reception-day'
import { expectOpen } from '#shared/reception/sessions/record'

/** What a deputy may do with a duty of his own, by where it stands. */
export const ownDutyActs = ['confirm', 'askLeave', 'askSubstitute', 'swap'] as const
export type OwnDutyAct = (typeof ownDutyActs)[number]

/** What the station does with somebody's duty. */
export const staffDutyActs = ['grantLeave', 'refuseLeave', 'askSubstitute'] as const
export type StaffDutyAct = (typeof staffDutyActs)[number]

const own = {
  planned: ['confirm', 'askLeave', 'swap'],
  confirmed: ['askLeave', 'swap'],
  leaveAsked: [],
  onLeave: ['askSubstitute'],
  present: [],
  absent: [],
} as const satisfies Record<Duty['status'], readonly OwnDutyAct[]>

const staff = {
  planned: [],
  confirmed: [],
  leaveAsked: ['grantLeave', 'refuseLeave', 'askSubstitute'],
  onLeave: ['askSubstitute'],
  present: [],
  absent: [],
} as const satisfies Record<Duty['status'], readonly StaffDutyAct[]>

export const dutyStatusNames = {
  planned: '还没确认',
  confirmed: '已确认',
  leaveAsked: '请假，等答复',
  onLeave: '准假了',
  present: '到场了',
  absent: '没到场',
} as const satisfies Record<Duty['status'], string>

/** Whether somebody has already taken the place of this deputy. */
export function substituteOf(session: ReceptionDay, deputyId: string): Duty | undefined {
  return session.duties.find((duty) => duty.forId === deputyId)
}

const isOpen = ({ state }: ReceptionDay) => state === 'proposed' || state === 'published'

export function ownActs(session: ReceptionDay, duty: Duty): readonly OwnDutyAct[] {
  if (!isOpen(session)) return []
  const mayAsk = duty.askedId === null && !substituteOf(session, duty.deputyId)
  return own[duty.status].filter((act) => act !== 'askSubstitute' || mayAsk)
}

export function staffActs(session: ReceptionDay, duty: Duty): readonly StaffDutyAct[] {
  if (!isOpen(session)) return []
  const mayAsk = duty.askedId === null && !substituteOf(session, duty.deputyId)
  return staff[duty.status].filter((act) => act !== 'askSubstitute' || mayAsk)
}

/** The duty of a deputy in a session. Faults `notFound` when he has none there. */
export function dutyOf(session: ReceptionDay, deputyId: string): Duty {
  const duty = session.duties.find((one) => one.deputyId === deputyId)
  if (!duty) throw new Fault('notFound', '这一场没有排到这位代表，可能刚改过。请刷新看看。')
  return duty
}

/** Faults `conflict` when the duty, or the session, has gone on. */
export function expectDutyAct(
  session: ReceptionDay,
  duty: Duty,
  { act, acts, now }: { act: string; acts: readonly string[]; now: Date },
): void {
  expectOpen(session, now)
  if (!acts.includes(act))
    throw new Fault('conflict', `这一班现在是“${dutyStatusNames[duty.status]}”，这一步不用再办。请刷新看看。`)
}

/** The session's duties with one of them changed. */
export function withDuty(session: ReceptionDay, deputyId: string, change: Partial<Duty>): Duty[] {
  return session.duties.map((duty) => (duty.deputyId === deputyId ? { ...duty, ...change } : duty))
}
