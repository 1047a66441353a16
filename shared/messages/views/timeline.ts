import type { AsOf } from '#shared/messages/as-of'
import { declineWords } from '#shared/messages/decline-words'
import { whenText } from '#shared/messages/clocks/deadline-text'
import type { HistoryRow, Message, Reply } from '#shared/messages/message'
import { handlingUnitName, officeName } from '#shared/messages/views/owner-card'
import { photoViews } from '#shared/messages/views/photo-view'
import { takenText } from '#shared/messages/rating'
import { rowWords, timeoutWords, type RowWords } from '#shared/messages/views/timeline-words'
import type { TimelineItem } from '#shared/messages/views/view'
import { replyClassWords, satisfiedWords, solvedWords } from '#shared/messages/words'

/** staff: station, offices, county. deputy: who has it or follows it. public: whoever knows the number. */
export type TimelineReader = 'author' | 'staff' | 'deputy' | 'unit' | 'public'

/** Photos whose check has not passed are for the author and staff. */
export function seesUnchecked(reader: TimelineReader): boolean {
  return reader === 'author' || reader === 'staff'
}

type Said = Pick<TimelineItem, 'who' | 'fact' | 'detail' | 'quote' | 'photos'>

interface Telling extends AsOf {
  message: Message
  reader: TimelineReader
  /** How many rows of the same act came before: which reply, rating or supplement it is. */
  nth: number
}

const finalStatuses = ['closed', 'declined', 'diverted', 'blocked', 'withdrawn', 'archived'] as const

function isShown(row: HistoryRow, reader: TimelineReader): boolean {
  const words: RowWords = rowWords[row.act]
  const shown = row.event ? timeoutWords[row.event].shown : words.shown
  const vote = row.act === 'block' && row.to !== 'blocked'
  if (reader === 'staff') return true
  if (vote || (reader === 'public' && (row.act === 'clear' || row.to === 'blocked'))) return false
  if (shown === 'author') return reader === 'author'
  return shown === 'all' || (shown === 'handlers' && (reader === 'unit' || reader === 'deputy'))
}

/** The author is 您 to himself and 群众 to everybody else; the public reads offices and units, never a person. */
function whoIn(row: HistoryRow, { reader }: Telling): string {
  if (reader === 'staff' && row.facts['standIn']) return `${row.actorName}（${row.facts['standIn']}）`
  if (row.role === 'author') return reader === 'author' ? '您' : '群众'
  if (row.role === 'system') return '自动'
  if (row.role !== 'deputy') return row.actorName
  return reader === 'public' ? '代表' : `代表 ${row.actorName}`
}

const may = (telling: Telling) => telling.reader !== 'public'

function photosOf(photos: Reply['photos'], telling: Telling): TimelineItem['photos'] {
  return may(telling) ? photoViews(photos, seesUnchecked(telling.reader)) : []
}

function replySaid(row: HistoryRow, telling: Telling): Partial<Said> {
  const reply = row.to === 'replied' ? telling.message.replies[telling.nth] : undefined
  if (!reply) return {}
  const outcome = reply.class === null ? '' : `：${replyClassWords[reply.class].name}`
  const spot = row.act === 'replyOnSpot' ? '当场答复' : `${reply.round === 1 ? '第一次' : '第二次'}答复`
  const who = handlingUnitName(reply.unitId, telling)
  return {
    ...(who === '' ? {} : { who }),
    fact: spot + outcome,
    quote: may(telling) ? reply.text : null,
    photos: photosOf(reply.photos, telling),
  }
}

const isRating = ({ act }: HistoryRow) => act === 'rate' || act === 'takeRating'

function ratingSaid(telling: Telling): Partial<Said> {
  const rating = telling.message.ratings[telling.nth]
  if (!rating) return {}
  const verdict = `${solvedWords[rating.solved]} · ${satisfiedWords[rating.satisfied]}`
  return {
    fact: `{you}的评价：${verdict}`,
    detail: [rating.onlyAcknowledged ? '只是收到的回话，没有办' : '', takenText(rating.takenBy)]
      .filter((part) => part !== '')
      .join('。'),
    quote: may(telling) && rating.words !== '' ? rating.words : null,
  }
}

function declineSaid({ message }: Telling): Partial<Said> {
  if (message.decline === null) return {}
  const { label, channel } = declineWords[message.decline.reason]
  return { fact: `不予受理：${label}`, detail: channel }
}

function writtenSaid(row: HistoryRow, telling: Telling): Partial<Said> {
  const { message } = telling
  const written = row.act === 'submit' ? message : message.supplements[telling.nth]
  if (!written || !may(telling)) return {}
  return { quote: written.text, photos: photosOf(written.photos, telling) }
}

function special(row: HistoryRow, telling: Telling): Partial<Said> {
  if (row.act === 'approveReply' || row.act === 'replyOnSpot') return replySaid(row, telling)
  if (isRating(row)) return ratingSaid(telling)
  if (row.act === 'decline') return declineSaid(telling)
  return row.act === 'submit' || row.act === 'supplement' ? writtenSaid(row, telling) : {}
}

/** What somebody typed with the act: quoted words, or a reason among the facts; never for the public. */
function noteSaid(row: HistoryRow, { reader }: Telling): { quote: string | null; reason: string } {
  const { note, noteAs }: RowWords = rowWords[row.act]
  const own = reader === 'deputy' && row.role === 'deputy'
  const reads = {
    all: reader !== 'public',
    staff: reader === 'staff' || own,
    units: reader === 'staff' || reader === 'unit',
    author: reader === 'staff' || reader === 'author',
    none: false,
  }[note]
  if (!reads || row.note === '') return { quote: null, reason: '' }
  return noteAs === 'reason' ? { quote: null, reason: `原因：${row.note}` } : { quote: row.note, reason: '' }
}

function itemOf(row: HistoryRow, telling: Telling): TimelineItem {
  const words: RowWords = rowWords[row.act]
  const timed = row.event === null ? null : timeoutWords[row.event]
  const { quote, reason } = noteSaid(row, telling)
  const plain: Said = {
    who: whoIn(row, telling),
    fact: timed?.fact ?? words.fact(row),
    detail: [words.detail?.(row) ?? '', reason].filter((part) => part !== '').join('。'),
    quote,
    photos: [],
  }
  const said = { ...plain, ...special(row, telling) }
  const fill = (text: string) =>
    text
      .replace('{you}', telling.reader === 'author' ? '您' : '群众')
      .replace('{office}', officeName(telling.message, telling))
  const negative = timed ? 'negative' in timed : words.negative === true
  const notSolved = isRating(row) && telling.message.ratings[telling.nth]?.solved === 'no'
  return {
    ...said,
    at: row.at,
    whenText: whenText(row.at, telling.now),
    fact: fill(said.fact),
    detail: fill(said.detail),
    state: negative || notSolved ? 'negative' : 'done',
  }
}

/** The facts of a row that may name a deputy or a leader; the public reads the row without them. */
const personal: readonly string[] = ['deputy', 'leader', 'owner', 'standIn']

function withoutPeople(row: HistoryRow): HistoryRow {
  const facts = Object.fromEntries(Object.entries(row.facts).filter(([key]) => !personal.includes(key)))
  return { ...row, facts }
}

/** What a bad rating sets off by itself stands on its own line, so that nobody looks for who ordered it. */
function consequence(row: HistoryRow, item: TimelineItem, { message, reader }: Telling): TimelineItem | null {
  if (!isRating(row) || (row.to !== 'rehandling' && row.to !== 'escalated')) return null
  const you = reader === 'author' ? '您' : '群众'
  const verdict = message.ratings.find((rating) => rating.at === row.at)?.solved ?? 'no'
  const because = `因为${you}评了“${verdict === 'no' ? solvedWords.no : satisfiedWords.dissatisfied}”。`
  const checker = row.facts['checker'] ? `${row.facts['checker']}复核，不是上次的人。` : '换人复核。'
  const again = row.to === 'rehandling'
  return {
    ...item,
    who: '自动',
    fact: again ? '第二次办理开始' : '报到县里',
    detail: because + (again ? checker : '由县人大代表工委接着管。'),
    quote: null,
    state: 'done',
    photos: [],
  }
}

/** Whether the row counts into the replies, ratings or supplements it is matched with. */
function counts(row: HistoryRow): string {
  if (row.act === 'approveReply' || row.act === 'replyOnSpot') return row.to === 'replied' ? 'answer' : ''
  if (isRating(row)) return 'rate'
  return row.act
}

/** The message's story for one reader, newest first; the newest line is `now` as long as it is open. */
export function timeline(message: Message, reader: TimelineReader, { now, county }: AsOf): TimelineItem[] {
  const seen = new Map<string, number>()
  const items = message.history.flatMap((stored) => {
    const row = reader === 'public' ? withoutPeople(stored) : stored
    const nth = seen.get(counts(row)) ?? 0
    seen.set(counts(row), nth + 1)
    if (!isShown(row, reader)) return []
    const telling = { message, reader, nth, now, county }
    const item = itemOf(row, telling)
    const next = consequence(row, item, telling)
    return next ? [item, next] : [item]
  })
  const newestFirst = items.reverse()
  const open = !(finalStatuses as readonly string[]).includes(message.status)
  return newestFirst.map((item, at) => (at === 0 && open ? { ...item, state: 'now' } : item))
}

/** For whoever knows the number or the query code: offices, units and dates, no words of people, no names. */
export function publicTimeline(message: Message, asOf: AsOf): TimelineItem[] {
  const items = timeline(message, 'public', asOf)
  return message.status === 'diverted' ? items.slice(-1) : items
}
