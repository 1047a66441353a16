import { addDays, dayOf, dayTextWithWeekday, startOfWeekMonday } from '#shared/kernel/day'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import { hoursText } from '#shared/reception/hours-text'
import type { DutySlot, ReceptionDay } from '#shared/reception/reception-day'
import type { BoardRow } from '#shared/reception/sessions/contract'
import { sessionName } from '#shared/reception/sessions/kind-names'
import { gapOf, sessionTag, whoComes } from '#shared/reception/sessions/session-row'

/** The board looks this far for gaps and stations without a plan. */
export const boardDays = 35

interface BoardFacts {
  now: Date
  county: County
  sites: readonly Site[]
  /** From today to the end of the board, in the order they are held. */
  sessions: readonly ReceptionDay[]
  slots: readonly DutySlot[]
  nameOf: (deputyId: string) => string
  inOffice: (deputyId: string) => boolean
}

/** Who receives where, today and in the rest of the week; gaps of the next weeks; stations nobody planned. */
export function boardOf(facts: BoardFacts) {
  const { now, sites, sessions, slots } = facts
  const today = dayOf(now)
  const sunday = addDays(startOfWeekMonday(today), 6)
  const held = sessions.filter(({ state }) => state !== 'cancelled')
  const planned = new Set(held.map(({ siteId }) => siteId))
  const row = (session: ReceptionDay) => boardRow(session, facts)
  return {
    today,
    todayText: dayTextWithWeekday(today),
    todayRows: [...held.filter(({ effective }) => effective === today).map(row), ...slotRows(slots, facts)],
    weekRows: held
      .filter(({ effective }) => effective !== null && effective > today && effective <= sunday)
      .map(row),
    gapRows: held.filter((session) => gapOf(session, facts.inOffice) > 0).map(row),
    withoutPlan: sites
      .filter((site) => site.type === 'station' && !planned.has(site._id))
      .map((site) => ({ siteId: site._id, ...placeOf(site._id, facts) })),
  }
}

function placeOf(siteId: string, { sites, county }: Pick<BoardFacts, 'sites' | 'county'>) {
  const site = sites.find((one) => one._id === siteId)
  const unit = county.units.find((one) => one.id === site?.unitId)
  return { siteName: site?.name ?? '', unitName: unit?.name ?? county.name }
}

function boardRow(session: ReceptionDay, facts: BoardFacts): BoardRow {
  const gap = gapOf(session, facts.inOffice)
  const comes = whoComes(session, facts.inOffice)
  return {
    id: session._id,
    siteId: session.siteId,
    ...placeOf(session.siteId, facts),
    dayText: dayTextWithWeekday(session.effective ?? session.scheduled),
    hoursText: hoursText(session.start, session.end),
    name: sessionName(session),
    deputiesText: comes.map(facts.nameOf).join('、'),
    tag: sessionTag(session, facts.now),
    gapText: gap > 0 ? (comes.length === 0 ? '还没排人' : `还差 ${gap} 名代表`) : '',
  }
}

function slotRows(slots: readonly DutySlot[], facts: BoardFacts): BoardRow[] {
  return slots.map((slot) => {
    const comes = slot.deputyIds.filter(facts.inOffice)
    return {
      id: slot._id,
      siteId: slot.siteId,
      ...placeOf(slot.siteId, facts),
      dayText: dayTextWithWeekday(slot.date),
      hoursText: hoursText(slot.start, slot.end),
      name: '代表值班',
      deputiesText: comes.map(facts.nameOf).join('、'),
      tag: { words: '值班', tone: 'neutral' },
      gapText: comes.length === 0 ? '还没排人' : '',
    }
  })
}
