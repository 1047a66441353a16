import type { Output } from '#shared/contract'
import { dayOf, dayText, timeOfDay, yearOf } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { timeText } from '#shared/kernel/time-text'
import { rangeText } from '#shared/messages/clocks/deadline-text'
import { fewestSaid } from '#shared/messages/privacy/fewest-said'
import type { HotSpotFigures, HotSpotRow } from '#shared/messages/hot-spots/figures'
import { spanOf, type Period } from '#shared/messages/hot-spots/period'
import type { County } from '#shared/places/county'

type HotSpots = Output<'messages.hotSpots'>

/** A matter of so many villages is a common one. */
const commonFrom = 3

interface Asked {
  period: Period
  /** One township; null: the whole county. */
  unitId: string | null
  now: Date
  county: County
}

const sum = (rows: readonly HotSpotRow[], period: Period, which: 'now' | 'before') =>
  rows.reduce((total, row) => total + row[period][which], 0)

/** Topics by how often they were said, the places of each, and against the same days of the period before. */
export function hotSpotsView({ rows, countedAt }: HotSpotFigures, asked: Asked): HotSpots {
  const { period, unitId, now, county } = asked
  const here = rows.filter((row) => unitId === null || row.unitId === unitId)
  const topics = [...groupBy(here, ({ category }) => category)]
    .map(([code, ofTopic]) => topicOf(code, ofTopic, asked))
    .filter(({ count, before }) => count > 0 || before > 0)
    .sort((a, b) => b.count - a.count || b.before - a.before)
  const villages = county.villages.filter((village) => unitId === null || village.unitId === unitId)
  const { from, before, beforeUntil } = spanOf(period, dayOf(now))
  return {
    placeName: county.units.find(({ id }) => id === unitId)?.name ?? county.name,
    periodText: `${dayText(from)}到今天，和${lastYear(before, from)}${rangeText(before, beforeUntil)}比`,
    countedText: `截至${dayText(dayOf(countedAt))} ${timeText(timeOfDay(countedAt))}`,
    total: sum(here, period, 'now'),
    before: sum(here, period, 'before'),
    villages: { heard: heardIn(here, period), all: villages.length },
    topics,
  }
}

const lastYear = (before: string, from: string) => (yearOf(before) === yearOf(from) ? '' : '去年')

const heardIn = (rows: readonly HotSpotRow[], period: Period) =>
  new Set(rows.filter((row) => row[period].now > 0).map(({ villageId }) => villageId)).size

function topicOf(code: string, rows: readonly HotSpotRow[], { period, unitId, county }: Asked) {
  const villages = heardIn(rows, period)
  const placeOf = (row: HotSpotRow) => (unitId === null ? row.unitId : row.villageId)
  const names = new Map([...county.units, ...county.villages].map(({ id, name }) => [id, name]))
  const places = [...groupBy(rows, placeOf)]
    .map(([id, ofPlace]) => ({ name: names.get(id) ?? '', count: sum(ofPlace, period, 'now') }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return {
    code,
    name: county.categories.find((category) => category.code === code)?.name ?? '其他',
    count: sum(rows, period, 'now'),
    before: sum(rows, period, 'before'),
    villages,
    common: villages >= commonFrom,
    places: places.map(({ name, count }) => ({ name, count: count < fewestSaid ? null : count })),
  }
}
