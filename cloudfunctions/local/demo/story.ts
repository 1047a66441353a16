import type { Act } from '#shared/messages/act'
import type { Actor } from '#shared/messages/actor'
import type { Draft } from '#shared/messages/intake/compose'
import type { Message } from '#shared/messages/message'
import type { Decision } from '#shared/messages/record'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { Fault } from '#shared/kernel/fault'
import { authorActor } from '#shared/messages/actor'
import { composeMessage } from '#shared/messages/intake/compose'
import { decide } from '#shared/messages/decide'
import { outboxRows } from '#shared/messages/told/outbox-rows'
import { expire } from '#shared/messages/clocks/timeouts'
import type { County } from '#shared/places/county'

/** Who acts in a story: one person of each office a message passes. */
export type Hand = 'author' | 'liaison' | 'deputy' | 'township' | 'checker' | 'unit'

export interface Step {
  at: Date
  hand: Hand
  act: (message: Message) => Act
}

export interface Story {
  sentAt: Date
  steps: readonly Step[]
  now: Date
  county: County
  deputyNames: Readonly<Record<string, string>>
  /** Where what people were told on the way is written down; left out, nobody remembers. */
  outbox?: OutboxRow[]
}

/** What every demo draft has in common. */
export const plainDraft = {
  place: '',
  photos: [],
  addressee: { kind: 'duty', id: null },
  visibility: 'private',
  contact: null,
  handlersMayCall: false,
  consent: true,
  dangerSeen: true,
  check: { suggest: 'pass', label: '100' },
  demo: true,
} satisfies Partial<Draft>

const nobody = { openid: null, siteId: null, deputyId: null, reportOfficer: false }

type Bare = Omit<Actor, keyof typeof nobody>

function bareActor(hand: Exclude<Hand, 'author'>, message: Message, county: County): Bare & Partial<Actor> {
  const { unitId, siteId, leadUnit, owner, watcherId } = message
  const unit = county.units.find((one) => one.id === unitId)
  const office = { role: 'townshipOffice', unitId, name: unit?.officeName ?? '' } as const
  const deputyId = owner.kind === 'deputy' ? owner.id : watcherId
  const handling = county.handlingUnits.find((one) => one.id === leadUnit)
  const station = { id: `P-station-${siteId}`, role: 'liaisonOfficer', unitId, siteId } as const
  const actors = {
    liaison: { ...station, name: `${unit?.name ?? ''}联络站` },
    deputy: { id: `P${deputyId}`, role: 'deputy', unitId, siteId, deputyId, name: '' },
    township: { ...office, id: `P-township-${unitId}` },
    checker: { ...office, id: `P-township2-${unitId}` },
    unit: { id: `P-unit-${leadUnit}`, role: 'handlingUnit', unitId: leadUnit, name: handling?.name ?? '' },
  } as const
  return actors[hand]
}

function actorFor(hand: Hand, message: Message, { county, deputyNames }: Story): Actor {
  if (hand === 'author') return authorActor(message.authorOpenid)
  const actor = { ...nobody, ...bareActor(hand, message, county) }
  return { ...actor, name: deputyNames[actor.deputyId ?? ''] ?? actor.name }
}

/**
 * Lives a message's life through the product's own rules: what a timer would have done between two steps is
 * done, so every demo history is one that can really happen. Steps after `now` are left out.
 */
export function live(draft: Draft, author: string, story: Story): Message {
  const { sentAt, steps, now, county, deputyNames } = story
  let message = told(composeMessage(draft, { openid: author }, { now: sentAt, county }), story)
  for (const { at, hand, act } of steps.filter((step) => step.at <= now)) {
    message = expireUntil(message, at, story)
    const next = attempt(() =>
      decide(message, act(message), { now: at, county, by: actorFor(hand, message, story), deputyNames }),
    )
    if (next === null) break
    message = told(next, story)
  }
  return expireUntil(message, now, story)
}

/** What was announced lies in the inboxes, long delivered. */
function told(decision: Decision, { outbox }: Story): Message {
  outbox?.push(...outboxRows(decision).map((row) => ({ ...row, state: 'spread' as const })))
  return decision.message
}

/** A holiday may let a timer come first; what the rules then refuse ends the story there. */
function attempt(step: () => Decision): Decision | null {
  try {
    return step()
  } catch (error) {
    if (error instanceof Fault && error.code === 'conflict') return null
    throw error
  }
}

/** Timers run every minute: each due step happens at the time it was due. */
function expireUntil(message: Message, until: Date, story: Story): Message {
  let current = message
  for (let guard = 0; guard < 50; guard += 1) {
    if (current.dueBy === null || new Date(current.dueBy) > until) return current
    const decision = expire(current, { now: new Date(current.dueBy), county: story.county })
    if (!decision) return current
    current = told(decision, story)
  }
  return current
}
