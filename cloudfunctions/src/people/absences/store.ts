import type { Deputy } from '#shared/deputies/deputy'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Day } from '#shared/kernel/day'
import type { Person } from '#shared/people/person'
import type { GrantedRole } from '#shared/people/role'
import { Fault } from '#shared/kernel/fault'
import { rearranged } from '#shared/people/decide-absence'
import { _, find, transaction, type Transaction } from '#cloud/kernel/database'

/** More are never away and standing in at one time; a county has some three hundred staff. */
const atMost = 300

export async function peopleById(ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const found = await find<Person>('people', { where: { _id: _.in([...new Set(ids)]) }, limit: atMost })
  return new Map(found.map((person) => [person._id, person]))
}

/** People with one of the roles, anywhere. */
export async function findWithRoles(roles: readonly GrantedRole[]): Promise<Person[]> {
  if (roles.length === 0) return []
  return await find<Person>('people', { where: { 'grants.role': _.in([...roles]) }, limit: atMost })
}

/** Everybody whose absence is not over. */
export function findAway(today: Day): Promise<Pick<Person, '_id' | 'away' | 'grants'>[]> {
  const fields = ['_id', 'away', 'grants']
  return find('people', { where: { 'away.to': _.gte(today) }, limit: atMost, fields })
}

interface Saving {
  today: Day
  rows: readonly OutboxRow[]
}

/**
 * Saves one person's absences, and with them who stands in for whom in the whole county, in one transaction. Two who
 * name each other at once lock each other out: the second is decided on what the first has saved.
 */
export async function changeAbsences(changed: Person, { today, rows }: Saving): Promise<Person> {
  const away = await findAway(today)
  const touched = [changed, ...away].flatMap(({ _id, away: days }) => [
    _id,
    ...(days ?? []).flatMap(({ standInId }) => standInId ?? []),
  ])
  return await transaction(async (tx) => {
    const ids = [...new Set([...touched, ...(changed.standsFor ?? []).map(({ personId }) => personId)])]
    const people = await tx.find<Person>('people', { _id: _.in(ids) }, atMost)
    const before = people.find(({ _id }) => _id === changed._id)
    if (!before) throw new Fault('notFound', '找不到这个人，或者这个身份已经收回了。', 'personId')
    const after = rearranged(people, { ...before, away: changed.away ?? [] }, today)
    for (const person of after) await tx.replace('people', person)
    for (const deputy of await mandatesOf(before, tx))
      await tx.replace('deputies', { ...deputy, away: daysOf(changed) })
    await tx.insert('outbox', rows)
    return after.find(({ _id }) => _id === changed._id) ?? before
  })
}

/** A deputy's own record knows his days, so that a roster needs not look for the person. */
async function mandatesOf({ grants }: Person, tx: Transaction): Promise<Deputy[]> {
  const ids = grants.flatMap(({ deputyId }) => deputyId ?? [])
  return ids.length === 0 ? [] : await tx.find<Deputy>('deputies', { _id: _.in(ids) }, ids.length)
}

const daysOf = ({ away }: Person) => (away ?? []).map(({ from, to }) => ({ from, to }))
