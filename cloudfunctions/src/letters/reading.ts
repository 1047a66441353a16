import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import type { Mailbox, Opening } from '#shared/letters/mailbox'
import type { OpeningView } from '#shared/letters/contract'
import type { AsOf } from '#shared/messages/as-of'
import type { County } from '#shared/places/county'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { dayText, dayTextWithWeekday } from '#shared/kernel/day'
import { ledgerRow } from '#shared/letters/ledger-row'
import { unopenedWords } from '#shared/letters/unopened'
import { deputiesById } from '#cloud/deputies/store'
import { keepStation } from '#cloud/letters/keeping'
import { findLedger, lastOpenings, readMailbox } from '#cloud/letters/store'
import { loadCounty } from '#cloud/places/store'

const openingsShown = 10

export function openingView(opening: Opening): OpeningView {
  const { _id, day, count, messageIds, byName, witness } = opening
  const entered = messageIds.length
  return { id: _id, day, dayText: dayTextWithWeekday(day), count, entered, byName, witness }
}

export async function desk({ siteId }: ParsedInput<'letters.desk'>, context: Context) {
  const { now } = context
  const [{ site, sites, grant }, county] = await Promise.all([keepStation(siteId, context), loadCounty(now)])
  const [mailbox, openings] = await Promise.all([
    readMailbox(site._id),
    lastOpenings(site._id, openingsShown),
  ])
  return {
    site: { id: site._id, name: site.name },
    sites: sites.map(({ _id, name }) => ({ id: _id, name })),
    villages: villagesOf(site.unitId, county),
    categories: county.categories.map(({ code, name }) => ({ code, name })),
    mailbox: mailbox && mailbox.place !== '' ? mailboxView(mailbox, { now, county }) : null,
    openings: openings.map(openingView),
    mayEnter: grant.role !== 'countyOffice',
  }
}

/** Those of its township; of the whole county where it has none. */
export function villagesOf(unitId: string, { villages }: County) {
  const own = villages.filter((village) => village.unitId === unitId)
  return (own.length > 0 ? own : villages).map(({ id, name }) => ({ id, name }))
}

function mailboxView(mailbox: Mailbox, asOf: AsOf) {
  const { place, openedOn } = mailbox
  return {
    place,
    openedText: openedOn === null ? '还没开过' : `${dayText(openedOn)}开过`,
    unopened: unopenedWords(mailbox, asOf),
  }
}

/** One page of a station's ledger, in two rounds. */
export async function ledger(input: ParsedInput<'letters.ledger'>, context: Context) {
  const { way, limit, cursor } = input
  const { now } = context
  const [{ site }, county] = await Promise.all([keepStation(input.siteId, context), loadCounty(now)])
  const found = await findLedger(
    { siteId: site._id, way },
    { cursor: decodeCursor(cursor), limit: limit + 1 },
  )
  const { rows, next } = pageOf(found, limit, ({ submittedAt, _id }) => ({ key: submittedAt, id: _id }))
  const deputies = await deputiesById(rows.flatMap(({ watcherId }) => watcherId ?? []))
  const items = rows.map((message) => ledgerRow(message, deputies, { now, county }))
  return { siteName: site.name, items, next }
}
