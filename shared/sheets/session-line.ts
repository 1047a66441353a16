import type { Deputy } from '#shared/deputies/deputy'
import type { Day } from '#shared/kernel/day'
import { levelsText } from '#shared/deputies/levels-text'
import { dayText, dayTextWithWeekday } from '#shared/kernel/day'
import { hoursText } from '#shared/reception/hours-text'
import { reasonText } from '#shared/reception/reason-text'
import { dayOfSession, isPublic, type ReceptionDay } from '#shared/reception/reception-day'
import { sessionName } from '#shared/reception/sessions/kind-names'
import { plateOf, type Plate } from '#shared/sheets/plate'

export type Deputies = ReadonlyMap<string, Pick<Deputy, '_id' | 'name' | 'status' | 'mandates' | 'order'>>

/** One session on paper: where it moved from stays readable, in words and struck through. */
export interface SessionLine {
  day: Day
  plate: Plate
  /** Not held on the plate's day: called off, or moved out of the month. */
  struck: boolean
  tag: '改期' | '取消' | '不接待' | '预计' | ''
  time: string
  /** '' for an ordinary one. */
  name: string
  /** '' when it is the site's own. */
  place: string
  /** Old days, '2月15日（周日）'. */
  old: string[]
  /** '因为春节放假，顺延到节后' */
  why: string
  deputies: { name: string; detail: string }[]
}

interface Shown {
  address: string
  deputies: Deputies
  /** 'YYYY-MM': a session that moved out of it stands at its old day. */
  month?: string
}

/** How a session reads on a printed sheet. Names stand only on a published one. */
export function sessionLine(session: ReceptionDay, { address, deputies, month }: Shown): SessionLine {
  const { effective, scheduled, moves } = session
  const left = month !== undefined && effective !== null && !effective.startsWith(month)
  const before = [scheduled, ...moves.map(({ from }) => from)]
  const day = left ? (before.find((one) => one.startsWith(month)) ?? scheduled) : dayOfSession(session)
  const held = effective !== null && !left
  const old = before.filter((one) => one !== effective)
  return {
    day,
    plate: plateOf(day),
    struck: !held,
    tag: tagOf(session),
    time: hoursText(session.start, session.end),
    name: session.kind === 'ordinary' && session.title === '' ? '' : sessionName(session),
    place: session.place === address ? '' : session.place,
    old: held ? [...new Set(old)].map(dayTextWithWeekday) : [],
    why: whyOf(session, left),
    deputies: held && isPublic(session) ? receivers(session, deputies) : [],
  }
}

function tagOf({ state, effective, scheduled, moves }: ReceptionDay): SessionLine['tag'] {
  if (state === 'cancelled') return '取消'
  if (effective === null) return '不接待'
  if (effective !== scheduled || moves.length > 0) return state === 'proposed' ? '预计' : '改期'
  return state === 'proposed' ? '预计' : ''
}

function whyOf(session: ReceptionDay, left: boolean): string {
  const { effective, state, moves } = session
  const reason = state === 'cancelled' ? (moves[moves.length - 1]?.reason ?? '') : reasonText(session)
  const why = reason === '' ? '' : `因为${reason.replace(/^因为/, '')}`
  return left && effective !== null ? [`改到${dayText(effective)}`, why].filter(Boolean).join('，') : why
}

function receivers({ deputyIds }: ReceptionDay, deputies: Deputies): SessionLine['deputies'] {
  return deputyIds.flatMap((id) => {
    const deputy = deputies.get(id)
    return deputy?.status === 'active' ? [{ name: deputy.name, detail: levelsText(deputy) }] : []
  })
}
