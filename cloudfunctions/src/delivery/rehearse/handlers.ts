import type { OutputOf } from '#shared/kernel/action'
import type { rehearseActions } from '#shared/delivery/rehearse-contract'
import type { Notice } from '#shared/notices/notice'
import type { County } from '#shared/places/county'
import type { Urgency } from '#shared/inbox/outbox-row'
import type { Context, Handlers } from '#cloud/kernel/router'
import { whoText } from '#shared/delivery/push-who'
import { whatOf, wouldSend, type Reminder } from '#shared/delivery/would-send'
import { Fault } from '#shared/kernel/fault'
import { addDays, dayOf, dayTextWithWeekday, instantAt, timeOfDay, type Day } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { audienceText } from '#shared/notices/audience-text'
import { bookedOf, publishedOf } from '#cloud/bookings/store'
import { findDueBefore, findScheduledBetween } from '#cloud/delivery/rehearse/store'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

type Item = OutputOf<(typeof rehearseActions)['delivery.rehearse']>['items'][number]

const mostListed = 200
/** Unclosed sessions are asked for this long; the first reminder is three days ahead. */
const [daysBack, daysAhead] = [30, 3]

const howWords = {
  now: '马上推送',
  soon: '尽快推送，夜里等到早上',
  digest: '合在一天一条里推送',
} as const satisfies Record<Urgency, string>

/** Townships whose reminders one may see; null: all. */
async function scopeOf({ caller }: Context): Promise<string[] | null> {
  const grants = (await caller.person())?.grants ?? []
  if (grants.some(({ role }) => role === 'countyOffice')) return null
  return grants.filter(({ role }) => role === 'townshipOffice').map(({ unitId }) => unitId)
}

/** '代表 2 位、柳沟镇联络站': everybody who is told of the same thing at the same time. */
function toText(reminders: readonly Reminder[], county: County): string {
  const names = reminders.map(({ row }) => whoText({ ...row, name: null }, county))
  const counted = groupBy(names, (name) => name)
  return [...counted].map(([name, same]) => (same.length > 1 ? `${name} ${same.length} 位` : name)).join('、')
}

function itemsOf(reminders: readonly Reminder[], county: County): Item[] {
  const steps = groupBy(reminders, ({ at, row }) => `${at} ${row.event} ${stepOf(row)}`)
  return [...steps.values()].flatMap((same): Item[] => {
    const [first] = same
    if (first === undefined) return []
    const { at, row, why } = first
    const { event, title, urgency } = row
    const step = { event, title, what: whatOf(row), to: toText(same, county) }
    return [{ ...step, time: timeOfDay(at), why, how: howWords[urgency] }]
  })
}

/** Whoever has to do with a township's session is told as one, each in his own words; the rest by what it is about. */
function stepOf({ subject, event, unitId }: Reminder['row']): string {
  return event.startsWith('reception.') ? (unitId ?? '') : subject.id
}

function noticeItem(notice: Notice, county: County, names: ReadonlyMap<string, string>): Item {
  const time = timeOfDay(notice.publishAt ?? '')
  return {
    ...{ time, event: 'notices.published', what: '公告', title: notice.title },
    to: audienceText(notice.audience, county, names),
    why: `已经复核，定在 ${time} 发布`,
    how: '按公告的急缓推送',
  }
}

async function dayAhead(day: Day, unitIds: readonly string[] | null) {
  const [start, end] = [instantAt(day, '00:00'), instantAt(addDays(day, 1), '00:00')]
  const mine = ({ unitId }: { unitId: string | null }) =>
    unitIds === null || (unitId !== null && unitIds.includes(unitId))
  const [messages, published, scheduled] = await Promise.all([
    findDueBefore(unitIds, end),
    publishedOf({ from: addDays(day, -daysBack), to: addDays(day, daysAhead) }),
    findScheduledBetween(start, end),
  ])
  const sessions = published.filter(mine)
  const bookings = await bookedOf(sessions.map(({ _id }) => _id))
  return { messages, sessions, bookings, notices: scheduled.filter(mine) }
}

export const rehearseHandlers: Handlers<typeof rehearseActions> = {
  'delivery.rehearse': async ({ day }, context) => {
    const today = dayOf(context.now)
    if (day < today) {
      throw new Fault(
        'invalidInput',
        '这一天已经过去了，推送了什么请看推送记录。要预演，请选今天或以后的日子。',
        'day',
      )
    }
    const unitIds = await scopeOf(context)
    const [county, sites, { notices, ...ahead }] = await Promise.all([
      loadCounty(context.now),
      loadSites(context.now),
      dayAhead(day, unitIds),
    ])
    const names = new Map(sites.map((site) => [site._id, site.name]))
    const items = [
      ...itemsOf(wouldSend({ day, county, ...ahead }), county),
      ...notices.map((notice) => noticeItem(notice, county, names)),
    ].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    return {
      ...{ day, dayText: dayTextWithWeekday(day), items: items.slice(0, mostListed) },
      more: Math.max(0, items.length - mostListed),
    }
  },
}
