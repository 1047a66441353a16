import type { Area } from '#shared/delivery/area'
import type { CallOrder } from '#shared/delivery/call-order'
import type { PhoneEntry } from '#shared/delivery/phone-book'
import { partsOf } from '#shared/delivery/area'
import { Fault } from '#shared/kernel/fault'
import type { Cursor } from '#shared/kernel/cursor'
import { _, count, find, isDuplicate, read, transaction, type Transaction } from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'

const collection = 'phoneBook'

export const phoneNotFound = () => new Fault('notFound', '电话本里找不到这一位。请刷新后再看。', 'id')

export function readPhone(id: string): Promise<PhoneEntry | null> {
  return read<PhoneEntry>(collection, id)
}

/** Living entries of some townships, in the order they were written down. */
export function findPhones(
  unitIds: readonly string[],
  page: { cursor: Cursor | null; limit: number },
): Promise<PhoneEntry[]> {
  return find<PhoneEntry>(collection, {
    where: after(
      { unitId: _.in([...unitIds]), endedAt: null },
      { field: 'consentAt', direction: 'desc', cursor: page.cursor },
    ),
    order: [
      ['consentAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: page.limit,
  })
}

export function countPhonesOf(unitIds: readonly string[]): Promise<number> {
  return count(collection, { unitId: _.in([...unitIds]), endedAt: null })
}

/** How many residents of an area are told by phone; a deputy's number is not for notices to everybody. */
export async function countPhones(area: Area): Promise<number> {
  const parts = partsOf(area)
  if (parts.length === 0) return 0
  const where = { endedAt: null, deputyId: null, wrongAt: null }
  if (parts.length === 1) return await count(collection, { ...parts[0], ...where })
  const [units, villages] = [area.unitIds ?? [], area.villageIds ?? []]
  return await count(collection, {
    ...where,
    ...(_.or([{ unitId: _.in(units) }, { villageId: _.in(villages) }]) as unknown as object),
  })
}

/** The next residents of one part of an area, by id. */
export function pageOfPart(
  part: Readonly<Record<string, string>>,
  { after: last, limit }: { after: string; limit: number },
): Promise<PhoneEntry[]> {
  return find<PhoneEntry>(collection, {
    where: { ...part, endedAt: null, deputyId: null, wrongAt: null, _id: _.gt(last) },
    order: [['_id', 'asc']],
    limit,
  })
}

/** The number kept for a deputy. */
export async function findPhoneOfDeputy(deputyId: string): Promise<PhoneEntry | null> {
  const [entry] = await find<PhoneEntry>(collection, { where: { deputyId, endedAt: null }, limit: 1 })
  return entry ?? null
}

/** Writes a new entry once: the same request again answers it; a number that is there already is `conflict`. */
export async function addPhone(entry: PhoneEntry): Promise<PhoneEntry> {
  try {
    await transaction((tx) => tx.insert(collection, [entry]))
    return entry
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const known = await readPhone(entry._id)
    if (known?.by === entry.by && known.key === entry.key) return known
    throw alreadyThere()
  }
}

/** Reads one entry, lets `change` say what becomes of it, and writes it. */
export async function changePhone(
  id: string,
  change: (entry: PhoneEntry) => PhoneEntry,
): Promise<PhoneEntry> {
  try {
    return await transaction((tx) => changeIn(tx, id, change))
  } catch (error) {
    throw isDuplicate(error) ? alreadyThere() : error
  }
}

/** Ends an entry and, in the same transaction, orders his calls off the lists. */
export async function endPhone(
  id: string,
  change: (entry: PhoneEntry) => PhoneEntry,
  order: CallOrder,
): Promise<void> {
  await transaction(async (tx) => {
    await changeIn(tx, id, change)
    await tx.insert('callOrders', [order])
  })
}

async function changeIn(tx: Transaction, id: string, change: (entry: PhoneEntry) => PhoneEntry) {
  const entry = await tx.read<PhoneEntry>(collection, id)
  if (!entry || entry.endedAt !== null) throw phoneNotFound()
  const changed = change(entry)
  await tx.replace(collection, changed)
  return changed
}

/** Somebody else answered: nobody calls this number again before it is mended. */
export async function markWrong(id: string, now: Date, tx: Transaction): Promise<void> {
  const entry = await tx.read<PhoneEntry>(collection, id)
  if (!entry || entry.endedAt !== null) return
  await tx.replace(collection, { ...entry, wrongAt: now.toISOString(), version: entry.version + 1 })
}

/** What was marked at that instant was a slip; a mark that somebody else made stays. */
export async function unmarkWrong(id: string, markedAt: string, tx: Transaction): Promise<void> {
  const entry = await tx.read<PhoneEntry>(collection, id)
  if (entry?.wrongAt !== markedAt) return
  await tx.replace(collection, { ...entry, wrongAt: null, version: entry.version + 1 })
}

const alreadyThere = () =>
  new Fault('conflict', '这个号码已经在电话本里了，没有重复存。请在名单里找到他，再改。', 'phone')

/** Numbers by which somebody else answered. */
export function countWrongPhones(unitIds: readonly string[]): Promise<number> {
  return count(collection, { unitId: _.in([...unitIds]), endedAt: null, wrongAt: _.gt('') })
}
