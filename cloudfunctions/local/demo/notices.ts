import type { Day } from '#shared/kernel/day'
import { Notice } from '#shared/notices/notice'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { addDays, dayText, dayTextWithWeekday, instantAt } from '#shared/kernel/day'
import { demoCounty } from './county'
import rows from './data/notices.json'
import { causeOf } from '#shared/notices/from-session'
import { hoursText } from '#shared/reception/hours-text'
import { reasonText } from '#shared/reception/reason-text'
import { blankNotice } from '#shared/notices/blank-notice'
import { isPublic } from '#shared/reception/reception-day'

const types: Readonly<Record<string, Notice['type']>> = {
  reception: 'reception',
  postpone: 'postpone',
  collect: 'collect',
  training: 'training',
  duty_report: 'dutyReport',
  service: 'service',
  inspection: 'inspection',
  result: 'result',
  flood: 'flood',
  feedback: 'feedback',
}

/** '{月}', '{日}', '{年}' of a text, from the next session of 柳沟镇, so that no notice speaks of another season. */
function dated(text: string, next: Day): string {
  const month = String(Number(next.slice(5, 7)))
  return text
    .replace('{月}', month)
    .replace('{日}', dayTextWithWeekday(next))
    .replace('{年}', next.slice(0, 4))
}

type Written = Pick<Notice, '_id' | 'type' | 'unitId' | 'scopeName' | 'issuer' | 'title' | 'body'>

/** What every notice of the demo has: written by one of the office, approved by another. */
function aNotice(written: Written, over: Partial<Notice>): Notice {
  const { unitId } = written
  const names = unitId === null ? ['P-county', '章演示', 'P-county2', '云演示'] : officersOf(unitId)
  const [author = '', authorName = '', approver = '', approverName = ''] = names
  return Notice.parse({
    ...blankNotice,
    ...written,
    audience: { ...blankNotice.audience, ...placeOf(unitId) },
    author: { id: author, name: authorName },
    approver: { id: approver, name: approverName },
    demo: true,
    ...over,
  })
}

const officersOf = (unitId: string) => [`P-township-${unitId}`, '石演示', `P-township2-${unitId}`, '演示同事']

const placeOf = (unitId: string | null) =>
  unitId === null ? {} : ({ scope: 'township', ids: [unitId] } as const)

function published(written: Written, at: string, over: Partial<Notice> = {}): Notice {
  const shelf = written.unitId ?? 'county'
  return aNotice(written, {
    state: 'published',
    desk: 'out',
    shelf,
    check: 'pass',
    publishedAt: at,
    touchedAt: at,
    ...over,
  })
}

interface Posted {
  ago: number
  today: Day
  next: Day
}

const toDeputies: Notice['audience'] = {
  scope: 'county',
  ids: [],
  followers: true,
  deputies: 'all',
  staff: false,
}

function fromRow(row: (typeof rows)[number], { ago, today, next }: Posted): Notice {
  const unit = demoCounty.units.find((one) => one.name === row.scope)
  const written = {
    _id: row.id,
    type: types[row.type] ?? 'service',
    unitId: unit?.id ?? null,
    scopeName: row.scope,
    issuer: unit?.officeName ?? demoCounty.officeName,
    title: dated(row.title, next),
    body: `${dated(row.body, next)}（演示）`,
  }
  const at = instantAt(addDays(today, -ago), '09:00')
  return published(written, at, row.scope === '县级代表' ? { audience: toDeputies } : {})
}

const liugou = { unitId: 'U05', scopeName: '柳沟镇', issuer: '柳沟镇人大主席团' } as const

/** The moved session of 柳沟镇 is told the way a real one would be. */
function movedNotice(session: ReceptionDay, today: Day): Notice {
  const held = session.effective ?? session.scheduled
  const hours = hoursText(session.start, session.end)
  const cause = causeOf(reasonText(session))
  const written = {
    ...liugou,
    _id: 'N00',
    type: 'postpone',
    title: `${Number(session.scheduled.slice(5, 7))}月接待日改到${dayText(held)}`,
    body: `原定${dayTextWithWeekday(session.scheduled)}的代表公开接待日改到${dayTextWithWeekday(held)}，时间地点不变。（演示）`,
  } as const
  return published(written, instantAt(addDays(today, -2), '10:00'), {
    session: {
      id: session._id,
      siteId: session.siteId,
      scheduled: session.scheduled,
      effective: held,
      hoursText: hours,
      cause,
      deputyIds: session.deputyIds,
    },
  })
}

const byStation = {
  siteId: 'ST05',
  author: { id: 'P-station-ST05', name: '白演示' },
  approver: null,
} as const

/** Handed in by the station: waits for the township. */
function waiting(today: Day): Notice {
  const at = instantAt(addDays(today, -1), '16:40')
  const written = {
    ...liugou,
    _id: 'N-waiting',
    type: 'service',
    title: '前沟村一带停水检修',
    body: '水管检修，上午停水，下午恢复。请提前接好水。（演示）',
  } as const
  return aNotice(written, {
    ...byStation,
    state: 'submitted',
    desk: 'waiting',
    check: 'pass',
    touchedAt: at,
    trace: [{ at, act: 'submit', byName: '白演示', what: '', before: null }],
  })
}

/** Deputies are asked to come. */
function training(today: Day): Notice {
  const written = {
    ...liugou,
    scopeName: '柳沟镇的代表',
    _id: 'N-training',
    type: 'training',
    title: '代表学习新修改的代表法',
    body: '请带上代表证。中午有工作餐。来不了的，请写一句原因。（演示）',
  } as const
  return published(written, instantAt(addDays(today, -1), '10:00'), {
    shelf: '',
    audience: { scope: 'township', ids: ['U05'], followers: false, deputies: 'all', staff: false },
    activity: {
      day: addDays(today, 15),
      start: '09:00',
      end: '11:30',
      place: '柳沟镇政府三楼会议室',
      answerBy: addDays(today, 9),
    },
  })
}

/** 柳沟镇 at work: one that waits for a second person, a draft, a gathering. */
function atWork(today: Day): Notice[] {
  const started = {
    ...liugou,
    _id: 'N-draft',
    type: 'collect',
    title: '今年想办的几件实事',
    body: '',
  } as const
  const draft = aNotice(started, { ...byStation, touchedAt: instantAt(addDays(today, -3), '15:10') })
  return [waiting(today), draft, training(today)]
}

/** Ten notices over the last weeks, and one for the next moved session of 柳沟镇 where there is one. */
export function demoNotices(today: Day, sessions: readonly ReceptionDay[]): Notice[] {
  const upcoming = sessions.find((one) => one.siteId === 'ST05' && (one.effective ?? '') > today)
  const next = upcoming?.effective ?? today
  const moved = sessions.find(
    (one) =>
      one.siteId === 'ST05' &&
      isPublic(one) &&
      one.effective !== null &&
      one.effective > today &&
      one.effective !== one.scheduled,
  )
  const listed = rows
    .filter((row) => row.type !== 'postpone')
    .map((row, index) => fromRow(row, { ago: 5 + index * 4, today, next }))
  return moved
    ? [...atWork(today), movedNotice(moved, today), ...listed]
    : [
        ...atWork(today),
        ...rows.filter((row) => row.type === 'postpone').map((row) => fromRow(row, { ago: 40, today, next })),
        ...listed,
      ]
}
