import type { DeputyItem, deputiesActions } from '#shared/deputies/contract'
import type { Deputy } from '#shared/deputies/deputy'
import type { OutputOf } from '#shared/kernel/action'
import type { DutySlot, ReceptionDay } from '#shared/reception/reception-day'
import type { Site } from '#shared/stations/site'
import type { County } from '#shared/places/county'
import { electorateOf } from '#shared/deputies/electorate'
import { levelsText } from '#shared/deputies/levels-text'
import { dayOf, dayText, dayTextWithWeekday, timeOfDay, type Day } from '#shared/kernel/day'
import { hoursText } from '#shared/reception/hours-text'
import { isPublic } from '#shared/reception/reception-day'

type DeputyCard = OutputOf<(typeof deputiesActions)['deputies.get']>
type Meeting = DeputyCard['meetings'][number]

const shownActs = 10

interface CardFacts {
  county: County
  site: Site | null
  sessions: readonly ReceptionDay[]
  duty: readonly DutySlot[]
  now: Date
}

/** A row of a list of deputies: what they do and, when near, their next session. */
export function deputyItem(deputy: Deputy, sessions: readonly ReceptionDay[], now: Date): DeputyItem {
  const next = sessions.find((session) => isPublic(session) && session.deputyIds.includes(deputy._id))
  const when = next?.effective ? receives(next.effective, now) : ''
  return {
    id: deputy._id,
    name: deputy.name,
    levelsText: levelsText(deputy),
    sub: [deputy.post, when].filter(Boolean).join(' · '),
  }
}

function receives(day: Day, now: Date): string {
  return day === dayOf(now) ? '今天接待' : `${dayText(day)}接待`
}

/** Whether a resident's word points to this deputy: name, village, trade. */
export function matchesWords(deputy: Deputy, words: string, county: County): boolean {
  const { villages } = electorateOf(deputy, county)
  return [deputy.name, ...villages, ...deputy.tags, deputy.post].some((text) => text.includes(words))
}

/** The public card: mandates, constituency, when to meet, confirmed facts; never a phone number (代表法 §58). */
export function deputyCard(deputy: Deputy, { county, site, sessions, duty, now }: CardFacts): DeputyCard {
  const active = deputy.status === 'active'
  const confirmed = deputy.acts.filter((act) => act.confirmed).sort((a, b) => (a.date < b.date ? 1 : -1))
  return {
    id: deputy._id,
    name: deputy.name,
    demo: deputy.demo,
    mandates: deputy.mandates.map((mandate) => mandate.title),
    ...electorateOf(deputy, county),
    work: [deputy.employer, deputy.post].filter(Boolean).join(' '),
    groupText: deputy.groupText,
    site: { id: deputy.siteId, name: site?.name ?? '', phone: site?.phone ?? '' },
    tags: deputy.tags,
    meetings: active ? meetingsOf(sessions, duty, now) : [],
    acts: confirmed.slice(0, shownActs).map((act) => ({ dayText: dayText(act.date), text: act.text })),
    actsTotal: confirmed.length,
    active,
    asOf: now.toISOString(),
  }
}

function meetingsOf(sessions: readonly ReceptionDay[], duty: readonly DutySlot[], now: Date): Meeting[] {
  const receptions = sessions
    .filter((session) => isPublic(session) && session.effective !== null)
    .map((session) => ({
      ...meeting(session, session.effective ?? session.scheduled, now),
      kind: 'reception' as const,
    }))
  const duties = duty.map((slot) => ({ ...meeting(slot, slot.date, now), kind: 'duty' as const }))
  return [...receptions, ...duties].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(0, 4)
}

function meeting({ start, end }: { start: string; end: string }, day: Day, now: Date): Omit<Meeting, 'kind'> {
  const today = day === dayOf(now)
  const time = timeOfDay(now)
  return {
    day,
    dayText: today ? '今天' : dayTextWithWeekday(day),
    timeText: hoursText(start, end),
    nowText: today && start <= time && time < end ? '在站里' : '',
  }
}
