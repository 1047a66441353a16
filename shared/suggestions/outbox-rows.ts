import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'
import { dayOf, dayText, timeOfDay } from '#shared/kernel/day'
import type { Actor } from '#shared/messages/actor'
import type { Setting } from '#shared/messages/setting'
import { redact } from '#shared/messages/privacy/redact'
import { officeKeyOf } from '#shared/messages/office-key'
import { reminderRules } from '#shared/delivery/reminder-rules'
import { eventWords } from '#shared/suggestions/event-words'
import type { Suggestion } from '#shared/suggestions/suggestion'
import { recipientsOf, toldOf, type SuggestionEvent, type Told } from '#shared/suggestions/told'

export interface Said {
  event: SuggestionEvent
  before: Suggestion
  after: Suggestion
  told?: readonly Told[] | undefined
}

function clip(text: string, most: number): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('')
}

function filled(text: string, { dueBy, history }: Suggestion, by: Actor): string {
  const note = history[history.length - 1]?.note ?? ''
  return text
    .replace('{by}', by.name)
    .replace('{due}', dueBy === null ? '' : `${dayText(dayOf(dueBy))}前`)
    .replace('{note}', note === '' ? '请打开看' : note)
}

function factsOf(event: SuggestionEvent, { title, dueBy }: Suggestion, by: Actor): OutboxRow['facts'] {
  return {
    what: clip(redact(title), 40),
    status: eventWords[event].status,
    from: by.name,
    ...(dueBy !== null && { when: `${dayOf(dueBy)} ${timeOfDay(dueBy)}` }),
  }
}

/** What a step tells, one row for each owner key; nobody is told of what he did himself. */
export function suggestionRows({ event, before, after, told }: Said, { by, now }: Setting): OutboxRow[] {
  const { head, text } = eventWords[event]
  const recipients = (told ?? toldOf[event]).flatMap((who) => recipientsOf(who, before, after))
  const own = officeKeyOf(by)
  return [...new Set(recipients)]
    .filter((recipient) => recipient !== own)
    .map((recipient) => ({
      _id: outboxId(after._id, after.version, recipient),
      recipient,
      event: `suggestions.${event}`,
      at: now.toISOString(),
      subject: { kind: 'suggestion', id: after._id },
      title: clip(redact(`${head}：${after.title}`), 40),
      text: clip(redact(filled(text, after, by)), 80),
      urgency: reminderRules.get(`suggestions.${event}`)?.urgency.others ?? 'digest',
      until: null,
      unitId: after.unitId,
      facts: factsOf(event, after, by),
      state: 'queued',
    }))
}
