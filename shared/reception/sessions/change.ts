import { dayOf, dayText } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'
import { hoursText } from '#shared/reception/hours-text'
import { sessionName } from '#shared/reception/sessions/kind-names'
import { noticeBy } from '#shared/reception/sessions/notice-rule'
import { expectAct, record } from '#shared/reception/sessions/record'
import type { SessionDecision, SessionSetting } from '#shared/reception/sessions/setting'
import { deputiesOf, publicOf, rowsFor } from '#shared/reception/sessions/tell'
import { expectWhole } from '#shared/reception/sessions/whole'

type Changeable = Pick<
  ReceptionDay,
  'title' | 'start' | 'end' | 'place' | 'point' | 'link' | 'guests' | 'needs'
>

export type ChangeInput = { [Key in keyof Changeable]?: Changeable[Key] | undefined } & {
  reason?: string | undefined
}

const words = {
  title: (session) => `名称改为“${sessionName(session)}”`,
  start: ({ start, end }) => `时间改为${hoursText(start, end)}`,
  end: ({ start, end }) => `时间改为${hoursText(start, end)}`,
  place: ({ place }) => `地点改为${place}`,
  point: () => '地图位置改了',
  link: () => '网址改了',
  guests: ({ guests }) => `一起接待的改为${guests.join('、') || '无'}`,
  needs: ({ needs }) => `要 ${needs} 名代表`,
} satisfies Record<keyof Changeable, (session: ReceptionDay) => string>

const keys = Object.keys(words) as (keyof Changeable)[]

/** What everybody needs to know to come; how many deputies are wanted is the station's own matter. */
const isPublicMatter = (key: keyof Changeable) => key !== 'needs'

/** Hours, place, guests, link: freely before publication, afterwards with a reason, a trace and a word to everybody. */
export function changeSession(
  session: ReceptionDay,
  { reason = '', ...input }: ChangeInput,
  setting: SessionSetting,
): SessionDecision {
  expectAct('change', session, setting)
  const { now, by, siteName } = setting
  const given = keys.filter((key) => input[key] !== undefined)
  const wished = { ...session, ...Object.fromEntries(given.map((key) => [key, input[key]])) }
  expectWhole(wished)
  const changed = given.filter((key) => JSON.stringify(session[key]) !== JSON.stringify(wished[key]))
  if (changed.length === 0) throw new Fault('invalidInput', '和原来一样，没有要改的。请改好再存。')
  const told = session.state === 'published' && changed.some(isPublicMatter)
  if (told && reason.trim() === '')
    throw new Fault('invalidInput', '已经公布了，再改要写原因，群众看得到。请写一句再存。', 'reason')
  const late = told && dayOf(now) > noticeBy([session.effective])
  const what = [...new Set(changed.map((key) => words[key](wished)))].join('，')
  const note = reason.trim() === '' ? what : `${what}。原因：${reason.trim()}`
  const next = record(wished, {}, { act: 'change', note, late, now, by })
  if (!told) return { session: next, rows: [] }
  const recipients = [...deputiesOf(session), ...publicOf(session, setting)]
  return {
    session: next,
    rows: rowsFor(next, recipients, {
      event: 'reception.changed',
      now,
      urgency: late ? 'now' : 'soon',
      title: `${dayText(dayOfSession(session))}${sessionName(session)}有变化`,
      text: `${siteName}：${what}。`,
    }),
  }
}
