import { dayOf, dayText } from '#shared/kernel/day'
import type { LedgerRow } from '#shared/letters/contract'
import type { AsOf } from '#shared/messages/as-of'
import { intakeSources, wayNames } from '#shared/messages/intake/intake'
import type { Message } from '#shared/messages/message'
import { handlingUnitName } from '#shared/messages/views/owner-card'
import { maskName, maskPhone, redact } from '#shared/messages/privacy/redact'
import { statusTag } from '#shared/messages/views/status-tag'
import { satisfiedWords, solvedWords } from '#shared/messages/words'

/** A message as a line of the visitors' ledger (domain.md §4.5, 2): what was said, by whom masked, what came of it. */
export function ledgerRow(
  message: Message,
  deputies: ReadonlyMap<string, { name: string }>,
  asOf: AsOf,
): LedgerRow {
  const { county } = asOf
  const { way, intake, watcherId, villageId, category } = message
  return {
    id: message._id,
    number: message.number,
    dayText: dayText(dayOf(message.submittedAt)),
    way,
    wayText: [wayNames[way], intake && intakeSources[intake.source].name].filter(Boolean).join(' · '),
    ...personOf(message),
    villageName: county.villages.find(({ id }) => id === villageId)?.name ?? '',
    categoryName: county.categories.find(({ code }) => code === category)?.name ?? '',
    title: redact(message.title),
    deputyName: (watcherId !== null && deputies.get(watcherId)?.name) || '',
    assignedText: assignedText(message, asOf),
    closedText: message.closedAt === null ? '' : `${dayText(dayOf(message.closedAt))}结束`,
    tag: statusTag(message, 'staff', asOf),
    ratingText: ratingText(message),
  }
}

function personOf({ contact, visibility }: Message): Pick<LedgerRow, 'who' | 'phone'> {
  if (contact === null || visibility === 'anonymous') return { who: '没留姓名', phone: '' }
  return { who: maskName(contact.name) || '没留姓名', phone: maskPhone(contact.phone) }
}

function assignedText({ leadUnit, assignedAt }: Message, asOf: AsOf): string {
  if (leadUnit === null || assignedAt === null) return ''
  return `${dayText(dayOf(assignedAt))}交给${handlingUnitName(leadUnit, asOf)}`
}

function ratingText({ ratings, outcome }: Message): string {
  const last = ratings[ratings.length - 1]
  if (!last) return outcome === 'unrated' ? '没评价' : ''
  const asked = last.takenBy !== null && last.takenBy.how !== 'slip' ? '（代评）' : ''
  return `${solvedWords[last.solved]} · ${satisfiedWords[last.satisfied]}${asked}`
}
