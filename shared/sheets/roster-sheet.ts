import type { DutySlot, ReceptionDay } from '#shared/reception/reception-day'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import { compareDays, dayTextWithWeekday, monthOf } from '#shared/kernel/day'
import { hoursText } from '#shared/reception/hours-text'
import { isPublic } from '#shared/reception/reception-day'
import { sessionLine, type Deputies, type SessionLine } from '#shared/sheets/session-line'
import { threeFixed } from '#shared/stations/site-view'

/** A month of one station on A4. */
export interface RosterSheet {
  siteName: string
  countyName: string
  /** '2026年2月' */
  monthText: string
  rule: string
  rows: SessionLine[]
  duty: { day: string; slots: { time: string; names: string }[] }[]
  /** Something on it is not published yet. */
  draft: boolean
  address: string
  phone: string
  officer: string
}

interface Facts {
  county: County
  deputies: Deputies
  sessions: readonly ReceptionDay[]
  duty: readonly DutySlot[]
  /** 'YYYY-MM' */
  month: string
  /** Staff see what is only proposed, and nobody else does. */
  staff: boolean
}

export function rosterSheet(site: Site, facts: Facts): RosterSheet {
  const { county, month, staff, deputies } = facts
  const shown = facts.sessions.filter((session) => touches(session, month) && (staff || isKnown(session)))
  const rows = shown.map((session) => sessionLine(session, { address: site.address, deputies, month }))
  const { when } = threeFixed(site, county)
  return {
    siteName: site.name,
    countyName: county.name,
    monthText: `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
    rule: [when.main, when.sub].filter(Boolean).join('，'),
    rows: rows.sort((a, b) => compareDays(a.day, b.day)),
    duty: dutyDays(facts),
    draft: shown.some(({ state }) => state === 'proposed'),
    address: site.address,
    phone: site.phone,
    officer: site.liaisonOfficerName,
  }
}

/** Published once, though it may be called off by now. */
function isKnown(session: ReceptionDay): boolean {
  return isPublic(session) || (session.state === 'cancelled' && session.publishedAt !== null)
}

function touches({ scheduled, effective, moves }: ReceptionDay, month: string): boolean {
  const days = [scheduled, effective, ...moves.map(({ from }) => from)]
  return days.some((day) => day !== null && monthOf(day) === month)
}

function dutyDays({ duty, deputies }: Facts): RosterSheet['duty'] {
  const days = new Map<string, RosterSheet['duty'][number]>()
  for (const { date, start, end, deputyIds } of duty) {
    const active = deputyIds.flatMap((id) => {
      const deputy = deputies.get(id)
      return deputy?.status === 'active' ? [deputy.name] : []
    })
    const day = days.get(date) ?? { day: dayTextWithWeekday(date), slots: [] }
    if (active.length > 0) day.slots.push({ time: hoursText(start, end), names: active.join('、') })
    days.set(date, day)
  }
  return [...days.values()].filter(({ slots }) => slots.length > 0)
}
