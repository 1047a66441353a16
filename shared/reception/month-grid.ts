import type { HolidayCalendar } from '#shared/kernel/calendar'
import type { MonthCell } from '#shared/reception/contract'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { workdayStatus } from '#shared/kernel/calendar'
import { addDays, dayText, monthOf, type Day } from '#shared/kernel/day'
import { lunarText } from '#shared/kernel/lunar'
import { dayOfSession, isPublic } from '#shared/reception/reception-day'

interface MonthFacts {
  today: Day
  calendar: HolidayCalendar
  sessions: readonly ReceptionDay[]
  dutyDays: ReadonlySet<Day>
}

/** The cells of one month 'YYYY-MM', first to last day; where the grid starts follows from the first weekday. */
export function monthGrid(month: string, facts: MonthFacts): MonthCell[] {
  const cells: MonthCell[] = []
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) cells.push(cellOf(day, facts))
  return cells
}

function cellOf(day: Day, { today, calendar, sessions, dutyDays }: MonthFacts): MonthCell {
  const { workday, holiday, makeUp } = workdayStatus(day, calendar)
  const held = sessions.find((session) => session.effective === day)
  const movedFrom = sessions.find((session) => leftDay(session) === day)
  const small = held ? '接待' : movedFrom ? movedWord(movedFrom) : day === today ? '今天' : lunarText(day)
  const label = [
    dayText(day),
    day === today ? '今天' : '',
    held ? receptionSentence(held) : '',
    movedFrom ? movedSentence(movedFrom, holiday) : '',
    dutyDays.has(day) ? '代表值班' : '',
    !held && !movedFrom && holiday ? `${holiday}放假` : '',
    makeUp ? '补班' : '',
  ]
  return {
    day,
    numeral: Number(day.slice(8)),
    small,
    mark: makeUp ? '班' : !workday && holiday ? '休' : null,
    holiday: holiday ?? null,
    today: day === today,
    duty: dutyDays.has(day),
    receptionId: held?._id ?? null,
    movedFromId: movedFrom?._id ?? null,
    label: label.filter(Boolean).join('，'),
  }
}

/** The day a session was taken off; a called-off one leaves the day it was last planned for. */
function leftDay(session: ReceptionDay): Day | null {
  if (session.state === 'cancelled') return dayOfSession(session)
  return session.effective === session.scheduled ? null : session.scheduled
}

function movedWord(session: ReceptionDay): string {
  if (session.state === 'cancelled') return '取消'
  return isPublic(session) ? '改期' : '预计改'
}

function receptionSentence(session: ReceptionDay): string {
  if (session.effective === session.scheduled) return '代表公开接待日'
  return `代表公开接待日，由${dayText(session.scheduled)}改来`
}

function movedSentence(session: ReceptionDay, holiday: string | undefined): string {
  if (session.state === 'cancelled') return `原定接待日，取消了，${session.reason}`
  const why = session.moves.length > 0 ? session.reason : holiday ? `${holiday}放假` : '碰上周末'
  return session.effective === null
    ? `原定接待日，${why}，并到下一次`
    : `原定接待日，${why}，${isPublic(session) ? '改到' : '预计改到'}${dayText(session.effective)}`
}
