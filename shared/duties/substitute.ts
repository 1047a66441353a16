import { dayOf, dayTextWithWeekday } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Deputy } from '#shared/deputies/deputy'
import { hoursText } from '#shared/reception/hours-text'
import { dayOfSession, plannedDuty, type Duty, type ReceptionDay } from '#shared/reception/reception-day'
import { dutyOf, expectDutyAct, ownActs, staffActs, withDuty } from '#shared/duties/acts'
import type { DutySetting } from '#shared/duties/setting'
import { isAway } from '#shared/people/stand-ins'
import { noticeBy } from '#shared/reception/sessions/notice-rule'
import { expectOpen, isReceiving, record } from '#shared/reception/sessions/record'
import type { SessionDecision } from '#shared/reception/sessions/setting'
import { bookersOf, deputyKey, rowsFor, stationKey } from '#shared/reception/sessions/tell'

export interface Asked {
  deputyId: string
  substitute: Deputy
  /** His other sessions of that day. */
  sameDay: readonly ReceptionDay[]
}

const cannot = ({ name }: Deputy, why: string) =>
  new Fault('invalidInput', `${name}${why}请换一位代表。`, 'substituteId')

/** Faults `invalidInput` for somebody who cannot be on duty in this session. */
export function expectFree(
  session: ReceptionDay,
  deputy: Deputy,
  sameDay: readonly ReceptionDay[] = [],
): void {
  const refuse = (why: string) => cannot(deputy, why)
  if (deputy.status !== 'active') throw refuse('现在不能履职。')
  const here = session.duties.find((duty) => duty.deputyId === deputy._id)
  if (here && !isReceiving(here)) throw refuse('这一场请了假。')
  if (here?.status === 'leaveAsked') throw refuse('这一场也在请假。')
  if (here) throw refuse('这一场本来就来。')
  const other = sameDay.find(
    (one) => one._id !== session._id && one.start < session.end && session.start < one.end,
  )
  if (other) throw refuse(`那天 ${other.start}–${other.end} 在另一场接待。`)
}

/** Asking grants the leave when the station asks; the place is his only once the substitute accepts. */
export function askSubstitute(session: ReceptionDay, asked: Asked, setting: DutySetting): SessionDecision {
  const { deputyId, substitute, sameDay } = asked
  const duty = dutyOf(session, deputyId)
  const { now, by, siteName, nameOf } = setting
  const acts = by.role === 'deputy' ? ownActs(session, duty) : staffActs(session, duty)
  expectDutyAct(session, duty, { act: 'askSubstitute', acts, now })
  expectFree(session, substitute, sameDay)
  if (isAway(substitute, dayOfSession(session))) throw cannot(substitute, '那天请了假。')
  if (duty.declinedIds.includes(substitute._id)) throw cannot(substitute, '已经说来不了。')
  const duties = withDuty(session, deputyId, { status: 'onLeave', askedId: substitute._id })
  const note = `请${substitute.name}替${nameOf(deputyId)}`
  const next = record(session, { duties }, { act: 'askSubstitute', note, now, by })
  const when = `${dayTextWithWeekday(dayOfSession(session))} ${hoursText(session.start, session.end)}`
  return {
    session: next,
    rows: [
      ...rowsFor(next, [deputyKey(substitute._id)], {
        event: 'duties.substituteAsked',
        now,
        urgency: 'soon',
        title: `请您替${nameOf(deputyId)}接待：${dayTextWithWeekday(dayOfSession(session))}`,
        text: `${siteName}，${when}。能不能来，请点开答复。`,
      }),
      ...(duty.status === 'leaveAsked' && by.role !== 'deputy'
        ? rowsFor(next, [deputyKey(deputyId)], {
            event: 'duties.leaveGranted',
            now,
            urgency: 'soon',
            title: `准假了：${dayTextWithWeekday(dayOfSession(session))}接待日`,
            text: `正在请${substitute.name}替您，等他答复。`,
          })
        : []),
    ],
  }
}

/** The duty for which this deputy was asked to step in. */
export function askedDuty(session: ReceptionDay, substituteId: string): Duty | undefined {
  return session.duties.find(({ askedId }) => askedId === substituteId)
}

interface Answer {
  substituteId: string
  accept: boolean
}

/** A yes is a promise: voters see who comes in whose place. A no goes back to the station. */
export function answerSubstitute(
  session: ReceptionDay,
  { substituteId, accept }: Answer,
  setting: DutySetting,
): SessionDecision {
  const duty = askedDuty(session, substituteId)
  if (!duty) throw new Fault('conflict', '这一班已经有别的代表来替了，不用您答复。谢谢您。')
  expectOpen(session, setting.now)
  return (accept ? stepIn : decline)(session, { duty, substituteId }, setting)
}

interface AskedFor {
  duty: Duty
  substituteId: string
}

function decline(
  session: ReceptionDay,
  { duty, substituteId }: AskedFor,
  { now, by, nameOf }: DutySetting,
): SessionDecision {
  const [name, leaver] = [nameOf(substituteId), nameOf(duty.deputyId)]
  const declined = { askedId: null, declinedIds: [...duty.declinedIds, substituteId] }
  const next = record(
    session,
    { duties: withDuty(session, duty.deputyId, declined) },
    { act: 'answer', note: `${name}来不了，不能替${leaver}`, now, by },
  )
  return {
    session: next,
    rows: rowsFor(next, [stationKey(session), deputyKey(duty.deputyId)], {
      event: 'duties.substituteRefused',
      now,
      urgency: 'soon',
      title: `${name}来不了：${dayTextWithWeekday(dayOfSession(session))}接待日还差人`,
      text: `请另找一位代表替${leaver}。`,
    }),
  }
}

function stepIn(
  session: ReceptionDay,
  { duty, substituteId }: AskedFor,
  setting: DutySetting,
): SessionDecision {
  if (session.deputyIds.includes(substituteId))
    throw new Fault('conflict', '您已经排在这一场了，不用再答复。到时候请来。')
  const { now, by, nameOf, siteName } = setting
  const [name, leaver] = [nameOf(substituteId), nameOf(duty.deputyId)]
  const duties = [
    ...withDuty(session, duty.deputyId, { askedId: null, status: 'onLeave' }),
    { ...plannedDuty(substituteId, duty.deputyId), status: 'confirmed' as const },
  ]
  const published = session.state === 'published'
  const late = published && dayOf(now) > noticeBy([session.effective])
  const next = record(session, { duties }, { act: 'answer', note: `${name}同意替${leaver}`, late, now, by })
  const people = [stationKey(session), deputyKey(duty.deputyId), ...(published ? bookersOf(setting) : [])]
  return {
    session: next,
    rows: rowsFor(next, people, {
      event: 'duties.substituteAccepted',
      now,
      urgency: late ? 'now' : 'soon',
      title: `${dayTextWithWeekday(dayOfSession(session))}接待日，由${name}代${leaver}`,
      text: `${siteName}，时间地点不变。`,
    }),
  }
}
