import { sha256 } from '#cloud/kernel/sha256'
import type { Database } from '../database/database'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Deputy } from '#shared/deputies/deputy'
import type { Site } from '#shared/stations/site'
import type { County } from '#shared/places/county'
import type { DutySlot, ReceptionDay } from '#shared/reception/reception-day'
import { addDays, dayOf, timeOfDay } from '#shared/kernel/day'
import { chainOf } from '#shared/messages/chain'
import { Message } from '#shared/messages/message'
import { keysOf } from '#shared/messages/board/shelves'
import { presenceOf } from '#shared/people/presence'
import { demoBookings } from './bookings'
import { demoCampaigns } from './campaigns'
import { demoCases } from './cases'
import { demoCounty } from './county'
import { demoDeputies } from './deputies'
import { demoIssueLists } from './issue-lists'
import { demoLetters, demoMailbox } from './letters'
import { demoMediations } from './mediations'
import { demoNotices } from './notices'
import { demoPast } from './past'
import { demoPhrases } from './phrases'
import { demoPeople, firstOfficerInvite } from './people'
import { demoCalls, demoPhoneBook } from './phone-book'
import { Random } from './random'
import { demoDutySlots, demoReceptionDays, rosterOf } from './sessions'
import { demoSites } from './sites'
import { demoSuggestions } from './suggestions'

const seed = 20260211

/** Which deputy has the next duty at a station. */
function dutyDeputies(slots: readonly DutySlot[], today: string) {
  const next = new Map<string, string>()
  for (const { siteId, date, deputyIds } of [...slots].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const [first] = deputyIds
    if (date >= today && first && !next.has(siteId)) next.set(siteId, first)
  }
  return (siteId: string) => next.get(siteId) ?? null
}

interface Season {
  today: string
  random: Random
  now: Date
}

function demoReception(sites: Site[], deputies: Deputy[], { today, random, now }: Season) {
  const roster = rosterOf(deputies)
  const receptionDays = demoReceptionDays(sites, roster, { today, random })
  const bookings = demoBookings(receptionDays, today, now)
  return { receptionDays, bookings, dutySlots: demoDutySlots(sites, roster, today) }
}

/** What lies on the offices' desks besides messages. */
function demoOffices(receptionDays: ReceptionDay[], county: County, { today, now }: Omit<Season, 'random'>) {
  const notices = demoNotices(today, receptionDays)
  const phoneBook = demoPhoneBook(today)
  return {
    ...demoMailbox(county, today),
    notices,
    issueLists: demoIssueLists(today),
    ...demoCampaigns(today),
    mediations: demoMediations(today),
    phraseBooks: demoPhrases(now),
    phoneBook,
    calls: demoCalls({ notices, sessions: receptionDays, phoneBook }, county, now),
  }
}

/** The demo county 青澜县 as plain documents, by collection; the same for the same day. */
export function demoDocuments(now: Date) {
  const random = new Random(seed)
  const today = dayOf(now)
  const sites = demoSites(random)
  const { deputies, groups, terms } = demoDeputies(today, random)
  const { people, bindings } = demoPeople(deputies, today)
  const county = { ...demoCounty, ...presenceOf(people, now) }
  const reception = demoReception(sites, deputies, { today, random, now })
  const { receptionDays, dutySlots } = reception
  // Before nine nothing of today has happened yet: the stories then end yesterday.
  const lastDay = timeOfDay(now) < '09:00' ? addDays(today, -1) : today
  const deputyNames = Object.fromEntries(deputies.map(({ _id, name }) => [_id, name]))
  const dutyDeputyOf = dutyDeputies(dutySlots, today)
  const outbox: OutboxRow[] = []
  const telling = { county, today: lastDay, now, random, dutyDeputyOf, deputyNames, outbox }
  const cases = [...demoCases(telling), ...demoPast(telling), ...demoLetters(telling)]
  const messages = cases.map((message) => ({
    ...Message.parse({ ...message, chain: chainOf(message, sha256) }),
    ...keysOf(message),
  }))
  const grown = demoSuggestions({ county, today: lastDay, now, deputies, messages })
  return {
    county: [county],
    stations: sites,
    deputies,
    deputyGroups: groups,
    terms,
    ...reception,
    ...demoOffices(receptionDays, county, { today, now }),
    people,
    bindings,
    invites: [firstOfficerInvite('DEMO2345', now)],
    messages: grown.messages,
    suggestions: grown.suggestions,
    outbox,
    counters: [...numberCounters(messages), ...grown.counters],
  }
}

/** Where each station's numbering goes on. */
function numberCounters(messages: readonly { number: string | null }[]) {
  const highest = new Map<string, number>()
  for (const { number } of messages) {
    const [, year, siteId, serial] = /^(\d{4})-(\w+)-(\d+)$/.exec(number ?? '') ?? []
    if (!year || !siteId) continue
    const key = `number:${siteId}:${year}`
    highest.set(key, Math.max(highest.get(key) ?? 0, Number(serial)))
  }
  return [...highest].map(([_id, n]) => ({ _id, n }))
}

/** Fills an empty database with the demo county, relative to `now`. */
export function seedDemo(database: Database, now: Date): void {
  for (const [collection, documents] of Object.entries(demoDocuments(now))) {
    database.bulk(collection, documents)
  }
}
