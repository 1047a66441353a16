import type { OutboxRow, Subject } from '#shared/inbox/outbox-row'
import type { InboxGroup, InboxLine } from '#shared/inbox/view'
import { linkOf } from '#shared/inbox/link'
import { sentText } from '#shared/messages/clocks/deadline-text'

const aboutWords = {
  message: '留言',
  reception: '接待日',
  booking: '预约',
  notice: '公告',
  place: '地方',
  issueList: '问题清单',
  suggestion: '建议',
  mailbox: '信箱',
  campaign: '征求意见',
  mediation: '调处纠纷',
} as const satisfies Record<Subject['kind'], string>

interface Reading {
  now: Date
  /** Rows after this instant are unread. */
  unreadAfter: string
}

/** What happened once is told once, also to somebody who holds two of the offices that are told. */
export function onePerStep<Row extends Pick<OutboxRow, 'subject' | 'event' | 'at'>>(
  rows: readonly Row[],
): Row[] {
  const steps = new Map<string, Row>()
  for (const row of rows) {
    const step = `${row.subject.kind}:${row.subject.id} ${row.event} ${row.at}`
    if (!steps.has(step)) steps.set(step, row)
  }
  return [...steps.values()]
}

/** Rows, newest first, by what they are about; a group stands where its newest row does and leads where that does. */
export function groupsOf(rows: readonly OutboxRow[], { now, unreadAfter }: Reading): InboxGroup[] {
  const groups = new Map<string, InboxGroup>()
  for (const row of onePerStep(rows)) {
    const key = `${row.subject.kind}:${row.subject.id}`
    const line: InboxLine = {
      // An openid stays in the cloud, one's own too.
      id: row._id.replace(/resident:.*$/, 'own'),
      title: row.title,
      text: row.text,
      whenText: sentText(row.at, now),
      unread: row.at > unreadAfter,
    }
    const group = groups.get(key)
    if (group) group.lines.push(line)
    else groups.set(key, { key, about: aboutWords[row.subject.kind], link: linkOf(row), lines: [line] })
  }
  return [...groups.values()]
}
