import type { FanOut, Notice } from '#shared/notices/notice'
import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'
import { instantAt } from '#shared/kernel/day'
import { redact } from '#shared/messages/privacy/redact'
import { isGathering } from '#shared/notices/notice-words'

const events = {
  published: 'notices.published',
  corrected: 'notices.corrected',
  recalled: 'notices.recalled',
} as const

export const clip = (text: string, most: number) => {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('')
}

function eventOf({ type, activity }: Notice, what: FanOut['what']): string {
  return what === 'published' && isGathering(type) && activity !== null ? 'notices.activity' : events[what]
}

/** Danger at once, what changes a day within the hour, the rest with the day's other news. */
function urgencyOf({ type }: Notice, what: FanOut['what']): OutboxRow['urgency'] {
  if (type === 'flood') return 'now'
  return type === 'postpone' || isGathering(type) || what !== 'published' ? 'soon' : 'digest'
}

function untilOf({ activity, session, expireAt }: Notice): string | null {
  const last = expireAt ?? activity?.day ?? session?.effective
  return last === undefined ? null : instantAt(last, '23:59')
}

function wordsOf(notice: Notice, what: FanOut['what']): { title: string; text: string } {
  const reason = notice.trace[notice.trace.length - 1]?.what ?? ''
  if (what === 'recalled')
    return { title: `已撤回：${notice.title}`, text: `您看过的这条公告撤回了。${reason}` }
  if (what === 'corrected')
    return { title: `更正：${notice.title}`, text: `您看过的这条公告改过了。${reason}` }
  return { title: notice.title, text: notice.body }
}

/** What a push shows in fields of its own: when, where, from whom. */
export function activityFacts({ activity, session, issuer }: Notice): OutboxRow['facts'] {
  if (activity) {
    const when = `${activity.day} ${activity.start}~${activity.end}`
    return { from: issuer, when, place: activity.place }
  }
  return session ? { from: issuer, when: session.effective } : { from: issuer }
}

/** What the recipients of one page are told: one row each, whose id makes a second one impossible. */
export function noticeRows(
  notice: Notice,
  what: FanOut['what'],
  { recipients, at }: { recipients: readonly string[]; at: string },
): OutboxRow[] {
  const { title, text } = wordsOf(notice, what)
  // Only what was published once is told once; a second correction is another step.
  const step = what === 'published' ? what : `${what}${notice.trace.length}`
  const said = { title: clip(redact(title), 40), text: clip(redact(text), 80) }
  return recipients.map((recipient) => ({
    _id: outboxId(notice._id, step, recipient),
    recipient,
    event: eventOf(notice, what),
    at,
    subject: { kind: 'notice', id: notice._id },
    ...said,
    urgency: urgencyOf(notice, what),
    until: untilOf(notice),
    unitId: notice.unitId ?? 'county',
    facts: activityFacts(notice),
    state: 'queued',
  }))
}
