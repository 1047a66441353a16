import type { Notice } from '#shared/notices/notice'
import type { Attendance } from '#shared/notices/attendance'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { outboxId } from '#shared/inbox/outbox-row'
import { addDays, dayText, instantAt } from '#shared/kernel/day'
import { activityFacts, clip } from '#shared/notices/outbox-rows'
import { redact } from '#shared/messages/privacy/redact'

const time = '09:00'

/**
 * The instant from which deputies who have not answered are reminded: 9:00 of the day before the last day to answer,
 * or of that day for what went out later. null: it asks for no answer, or there is no such morning left.
 */
export function answersRemindedAt({ activity, publishedAt }: Notice): string | null {
  if (activity === null || publishedAt === null) return null
  const mornings = [addDays(activity.answerBy, -1), activity.answerBy].map((day) => instantAt(day, time))
  return mornings.find((morning) => publishedAt < morning) ?? null
}

/** Whether to remind now; a timer that comes late still does, until the last day to answer is over. */
export function remindsAnswers(notice: Notice, now: Date): boolean {
  const from = answersRemindedAt(notice)
  const open = notice.state === 'publishing' || notice.state === 'published'
  if (!open || from === null || notice.activity === null) return false
  const at = now.toISOString()
  return from <= at && at < instantAt(notice.activity.answerBy, '18:00')
}

/** Who was asked and has said neither yes nor no. */
export function silentOf<Asked extends { _id: string }>(
  asked: readonly Asked[],
  answers: readonly Attendance[],
): Asked[] {
  const said = new Set(answers.filter(({ coming }) => coming !== null).map(({ deputyId }) => deputyId))
  return asked.filter(({ _id }) => !said.has(_id))
}

/** One row each; its id makes a second reminder impossible. */
export function answerReminders(notice: Notice, recipients: readonly string[], at: string): OutboxRow[] {
  const { activity } = notice
  if (activity === null) return []
  return recipients.map((recipient) => ({
    _id: outboxId(notice._id, 'answerBy', recipient),
    recipient,
    event: 'notices.answerSoon',
    at,
    subject: { kind: 'notice', id: notice._id },
    title: clip(redact(`来不来请答复：${notice.title}`), 40),
    text: `答复到${dayText(activity.answerBy)}为止。点开就能答；来不了，写一句原因。`,
    urgency: 'soon',
    until: instantAt(activity.answerBy, '23:59'),
    unitId: notice.unitId ?? 'county',
    facts: activityFacts(notice),
    state: 'queued',
  }))
}
