import type { Binding, Invite, Person } from '#shared/people/person'
import type { Transaction } from '#cloud/kernel/database'
import { _, find, read, transaction } from '#cloud/kernel/database'

export function readPerson(id: string): Promise<Person | null> {
  return read<Person>('people', id)
}

/** People with a grant for one of the places (township, handling unit or 'county'). */
export function findPeopleOf(unitIds: readonly string[]): Promise<Person[]> {
  return find<Person>('people', { where: { 'grants.unitId': _.in([...unitIds]) }, limit: 500 })
}

/** People who hold one role in one place. */
export async function findOfficers(role: string, unitId: string): Promise<Person[]> {
  const found = await find<Person>('people', { where: { 'grants.unitId': unitId }, limit: 300 })
  return found.filter(({ grants }) => grants.some((grant) => grant.role === role && grant.unitId === unitId))
}

export async function boundPeople(personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const found = await find<Binding>('bindings', { where: { personId: _.in([...personIds]) }, limit: 500 })
  return new Set(found.map((binding) => binding.personId))
}

export async function findInvite(code: string): Promise<Invite | null> {
  const [invite] = await find<Invite>('invites', { where: { code }, limit: 1 })
  return invite ?? null
}

/** Saves the code and, for somebody new, the person it is for; both or neither. */
export function saveInvited(invite: Invite, newcomer: Person | null): Promise<void> {
  return transaction(async (tx) => {
    if (newcomer) await tx.insert('people', [newcomer])
    await tx.insert('invites', [invite])
  })
}

/** Runs `change` on one person inside a transaction and writes what it returns. */
export function changePerson(
  id: string,
  change: (person: Person | null, tx: Transaction) => Promise<Person> | Person,
): Promise<Person> {
  return transaction(async (tx) => {
    const changed = await change(await tx.read<Person>('people', id), tx)
    await tx.replace('people', changed)
    return changed
  })
}

/** Binds this openid to the invited person, ends the person's other phones, and uses the code up. */
export function bindInvited(invite: Invite, openid: string, now: Date): Promise<Person | null> {
  return transaction(async (tx) => {
    const current = await tx.read<Invite>('invites', invite._id)
    if (!current || current.usedAt !== null) return null
    const others = await tx.find<Binding>('bindings', { personId: invite.personId }, 20)
    for (const other of others) if (other._id !== openid) await tx.remove('bindings', other._id)
    await tx.replace('bindings', {
      _id: openid,
      personId: invite.personId,
      boundAt: now.toISOString(),
    })
    await tx.replace('invites', { ...current, usedAt: now.toISOString() })
    return await tx.read<Person>('people', invite.personId)
  })
}

export function unbind(openid: string): Promise<void> {
  return transaction((tx) => tx.remove('bindings', openid))
}

/** Everybody with a grant, in pages of a thousand. */
export async function allPeople(): Promise<Person[]> {
  const people: Person[] = []
  for (let last = ''; ;) {
    const page = await find<Person>('people', {
      where: { _id: _.gt(last) },
      order: [['_id', 'asc']],
      limit: 1000,
    })
    people.push(...page)
    if (page.length < 1000) return people
    last = page[page.length - 1]?._id ?? ''
  }
}
