import type { IssueList } from '#shared/issues/issue-list'
import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'
import { redact } from '#shared/messages/privacy/redact'

interface Said {
  event: 'sent' | 'reported' | 'passed' | 'sentBack' | 'near' | 'over'
  title: string
  text: string
  recipients: readonly string[]
  step: string | number
}

const statusWords = {
  sent: '要整改',
  reported: '去复查',
  passed: '已销号',
  sentBack: '接着改',
  near: '快到期',
  over: '已超期',
} as const satisfies Record<Said['event'], string>

/** The office that keeps the list: 'township:U05', 'county:county'. */
export function officeKey({ unitId }: Pick<IssueList, 'unitId'>): string {
  return unitId === 'county' ? 'county:county' : `township:${unitId}`
}

/** One row for each of those told; the step makes a second one impossible. */
export function rowsOf(list: IssueList, said: Said, now: Date): OutboxRow[] {
  const { event, title, text, recipients, step } = said
  return recipients.map((recipient) => ({
    _id: outboxId(list._id, `${event}.${step}`, recipient),
    recipient,
    event: `issues.${event}`,
    at: now.toISOString(),
    subject: { kind: 'issueList', id: list._id },
    title: [...title].slice(0, 40).join(''),
    text: [...redact(text)].slice(0, 80).join(''),
    urgency: event === 'passed' ? 'digest' : 'soon',
    until: null,
    unitId: list.unitId,
    facts: { what: [...list.theme].slice(0, 20).join(''), status: statusWords[event] },
    state: 'queued',
  }))
}
