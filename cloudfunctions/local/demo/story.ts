import type { Act } from '#shared/messages/act'
import type { Actor } from '#shared/messages/actor'
import type { Draft } from '#shared/messages/compose'
import type { Message } from '#shared/messages/message'
import { Fault } from '#shared/kernel/fault'
import { authorActor } from '#shared/messages/actor'
import { composeMessage } from '#shared/messages/compose'
import { decide } from '#shared/messages/decide'
import { expire } from '#shared/messages/timeouts'
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
}

const nobody = { openid: null, siteId: null, deputyId: null, reportOfficer: false }

function actorFor(hand: Hand, message: Message, county: County): Actor {
  const unit = county.units.find((one) => one.id === message.unitId)
  const office = {
    ...nobody,
    role: 'townshipOffice',
    unitId: message.unitId,
    name: unit?.officeName ?? '',
  } as const
  switch (hand) {
    case 'author':
      return authorActor(message.authorOpenid)
    case 'liaison':
      return {
        ...nobody,
        id: `P-station-${message.siteId}`,
        role: 'liaisonOfficer',
        unitId: message.unitId,
        siteId: message.siteId,
        name: `${unit?.name ?? ''}联络站`,
      }
    case 'deputy': {
      const deputyId = message.owner.kind === 'deputy' ? message.owner.id : (message.watcherId ?? '')
      return {
        ...nobody,
        id: `P${deputyId}`,
        role: 'deputy',
        unitId: message.unitId,
        siteId: message.siteId,
        deputyId,
        name: '值班代表',
      }
    }
    case 'township':
      return { ...office, id: `P-township-${message.unitId}` }
    case 'checker':
      return { ...office, id: `P-township2-${message.unitId}` }
    case 'unit': {
      const handling = county.handlingUnits.find((one) => one.id === message.leadUnit)
      return {
        ...nobody,
        id: `P-unit-${message.leadUnit}`,
        role: 'handlingUnit',
        unitId: message.leadUnit,
        name: handling?.name ?? '',
      }
    }
  }
}

/**
 * Lives a message's life through the product's own rules: what a timer would have done between two steps is
 * done, so every demo history is one that can really happen. Steps after `now` are left out.
 */
export function live(draft: Draft, author: string, story: Story): Message {
  const { sentAt, steps, now, county } = story
  let message = composeMessage(draft, { openid: author }, { now: sentAt, county }).message
  for (const { at, hand, act } of steps.filter((step) => step.at <= now)) {
    message = expireUntil(message, at, county)
    const next = attempt(
      () => decide(message, act(message), { now: at, county, by: actorFor(hand, message, county) }).message,
    )
    if (next === null) break
    message = next
  }
  return expireUntil(message, now, county)
}

/** A holiday may let a timer come first; what the rules then refuse ends the story there. */
function attempt(step: () => Message): Message | null {
  try {
    return step()
  } catch (error) {
    if (error instanceof Fault && error.code === 'conflict') return null
    throw error
  }
}

/** Timers run every minute: each due step happens at the time it was due. */
function expireUntil(message: Message, until: Date, county: County): Message {
  let current = message
  for (let guard = 0; guard < 50; guard += 1) {
    if (current.dueBy === null || new Date(current.dueBy) > until) return current
    const decision = expire(current, { now: new Date(current.dueBy), county })
    if (!decision) return current
    current = decision.message
  }
  return current
}
