import type { Deputy } from '#shared/deputies/deputy'
import type { Actor } from '#shared/messages/actor'
import type { Message } from '#shared/messages/message'
import type { County } from '#shared/places/county'
import type { Day } from '#shared/kernel/day'
import type { Act } from '#shared/suggestions/act'
import { dayOf, yearOf } from '#shared/kernel/day'
import { shownTitle } from '#shared/messages/privacy/without-person'
import { blankSuggestion } from '#shared/suggestions/blank-suggestion'
import { decideSuggestion } from '#shared/suggestions/decide'
import { ring } from '#shared/suggestions/ring'
import { Suggestion } from '#shared/suggestions/suggestion'
import { whenOf, workdaysAgo } from './script'
import { suggestionScripts, type ScriptedSuggestion, type SuggestionHand } from './suggestion-scripts'

interface Telling {
  county: County
  today: Day
  now: Date
  deputies: readonly Deputy[]
  messages: readonly Message[]
}

const nobody = { openid: null, siteId: null, deputyId: null, reportOfficer: false }

function deputyActor(id: string, { deputies }: Telling): Actor {
  const deputy = deputies.find(({ _id }) => _id === id)
  if (!deputy) throw new Error(`no deputy ${id}`)
  const { personId, name, unitId, siteId } = deputy
  return { ...nobody, id: personId, role: 'deputy', name, unitId, siteId, deputyId: id }
}

function actorFor(hand: SuggestionHand, suggestion: Suggestion, telling: Telling): Actor {
  const { county } = telling
  const { unitId, siteId, lead, assignment } = suggestion
  const unit = (id: string | undefined): Actor => {
    const name = county.handlingUnits.find((one) => one.id === id)?.name ?? ''
    return { ...nobody, id: `P-unit-${id}`, role: 'handlingUnit', unitId: id ?? null, name }
  }
  const office = { ...nobody, role: 'countyOffice', unitId: 'county', name: county.officeName } as const
  switch (hand) {
    case 'lead':
      return deputyActor(lead.deputyId, telling)
    case 'first': {
      const name = `${county.units.find(({ id }) => id === unitId)?.name ?? ''}联络站`
      return { ...nobody, id: `P-station-${siteId}`, role: 'liaisonOfficer', unitId, siteId, name }
    }
    case 'second':
      return { ...office, id: 'P-county2' }
    case 'county':
      return { ...office, id: 'P-county' }
    case 'unit':
      return unit(assignment?.leadUnit)
    case 'coUnit':
      return unit(assignment?.coUnits[0]?.unitId)
    default:
      return deputyActor(hand, telling)
  }
}

const answeredNo = {
  ownMatter: false,
  forwarded: false,
  academic: false,
  product: false,
  empty: false,
  other: false,
}

/** The messages a story names, by id or by title among the finished ones of 柳沟镇. */
function sourcesOf({ from }: ScriptedSuggestion, { messages }: Telling): Message[] {
  const used = new Set<string>()
  return from.flatMap((name) => {
    const found = messages.find(
      ({ _id, unitId, title }) =>
        !used.has(_id) && (_id === name || (_id.startsWith('past-') && unitId === 'U05' && title === name)),
    )
    if (found) used.add(found._id)
    return found ?? []
  })
}

function drafted(script: ScriptedSuggestion, telling: Telling): Suggestion {
  const { county, today, deputies } = telling
  const by = deputyActor(script.lead, telling)
  const [first] = script.steps
  const days = Number(first?.[0].split('@')[0] ?? 1) + 1
  const at = whenOf(`${days}@08:50`, today, county)
  const [title, situation, analysis, proposals] = script.words
  const blank: Suggestion = {
    ...blankSuggestion,
    _id: script.id,
    requestId: script.id,
    lead: { deputyId: script.lead, personId: by.id, name: by.name },
    unitId: by.unitId ?? '',
    siteId: by.siteId ?? '',
    createdAt: at.toISOString(),
    touchedAt: at.toISOString(),
    demo: true,
  }
  const content = {
    ...{ title, situation, analysis, proposals, checklist: answeredNo, confidential: false },
    proposedUnit: script.proposedUnit,
    evidence: sourcesOf(script, telling).map((message) => ({
      messageId: message._id,
      title: shownTitle(message),
      number: message.number,
    })),
    coSigners: script.coSigners.map((deputyId) => ({
      deputyId,
      name: deputies.find(({ _id }) => _id === deputyId)?.name ?? '',
    })),
  }
  return decideSuggestion(blank, { act: 'draft', content }, { now: at, county, by }).suggestion
}

/** Lives a suggestion's life through the product's own rules, ringing what a timer would have rung in between. */
function live(script: ScriptedSuggestion, telling: Telling, numbers: Map<string, number>): Suggestion {
  const { county, today, now } = telling
  let suggestion = drafted(script, telling)
  const ringUntil = (until: Date) => {
    for (let due = suggestion.alarmAt; due !== null && new Date(due) <= until; due = suggestion.alarmAt) {
      const rung = ring(suggestion, { now: new Date(due), county })
      if (!rung) return
      suggestion = rung.suggestion
    }
  }
  for (const [when, hand, act] of script.steps) {
    const at = whenOf(when, today, county)
    if (at > now) break
    ringUntil(at)
    const by = actorFor(hand, suggestion, telling)
    suggestion = decideSuggestion(suggestion, filled(act, { at, today, county, numbers }), {
      ...{ now: at, county, by },
    }).suggestion
  }
  ringUntil(now)
  return Suggestion.parse({ ...suggestion, linkDue: false })
}

interface Filling {
  at: Date
  today: Day
  county: County
  numbers: Map<string, number>
}

/** What a story cannot know before: the ledger's next number, the day of a meeting. */
function filled(act: Act, { at, today, county, numbers }: Filling): Act {
  if (act.act === 'meeting') return { ...act, day: workdaysAgo(Number(act.day), today, county) }
  if (act.act !== 'review') return act
  const year = yearOf(dayOf(at))
  // The first review does not look at it.
  const next = (numbers.get(year) ?? 0) + 1
  return { ...act, number: `${year}-${String(next).padStart(4, '0')}` }
}

/** The demo's suggestions, and the messages that name them. */
export function demoSuggestions(telling: Telling) {
  const numbers = new Map<string, number>()
  const suggestions = suggestionScripts.map((script) => {
    const suggestion = live(script, telling, numbers)
    const { congress } = suggestion.ledgers
    if (congress) numbers.set(congress.year, (numbers.get(congress.year) ?? 0) + 1)
    return suggestion
  })
  const linked = new Map(
    suggestions
      .filter(({ assignment }) => assignment !== null)
      .flatMap(({ _id, evidence }) => evidence.map(({ messageId }) => [messageId, _id] as const)),
  )
  return {
    suggestions,
    messages: telling.messages.map((message) => {
      const linkedSuggestionId = linked.get(message._id)
      return linkedSuggestionId === undefined ? message : { ...message, linkedSuggestionId }
    }),
    counters: [...numbers].map(([year, n]) => ({ _id: `suggestions:${year}`, n })),
  }
}
