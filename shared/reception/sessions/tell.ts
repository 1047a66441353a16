import { instantAt } from '#shared/kernel/day'
import { outboxId, type OutboxRow, type Urgency } from '#shared/inbox/outbox-row'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'
import { isReceiving } from '#shared/reception/sessions/record'
import type { SessionSetting } from '#shared/reception/sessions/setting'

export interface Told {
  /** '<feature>.<what happened>' */
  event: string
  title: string
  text: string
  urgency: Urgency
}

const clip = (text: string, most: number) => {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('')
}

/** One row for each recipient, about the session as it is now; a push is of no use once the session is over. */
export function rowsFor(
  session: ReceptionDay,
  recipients: readonly string[],
  { now, ...told }: Told & { now: Date },
): OutboxRow[] {
  return [...new Set(recipients)].map((recipient) => ({
    _id: outboxId(session._id, session.version, recipient),
    recipient,
    event: told.event,
    at: now.toISOString(),
    subject: { kind: 'reception' as const, id: session._id },
    title: clip(told.title, 40),
    text: clip(told.text, 80),
    urgency: told.urgency,
    until: instantAt(dayOfSession(session), session.end),
    unitId: session.unitId,
    facts: { when: `${dayOfSession(session)} ${session.start}~${session.end}`, place: session.place },
    state: 'queued' as const,
  }))
}

export const deputyKey = (id: string) => `deputy:${id}`
export const stationKey = ({ siteId }: Pick<ReceptionDay, 'siteId'>) => `station:${siteId}`

/** Deputies on duty in it. */
export function deputiesOf({ duties }: ReceptionDay): string[] {
  return duties.filter(isReceiving).map(({ deputyId }) => deputyKey(deputyId))
}

/** Residents who booked. */
export function bookersOf({ booked }: Pick<SessionSetting, 'booked'>): string[] {
  return booked.map((openid) => `resident:${openid}`)
}

/** Everybody but those on duty: the station, who booked, whom a matter concerns, and who follows (delivery finds them). */
export function publicOf(
  session: ReceptionDay,
  setting: Pick<SessionSetting, 'by' | 'booked' | 'concerned'>,
): string[] {
  const station = stationKey(session)
  // A station that did it itself need not be told.
  const told = setting.by.role === 'liaisonOfficer' ? [] : [station]
  return [...told, ...bookersOf(setting), ...(setting.concerned ?? []), `followers:${station}`]
}
