import { dayText, dayTextWithWeekday } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { dayOfSession, plannedDuty, type Duty, type ReceptionDay } from '#shared/reception/reception-day'
import { dutyOf, expectDutyAct, ownActs, withDuty } from '#shared/duties/acts'
import type { DutySetting } from '#shared/duties/setting'
import { expectOpen, isReceiving, record } from '#shared/reception/sessions/record'
import type { SessionDecision } from '#shared/reception/sessions/setting'
import { bookersOf, deputyKey, rowsFor, stationKey } from '#shared/reception/sessions/tell'

interface Wish {
  deputyId: string
  other: ReceptionDay
  otherId: string
}

const whenOf = (session: ReceptionDay) => dayTextWithWeekday(dayOfSession(session))

/** Whether two deputies can take each other's place: both expected, neither in the other's session already. */
function expectSwappable(mine: ReceptionDay, { deputyId, other, otherId }: Wish, now: Date): void {
  if (mine.siteId !== other.siteId)
    throw new Fault('invalidInput', '只能和同一个站的代表换班。请另选一场。', 'otherSessionId')
  expectOpen(other, now)
  const theirs = dutyOf(other, otherId)
  if (!isReceiving(theirs) || theirs.status === 'leaveAsked')
    throw new Fault('conflict', '对方那一班在请假，换不了。请另找一位代表。')
  const both = (session: ReceptionDay, id: string) => session.duties.some((duty) => duty.deputyId === id)
  if (mine._id === other._id || both(mine, otherId) || both(other, deputyId))
    throw new Fault('invalidInput', '你们两位有一场本来就在一起，换不了。请另选一场。', 'otherSessionId')
}

/** “我这场换您那场”: nothing changes before the other has said yes. */
export function askSwap(session: ReceptionDay, wish: Wish, setting: DutySetting): SessionDecision {
  const duty = dutyOf(session, wish.deputyId)
  const { now, by, nameOf } = setting
  expectDutyAct(session, duty, { act: 'swap', acts: ownActs(session, duty), now })
  expectSwappable(session, wish, now)
  const swap = { deputyId: wish.otherId, sessionId: wish.other._id }
  const note = `想和${nameOf(wish.otherId)}换：换到${dayText(dayOfSession(wish.other))}`
  const duties = withDuty(session, wish.deputyId, { swap })
  const next = record(session, { duties }, { act: 'swap', note, now, by })
  return {
    session: next,
    rows: rowsFor(next, [deputyKey(wish.otherId)], {
      event: 'duties.swapAsked',
      now,
      urgency: 'soon',
      title: `${by.name}想和您换班`,
      text: `他${whenOf(session)}，您${whenOf(wish.other)}。能不能换，请点开答复。`,
    }),
  }
}

/** The duty whose holder would like to change with this deputy. */
export function swapDuty(session: ReceptionDay, otherId: string): Duty | undefined {
  return session.duties.find(({ swap }) => swap?.deputyId === otherId)
}

/** A no: the wish is gone, its owner is told and keeps his day. */
export function refuseSwap(session: ReceptionDay, otherId: string, setting: DutySetting): SessionDecision {
  const duty = swapDuty(session, otherId)
  if (!duty) throw new Fault('conflict', '对方已经不换了，不用答复。')
  const { now, by, nameOf } = setting
  const duties = withDuty(session, duty.deputyId, { swap: null })
  const next = record(session, { duties }, { act: 'answer', note: `${by.name}换不了`, now, by })
  return {
    session: next,
    rows: rowsFor(next, [deputyKey(duty.deputyId)], {
      event: 'duties.swapRefused',
      now,
      urgency: 'soon',
      title: `${nameOf(otherId)}换不了班`,
      text: `${whenOf(session)}还请您来；来不了请向联络站请假。`,
    }),
  }
}

/** A yes: both sessions change together; voters of a published one see who comes in whose place. */
export function acceptSwap(
  session: ReceptionDay,
  { other, otherId, otherBooked }: Omit<Wish, 'deputyId'> & { otherBooked: readonly string[] },
  setting: DutySetting,
): [SessionDecision, SessionDecision] {
  const duty = swapDuty(session, otherId)
  if (!duty) throw new Fault('conflict', '对方已经不换了，不用答复。')
  expectOpen(session, setting.now)
  expectSwappable(session, { deputyId: duty.deputyId, other, otherId }, setting.now)
  return [
    exchange(session, { leaves: duty.deputyId, comes: otherId }, setting),
    exchange(other, { leaves: otherId, comes: duty.deputyId }, { ...setting, booked: otherBooked }),
  ]
}

function exchange(
  session: ReceptionDay,
  { leaves, comes }: { leaves: string; comes: string },
  setting: DutySetting,
): SessionDecision {
  const { now, by, nameOf } = setting
  const published = session.state === 'published'
  const taken = { ...plannedDuty(comes, published ? leaves : null), status: 'confirmed' as const }
  const duties = session.duties.map((duty) => (duty.deputyId === leaves ? taken : duty))
  const note = `${nameOf(comes)}和${nameOf(leaves)}换班`
  const next = record(session, { duties }, { act: 'answer', note, now, by })
  const people = [stationKey(session), deputyKey(leaves), deputyKey(comes)]
  return {
    session: next,
    rows: rowsFor(next, published ? [...people, ...bookersOf(setting)] : people, {
      event: 'duties.swapAccepted',
      now,
      urgency: 'soon',
      title: `换好了：${whenOf(session)}由${nameOf(comes)}来`,
      text: `${setting.siteName}，原来是${nameOf(leaves)}。时间地点不变。`,
    }),
  }
}
