import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Site } from '#shared/stations/site'
import { dayTextWithWeekday, yearOf } from '#shared/kernel/day'
import { redact } from '#shared/messages/privacy/redact'
import { sessionName } from '#shared/reception/sessions/kind-names'
import { sessionLine, type Deputies } from '#shared/sheets/session-line'

/** One session for the paper ledger (台账): what was, or lines to write it on. */
export interface SessionSheet {
  siteName: string
  name: string
  facts: { term: string; value: string }[]
  /** 人次, 件, 条: the figures of the closing, null before it. */
  figures: { count: number | null; words: string }[]
  /** For everybody to read; '' when nothing was written. */
  words: string
  closedBy: string
}

export function sessionSheet(session: ReceptionDay, site: Site, deputies: Deputies): SessionSheet {
  const line = sessionLine(session, { address: site.address, deputies })
  const { closed, duties, guests, matters } = session
  const names = (ids: readonly string[]) =>
    ids.map((id) => deputies.get(id)?.name ?? '已离任的代表').join('、')
  const absent = duties.filter(({ status }) => status === 'absent').map(({ deputyId }) => deputyId)
  const present = session.deputyIds.filter((id) => !absent.includes(id))
  const old = line.old.length > 0 ? `原定${line.old.join('、')}，` : ''
  const facts = [
    { term: '日期', value: `${yearOf(line.day)}年${dayTextWithWeekday(line.day)}` },
    { term: '时间', value: line.time },
    { term: '地点', value: session.place },
    { term: '接待代表', value: names(present) },
    { term: '没到的代表', value: names(absent) },
    { term: '一起接待的单位', value: guests.join('、') },
    { term: '会诊的事', value: matters.map(({ number }) => number).join('、') },
    { term: '改期', value: `${old}${line.why}`.replace(/，$/, '') },
  ]
  return {
    siteName: site.name,
    name: sessionName(session),
    facts: facts.filter(({ value }) => value !== ''),
    figures: [
      { count: closed?.received ?? null, words: '人次来访' },
      { count: closed?.cases ?? null, words: '件记了下来' },
      { count: closed?.onSpot ?? null, words: '条当场答复' },
    ],
    words: redact(closed?.words ?? ''),
    closedBy: closed?.byName ?? '',
  }
}
