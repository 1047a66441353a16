import { archive } from '#shared/messages/acts/archive'
import { systemActor } from '#shared/messages/actor'
import type { AsOf } from '#shared/messages/as-of'
import type { Change } from '#shared/messages/change'
import { dueAgain, dueFor } from '#shared/messages/clocks/due'
import { dueInstant } from '#shared/messages/clocks/clock-times'
import { addDays, dayOf } from '#shared/kernel/day'
import { escalated } from '#shared/messages/escalated'
import type { Message, OnDue } from '#shared/messages/message'
import { countyOwner, stationOrAbove, townshipOrAbove } from '#shared/messages/owners'
import { record, type Decision } from '#shared/messages/record'
import { resume } from '#shared/messages/clocks/resume'
import { overdueSupervision } from '#shared/messages/oversight/supervision'
import { unassign } from '#shared/messages/unassign'

type Timeout = (message: Message, asOf: AsOf) => Change

const declineIncomplete: Timeout = (message, { now, county }) => ({
  set: {
    status: 'declined',
    owner: stationOrAbove(message, county),
    paused: null,
    decline: { reason: 'incomplete', note: '', by: 'system', at: now.toISOString() },
  },
})

const handUp: Timeout = (message, { county }) => {
  const deputy = message.owner.kind === 'deputy' ? message.owner.id : null
  return {
    set: { owner: townshipOrAbove(message, county), watcherId: message.watcherId ?? deputy },
    facts: { ...(deputy && { deputy }) },
  }
}

const backToAssigner: Timeout = (message, asOf) => {
  const unit = asOf.county.handlingUnits.find(({ id }) => id === message.leadUnit)
  return { set: unassign(message, asOf), note: 'unsigned', facts: { ...(unit && { unit: unit.name }) } }
}

const overdue: Timeout = (message, asOf) => {
  const supervision = message.supervision ?? overdueSupervision(asOf)
  const set = { overdue: 'over', supervised: true, supervision } as const
  return { set, due: dueFor({ ...message, ...set }, asOf) }
}

const remindRating: Timeout = (message, { now, county }) => {
  const last = addDays(dayOf(message.repliedAt ?? now), county.clocks.rateD)
  return { set: {}, due: { dueBy: dueInstant(last), onDue: 'closeUnrated' } }
}

const closeUnrated: Timeout = (message, { now, county }) => ({
  set: {
    status: 'closed',
    outcome: 'unrated',
    owner: stationOrAbove(message, county),
    closedAt: now.toISOString(),
  },
})

/** Nothing moves by itself; it is said again until somebody acts. */
const sayAgain: Timeout = (message, asOf) => ({
  set: {},
  due: dueAgain(message, asOf.county.clocks.countyAgainWd, asOf),
})

const redOnCounty: Timeout = (message, asOf) => ({ ...sayAgain(message, asOf), set: { overdue: 'over' } })

/** lifecycle.md, "when due passes, by itself". */
const timeouts: Record<OnDue, Timeout> = {
  toTownship: (message, { county }) => ({ set: { owner: townshipOrAbove(message, county) } }),
  declineIncomplete,
  resumeWithoutInfo: resume,
  handUp,
  toCounty: () => ({ set: { owner: countyOwner } }),
  backToAssigner,
  overdue,
  escalate: () => ({ set: escalated, note: 'overdue' }),
  tellCounty: sayAgain,
  remindRating,
  closeUnrated,
  redOnCounty,
  recheckPromise: sayAgain,
  archive,
}

/**
 * What happens by itself now that `dueBy` has passed: one step, or null while there is time. The next clock always
 * ends after `now`, so a second call at the same moment does nothing.
 */
export function expire(message: Message, asOf: AsOf): Decision | null {
  const { dueBy, onDue } = message
  if (dueBy === null || onDue === null || asOf.now.toISOString() < dueBy) return null
  const change = timeouts[onDue](message, asOf)
  return record(message, change, { ...asOf, by: systemActor, act: 'timeout', event: onDue })
}
