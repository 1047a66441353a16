import { dayOf, dayText, type Day } from '#shared/kernel/day'
import type { Absence } from '#shared/people/absence'
import type { Person } from '#shared/people/person'
import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'

/** '3月2日到3月6日'; one day is named once. */
export function spanText({ from, to }: { from: Day; to: Day }): string {
  return from === to ? dayText(from) : `${dayText(from)}到${dayText(to)}`
}

interface Told {
  absent: Pick<Person, '_id' | 'name' | 'title' | 'grants'>
  absence: Absence
  /** False: it is over before its time. */
  begins: boolean
}

/** What the stand-in is told; nothing when there is none. */
export function standInRows({ absent, absence, begins }: Told, now: Date): OutboxRow[] {
  if (absence.standInId === null) return []
  const recipient = `person:${absence.standInId}`
  const event = begins ? 'people.standIn' : 'people.standInOver'
  const at = now.toISOString()
  return [
    {
      _id: outboxId(absent._id, `${event}:${at}`, recipient),
      ...{ recipient, event, at },
      subject: { kind: 'place', id: absent.grants[0]?.unitId ?? 'county' },
      title: begins ? `${absent.name}请假，请您替他` : `不用再替${absent.name}了`,
      text: begins
        ? `${spanText(absence)}，${absent.title}的事由您接着办，到日子自己结束。`
        : `${absent.name}${dayText(dayOf(now))}起自己办。`,
      urgency: begins ? 'soon' : 'digest',
      until: null,
      unitId: absent.grants[0]?.unitId ?? 'county',
      facts: { from: absent.name, status: begins ? '请您替班' : '替班结束' },
      state: 'queued',
    },
  ]
}
