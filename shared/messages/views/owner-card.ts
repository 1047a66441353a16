import { isProvisional } from '#shared/kernel/calendar'
import { dayOf, dayText, timeOfDay } from '#shared/kernel/day'
import { daysLeftText, leftText, skippedText } from '#shared/messages/clocks/deadline-text'
import { dueWords } from '#shared/messages/clocks/due-words'
import type { Message, MessageStage } from '#shared/messages/message'
import type { Names, Reader } from '#shared/messages/views/reader'
import type { AsOf } from '#shared/messages/as-of'
import { stageWords } from '#shared/messages/views/stage-words'
import { countsPlainDays, lightOf, promisedBy } from '#shared/messages/standing'
import type { OwnerCard } from '#shared/messages/views/view'
import type { Unit } from '#shared/places/county'

const ended: readonly MessageStage[] = ['closed', 'declined', 'diverted', 'blocked', 'withdrawn', 'archived']

function unitOf(message: Message, { county }: AsOf): Unit | undefined {
  return county.units.find((unit) => unit.id === message.unitId)
}

/** 柳沟镇人大主席团; the county's office for a zone that is not in the table. */
export function officeName(message: Message, asOf: AsOf): string {
  return unitOf(message, asOf)?.officeName ?? asOf.county.officeName
}

/** The name of a handling unit, '' when it is not in the county's table. */
export function handlingUnitName(id: string | null, { county }: AsOf): string {
  return county.handlingUnits.find((unit) => unit.id === id)?.name ?? ''
}

type Naming = (id: string, asOf: AsOf, given: { unitName: string; names: Partial<Names> }) => string

const ownerNames: Record<Message['owner']['kind'], Naming> = {
  station: (_id, _asOf, { unitName, names }) => names.siteName ?? `${unitName}联络站`,
  deputy: (_id, _asOf, { names }) => (names.deputyName ? `代表 ${names.deputyName}` : '代表'),
  township: (id, { county }) => county.units.find((unit) => unit.id === id)?.officeName ?? county.officeName,
  unit: (id, asOf) => handlingUnitName(id, asOf) || '办事单位',
  county: (_id, { county }) => county.officeName,
  author: () => '本人',
}

/** Who has it now, by a name that may be shown to anybody; the author is 本人. */
export function ownerName(message: Message, asOf: AsOf, names: Partial<Names> = {}): string {
  const { kind, id } = message.owner
  const deputyName = names.deputyName ?? nameInHistory(message)
  const unitName = unitOf(message, asOf)?.name ?? ''
  return ownerNames[kind](id, asOf, { unitName, names: { ...names, deputyName } })
}

/** The deputy's name as it was when the message came to him: a list need not ask for it. */
function nameInHistory({ owner, history }: Message): string | null {
  if (owner.kind !== 'deputy') return null
  const given = [...history].reverse().find(({ act }) => act === 'accept' || act === 'handOver')
  return given?.facts.deputy ?? given?.facts.owner ?? null
}

/** What happens by itself if the time passes; '' when nothing does or the reader cannot be late. */
export function byItself(message: Message, reader: Reader, asOf: AsOf): string {
  if (message.onDue === null || ended.includes(message.stage)) return ''
  return dueWords[message.onDue][reader]
    .replace(/\{office\}/g, officeName(message, asOf))
    .replace('{time}', message.dueBy === null ? '' : whenDue(message.dueBy, asOf))
}

function whenDue(dueBy: string, { now }: AsOf): string {
  const day = dayOf(dueBy)
  return `${day === dayOf(now) ? '今天' : dayText(day)} ${timeOfDay(dueBy)}`
}

function dueOf(message: Message, reader: Reader, asOf: AsOf): OwnerCard['due'] {
  const by = promisedBy(message, reader, asOf)
  if (by === null || ended.includes(message.stage)) return null
  const [today, day] = [dayOf(asOf.now), dayOf(by)]
  const { calendar } = asOf.county
  const plainDays = countsPlainDays(message.stage)
  return {
    day,
    promise: stageWords[message.stage][reader].promise,
    left: plainDays ? daysLeftText(by, asOf.now) : leftText(by, asOf),
    skipped: plainDays ? '' : skippedText(today, day, calendar),
    light: lightOf(message, reader, asOf),
    provisional: !plainDays && isProvisional({ from: today, to: day > today ? day : today }, calendar),
  }
}

/** Who has it, until when, and what happens by itself if late. `names` may be left out in lists. */
export function ownerCard(
  message: Message,
  reader: Reader,
  { names, ...asOf }: AsOf & { names?: Partial<Names> },
): OwnerCard {
  const name = ownerName(message, asOf, names)
  return {
    name: name === '本人' ? (reader === 'author' ? '在您手里' : '群众本人') : name,
    sub: stageWords[message.stage][reader].sub,
    phone: names?.sitePhone ?? '',
    due: dueOf(message, reader, asOf),
    byItself: byItself(message, reader, asOf),
  }
}
