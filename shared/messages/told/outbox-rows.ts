import { toldTo, type Announcement } from '#shared/messages/told/announcements'
import type { Decision } from '#shared/messages/record'
import type { Message } from '#shared/messages/message'
import { reminderRules } from '#shared/delivery/reminder-rules'
import { outboxId, type OutboxRow, type RowFacts, type Urgency } from '#shared/inbox/outbox-row'
import { dayOf, timeOfDay } from '#shared/kernel/day'
import { filled, lineFor } from '#shared/messages/told/outbox-line'
import { outboxWords, type Audience } from '#shared/messages/told/outbox-words'
import { ownerKey } from '#shared/messages/owners'
import { shownTitle } from '#shared/messages/privacy/without-person'

/** Who reads it: the author, who has to act now, or somebody who only has to know. */
function audienceOf(recipient: string, { owner, onDue }: Message): Audience {
  if (recipient.startsWith('resident:')) return 'author'
  const isOver = onDue === null || onDue === 'archive'
  return recipient === ownerKey(owner) && !isOver ? 'owner' : 'others'
}

/** A follower reads what happened, not what the author is asked to do. */
const forFollowers = '您关注的这件有新进展，请打开看。'

/** A follower knows a public case by its public title; everybody else by its own, redacted. */
function titleFor({ recipient }: Announcement, message: Message): string {
  return recipient.startsWith('followers:') ? (message.publicTitle ?? '公开的一件') : shownTitle(message)
}

/** Reports of wrongdoing leave nothing but that one waits; everything else is named by its redacted title. */
function wordsOf(announcement: Announcement, message: Message): Pick<OutboxRow, 'title' | 'text'> {
  const { event, recipient } = announcement
  if (message.status === 'diverted')
    return { title: '有一件举报等您看', text: '内容只在小程序里，只有指定的专人能看。' }
  const [head, text] = lineFor(event, audienceOf(recipient, message))
  const unit = message.history[message.history.length - 1]?.facts.unit ?? ''
  return {
    title: clip(`${filled(head, message, unit)}：${titleFor(announcement, message)}`, 40),
    text: recipient.startsWith('followers:') ? forFollowers : clip(filled(text, message, unit), 80),
  }
}

function clip(text: string, most: number): string {
  const points = [...text]
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : text
}

function factsOf(announcement: Announcement, message: Message): RowFacts {
  if (message.status === 'diverted') return { status: '待查看', from: '举报专人' }
  const { dueBy } = message
  const by = message.history[message.history.length - 1]
  return {
    what: titleFor(announcement, message),
    status: outboxWords[announcement.event].status,
    from: by === undefined || by.role === 'author' ? '群众' : by.actorName,
    ...(dueBy !== null && { when: `${dayOf(dueBy)} ${timeOfDay(dueBy)}` }),
  }
}

function urgencyOf({ event, recipient }: Announcement, message: Message): Urgency {
  if (message.status === 'diverted') return 'soon'
  return reminderRules.get(`messages.${event}`)?.urgency[audienceOf(recipient, message)] ?? 'digest'
}

/** Told once for each due day: what must be answered by then; no transition, so the day stands for the version. */
export function nearDueRows(message: Message, now: Date): OutboxRow[] {
  const announce = toldTo('nearDue', message).map((recipient) => ({ event: 'nearDue' as const, recipient }))
  return outboxRows({ message, announce }).map((row) => ({
    ...row,
    _id: outboxId(message._id, `near.${dayOf(message.dueBy ?? now)}`, row.recipient),
    at: now.toISOString(),
    facts: { ...row.facts, from: '到期提醒' },
  }))
}

/** What a transition tells, one row for each recipient; they are written in its transaction. */
export function outboxRows({ message, announce }: Decision): OutboxRow[] {
  const at = message.history[message.history.length - 1]?.at ?? message.submittedAt
  return announce.map((announcement) => ({
    _id: outboxId(message._id, message.version, announcement.recipient),
    recipient: announcement.recipient,
    event: `messages.${announcement.event}`,
    at,
    subject: { kind: 'message', id: message._id },
    ...wordsOf(announcement, message),
    urgency: urgencyOf(announcement, message),
    until: null,
    unitId: message.unitId,
    facts: factsOf(announcement, message),
    state: 'queued',
  }))
}
