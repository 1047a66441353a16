import type { Delivery } from '#shared/delivery/delivery'
import type { Subject } from '#shared/inbox/outbox-row'
import type { Instant } from '#shared/kernel/field'
import type { Person } from '#shared/people/person'
import { DeliveryState } from '#shared/delivery/delivery'
import { _, aggregate, find } from '#cloud/kernel/database'

/** A report of wrongdoing is in nobody's log. */
const toldToAll = { $ne: 'reportOfficers:county' }
const everyState = [...DeliveryState.options]
const mostSteps = 200

/** One step of one matter, with how many of its pushes stand in each state. */
export interface StepRow {
  _id: { subject: Subject; event: string; at: Instant }
  title: string
  states: { state: DeliveryState; n: number }[]
}

export interface LogScope {
  unitIds: readonly string[]
  /** From and to, both included; null: all time, for one matter. */
  window: { from: Instant; to: Instant } | null
  subjectId: string | null
}

/** Steps of some townships, newest first; one request. */
export function findSteps({ unitIds, window, subjectId }: LogScope): Promise<StepRow[]> {
  return aggregate<StepRow>('deliveries', [
    [
      'match',
      {
        unitId: { $in: unitIds },
        state: { $in: everyState },
        recipient: toldToAll,
        ...(window && { at: { $gte: window.from, $lte: window.to } }),
        ...(subjectId !== null && { 'subject.id': subjectId }),
      },
    ],
    [
      'group',
      {
        _id: { subject: '$subject', event: '$event', at: '$at', state: '$state' },
        title: { $first: '$title' },
        n: { $sum: 1 },
      },
    ],
    [
      'group',
      {
        _id: { subject: '$_id.subject', event: '$_id.event', at: '$_id.at' },
        title: { $first: '$title' },
        states: { $push: { state: '$_id.state', n: '$n' } },
      },
    ],
    ['sort', { '_id.at': -1, '_id.event': 1 }],
    ['limit', mostSteps],
  ])
}

/** Whether anything was pushed here before. */
export async function hasStepBefore(unitIds: readonly string[], from: Instant): Promise<boolean> {
  const where = { unitId: _.in([...unitIds]), state: _.in(everyState), at: _.lt(from) }
  return (await find('deliveries', { where, limit: 1, fields: ['_id'] })).length > 0
}

interface StepKey {
  subjectId: string
  event: string
  at: Instant
}

const stepOf = ({ subjectId, event, at }: StepKey, unitIds: readonly string[]) => ({
  'subject.id': subjectId,
  event,
  at,
  unitId: _.in([...unitIds]),
  recipient: _.neq('reportOfficers:county'),
})

/** Some deliveries of one step; the counts have all of them. */
export function findOfStep(key: StepKey, unitIds: readonly string[], limit: number): Promise<Delivery[]> {
  return find<Delivery>('deliveries', {
    where: { ...stepOf(key, unitIds), state: _.in(everyState) },
    limit,
  })
}

export async function namesOfPeople(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await find<Pick<Person, '_id' | 'name'>>('people', {
    where: { _id: _.in([...new Set(ids)]) },
    limit: 200,
    fields: ['_id', 'name'],
  })
  return new Map(found.map(({ _id, name }) => [_id, name]))
}

interface Oldest {
  _id: DeliveryState
  n: number
  since: Instant
}

/** How many stand in each of some states since an instant, and since when the oldest. */
export function countStates(
  unitIds: readonly string[],
  states: readonly DeliveryState[],
  since: Instant,
): Promise<Oldest[]> {
  return aggregate<Oldest>('deliveries', [
    ['match', { unitId: { $in: unitIds }, state: { $in: states }, at: { $gte: since } }],
    ['group', { _id: '$state', n: { $sum: 1 }, since: { $min: '$at' } }],
    ['limit', 20],
  ])
}

/** What should have gone out by now and has not. */
export function countLate(
  unitIds: readonly string[],
  { before, since }: { before: Instant; since: Instant },
): Promise<Oldest[]> {
  return aggregate<Oldest>('deliveries', [
    [
      'match',
      {
        unitId: { $in: unitIds },
        state: { $in: ['queued', 'sending'] },
        at: { $gte: since },
        sendAt: { $lt: before },
      },
    ],
    ['group', { _id: 'late', n: { $sum: 1 }, since: { $min: '$sendAt' } }],
    ['limit', 1],
  ])
}
