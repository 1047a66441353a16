import type { Act } from '#shared/messages/act'
import type { Message } from '#shared/messages/message'
import type { County } from '#shared/places/county'
import type { Day } from '#shared/kernel/day'
import { isWorkday } from '#shared/kernel/calendar'
import { addDays, dayOf, instantAt } from '#shared/kernel/day'
import type { Hand, Step } from './story'

/** What the people of a story say; everything else follows from the county's tables. */
export interface Words {
  answer?: string
  promise?: string
  second?: string
  complaint?: string
  reason?: string
  lead?: string
  solved?: 'yes' | 'partly' | 'no'
  satisfied?: 'satisfied' | 'basically' | 'dissatisfied'
  kind?: Message['kind']
}

const counted = new Map<Day, Day[]>()

/** The n-th workday before today, as a day; 0 is today itself. The list is walked once. */
export function workdaysAgo(n: number, today: Day, county: County): Day {
  const days = counted.get(today) ?? [today]
  counted.set(today, days)
  for (let day = days[days.length - 1] ?? today; days.length <= n;) {
    do day = addDays(day, -1)
    while (!isWorkday(day, county.calendar))
    days.push(day)
  }
  return days[n] ?? today
}

/** How many workdays lie between a day and today. */
export function workdaysSince(day: Day, today: Day, county: County): number {
  let n = 0
  while (workdaysAgo(n, today, county) > day) n += 1
  return n
}

/** '3@16:40' → 16:40 of the third workday before today. */
export function whenOf(text: string, today: Day, county: County): Date {
  const [ago = '0', time = '09:00'] = text.split('@')
  return new Date(instantAt(workdaysAgo(Number(ago), today, county), time))
}

function leadFor(message: Message, county: County, lead: string | undefined): string {
  const named = county.handlingUnits.find((unit) => unit.name === lead)
  if (named) return named.id
  const category = county.categories.find((one) => one.code === message.category)
  return category?.lead.level === 'county' ? category.lead.handlingUnitId : `${message.unitId}-gov`
}

type Make = (
  words: Words,
  facts: { county: County; number: string; dutyDeputyId: string | null; today: Day },
) => { hand: Hand; act: (message: Message) => Act }

const acts: Record<string, Make> = {
  accept: ({ kind }, { number, dutyDeputyId }) => ({
    hand: 'liaison',
    act: (message) => ({
      act: 'accept',
      category: message.category,
      kind: kind ?? message.kind,
      number,
      dutyDeputyId,
    }),
  }),
  follow: () => ({ hand: 'deputy', act: () => ({ act: 'follow', note: '到现场看过了，确实是这样。' }) }),
  handUp: (words, { county }) => ({
    hand: 'deputy',
    act: (message) => ({ act: 'handUp', note: '', proposedUnit: leadFor(message, county, words.lead) }),
  }),
  assign: (words, { county }) => ({
    hand: 'township',
    act: (message) => {
      const co = county.categories.find((one) => one.code === message.category)?.coUnitId
      const leadUnit = leadFor(message, county, words.lead)
      return { act: 'assign', leadUnit, coUnits: co && co !== leadUnit ? [co] : [] }
    },
  }),
  key: ({ reason }, { today }) => ({
    hand: 'township',
    act: () => ({ act: 'supervise', kind: 'key', note: reason ?? '', checkOn: addDays(today, 6) }),
  }),
  share: ({ reason }, { today }) => ({
    hand: 'township',
    act: ({ watcherId }) => ({
      act: 'supervise',
      kind: 'deputy',
      deputyId: watcherId ?? undefined,
      note: reason ?? '',
      checkOn: addDays(today, 2),
    }),
  }),
  urge: () => ({ hand: 'township', act: () => ({ act: 'urge', note: '' }) }),
  sign: () => ({ hand: 'unit', act: () => ({ act: 'sign' }) }),
  reply: ({ answer, promise }, { today }) => ({
    hand: 'unit',
    act: () =>
      promise === undefined
        ? { act: 'reply', class: 'A', text: answer ?? '到现场办了，请您看看好了没有。', photos: [] }
        : { act: 'reply', class: 'B', text: promise, photos: [], promisedFor: addDays(today, 45) },
  }),
  second: ({ second }) => ({
    hand: 'unit',
    act: () => ({ act: 'reply', class: 'A', text: second ?? '重新办了一遍。', photos: [] }),
  }),
  approve: () => ({ hand: 'township', act: () => ({ act: 'approveReply', approve: true, note: '' }) }),
  check: () => ({ hand: 'checker', act: () => ({ act: 'approveReply', approve: true, note: '' }) }),
  rate: ({ solved, satisfied, complaint }) => ({
    hand: 'author',
    act: (message) => ({
      act: 'rate',
      solved: solved ?? 'yes',
      satisfied: satisfied ?? 'satisfied',
      onlyAcknowledged: false,
      words: complaint ?? '',
      takenBy: null,
      checkerId: `P-township2-${message.unitId}`,
    }),
  }),
  /** By phone, the day it was asked. */
  asked: ({ solved, satisfied }, { today }) => ({
    hand: 'liaison',
    act: (message) => ({
      act: 'takeRating',
      solved: solved ?? 'yes',
      satisfied: satisfied ?? 'satisfied',
      onlyAcknowledged: false,
      words: '',
      how: 'phone',
      askedOn: dayOf(message.repliedAt ?? today),
      checkerId: `P-township2-${message.unitId}`,
    }),
  }),
  litigation: ({ reason }) => decline('litigation', reason),
  arbitration: ({ reason }) => decline('arbitration', reason),
  onSpot: ({ answer }, { number }) => ({
    hand: 'liaison',
    act: () => ({ act: 'replyOnSpot', text: answer ?? '', photos: [], number }),
  }),
  block: () => ({ hand: 'liaison', act: () => ({ act: 'block', note: '广告' }) }),
}

function decline(reason: 'litigation' | 'arbitration', note: string | undefined) {
  return {
    hand: 'liaison' as const,
    act: (): Act => ({ act: 'decline', reason, note: note ?? '这件事要走专门的渠道，联络站办不了。' }),
  }
}

/** 'accept 3@09:30, handUp 3@11:00 …' → the steps of a story. */
export function stepsOf(
  script: string,
  words: Words,
  facts: { county: County; number: string; dutyDeputyId: string | null; today: Day },
): Step[] {
  return script
    .split(',')
    .map((part) => part.trim().split(' '))
    .filter(([name]) => name)
    .map(([name = '', when = '']) => {
      const make = acts[name]
      if (!make) throw new Error(`no such step: ${name}`)
      return { at: whenOf(when, facts.today, facts.county), ...make(words, facts) }
    })
}
