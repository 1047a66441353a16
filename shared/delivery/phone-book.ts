import * as z from 'zod/mini'
import { Fault } from '#shared/kernel/fault'
import { Id, Instant } from '#shared/kernel/field'
import { isPhoneNumber, phoneDigits } from '#shared/delivery/phone-number'
import type { County } from '#shared/places/county'

/** Somebody who is told by phone: has no WeChat, or asked to be called. Kept by the station and its township. */
export const PhoneEntry = z.object({
  _id: Id,
  unitId: Id,
  /** null: somewhere in the township */
  villageId: z.nullable(Id),
  /** A deputy of the township; null for a resident. */
  deputyId: z.nullable(Id),
  name: z.string(),
  phone: z.string(),
  /** '晚上打'; for whoever calls */
  note: z.string(),
  /** When he said that his number may be kept. */
  consentAt: Instant,
  by: Id,
  byName: z.string(),
  /** Somebody else answered: nobody calls it again before it is mended. */
  wrongAt: z.nullable(Instant),
  /** Then name and number are gone; the row stays for what was done with it. */
  endedAt: z.nullable(Instant),
  /** '<unit>:<digits>' while it lives: its unique index keeps a number once in a township. */
  key: z.string(),
  version: z.int(),
  demo: z.boolean(),
})
export type PhoneEntry = z.output<typeof PhoneEntry>

/** What a person writes down about somebody else. */
export interface PhoneWords {
  name: string
  phone: string
  villageId: string | null
  deputyId: string | null
  note: string
}

interface Keeping {
  id: string
  unitId: string
  by: { id: string; name: string; demo: boolean }
  now: Date
  county: County
}

export function phoneKey(unitId: string, phone: string): string {
  return `${unitId}:${phoneDigits(phone)}`
}

/** A new entry; `invalidInput` for a number nobody can dial, `notFound` for a village of another township. */
export function newPhone(words: PhoneWords, { id, unitId, by, now, county }: Keeping): PhoneEntry {
  checkWords(words, unitId, county)
  return {
    ...words,
    _id: id,
    unitId,
    phone: phoneDigits(words.phone),
    consentAt: now.toISOString(),
    by: by.id,
    byName: by.name,
    wrongAt: null,
    endedAt: null,
    key: phoneKey(unitId, words.phone),
    version: 1,
    demo: by.demo,
  }
}

/** What is left out stays as it is; a new number is no longer a wrong one. */
export function changedPhone(entry: PhoneEntry, words: Partial<PhoneWords>, county: County): PhoneEntry {
  const whole = { ...entry, ...words }
  checkWords(whole, entry.unitId, county)
  return {
    ...whole,
    phone: phoneDigits(whole.phone),
    key: phoneKey(entry.unitId, whole.phone),
    wrongAt: words.phone === undefined ? entry.wrongAt : null,
    version: entry.version + 1,
  }
}

/** Nobody calls any more: the name and the number are taken out, not only hidden. */
export function endedPhone(entry: PhoneEntry, now: Date): PhoneEntry {
  return {
    ...entry,
    name: '',
    phone: '',
    note: '',
    endedAt: now.toISOString(),
    key: `ended:${entry._id}`,
    version: entry.version + 1,
  }
}

function checkWords({ phone, villageId }: PhoneWords, unitId: string, county: County): void {
  if (!isPhoneNumber(phone)) {
    throw new Fault(
      'invalidInput',
      '电话看起来不对，还没存上。手机是 11 位，座机要带区号，像 0000-1234567。',
      'phone',
    )
  }
  const village = county.villages.find(({ id }) => id === villageId)
  if (villageId !== null && village?.unitId !== unitId)
    throw new Fault('notFound', '这个村不归您这里管，还没存上。请另选一个村。', 'villageId')
}
