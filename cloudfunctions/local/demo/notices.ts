import type { Day } from '#shared/kernel/day'
import type { Notice } from '#shared/notices/notice'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { addDays, dayText, dayTextWithWeekday, instantAt } from '#shared/kernel/day'
import { demoCounty } from './county'
import rows from './data/notices.json'
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

interface Posted {
  ago: number
  today: Day
  next: Day
}

function fromRow(row: (typeof rows)[number], { ago, today, next }: Posted): Notice {
  const unit = demoCounty.units.find((one) => one.name === row.scope)
  return {
    _id: row.id,
    type: types[row.type] ?? 'service',
    unitId: unit?.id ?? null,
    scopeName: row.scope,
    issuer: unit?.officeName ?? demoCounty.officeName,
    title: dated(row.title, next),
    body: `${dated(row.body, next)}（演示）`,
    publishedAt: instantAt(addDays(today, -ago), '09:00'),
    demo: true,
  }
}

/** The moved session of 柳沟镇 is told the way a real one would be. */
function movedNotice(session: ReceptionDay, today: Day): Notice {
  const held = session.effective ?? session.scheduled
  return {
    _id: 'N00',
    type: 'postpone',
    unitId: session.unitId,
    scopeName: '柳沟镇',
    issuer: '柳沟镇人大',
    title: `${Number(session.scheduled.slice(5, 7))}月接待日改到${dayText(held)}`,
    body: `原定${dayTextWithWeekday(session.scheduled)}的代表公开接待日改到${dayTextWithWeekday(held)}，时间地点不变。（演示）`,
    publishedAt: instantAt(addDays(today, -2), '10:00'),
    demo: true,
  }
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
    ? [movedNotice(moved, today), ...listed]
    : [
        ...rows.filter((row) => row.type === 'postpone').map((row) => fromRow(row, { ago: 40, today, next })),
        ...listed,
      ]
}
