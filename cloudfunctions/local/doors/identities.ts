import type { Database } from '../database/database'

/** Somebody whom the page can be, for the identity switch of the local cloud. */
export interface Identity {
  openid: string
  name: string
  roles: string[]
  unit: string
}

type Document = Record<string, unknown>

function grantsOf(person: Document): Document[] {
  return Array.isArray(person.grants) ? (person.grants as Document[]) : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function identity(binding: Document, person: Document): Identity {
  const roles = grantsOf(person).map(({ role }) => text(role))
  return {
    openid: text(binding._id),
    name: text(person.name),
    roles: roles.length > 0 ? [...new Set(roles)] : ['resident'],
    unit: unitName(text(person.title)),
  }
}

/** A person's title reads '柳沟镇 · 联络员'. */
function unitName(title: string): string {
  return title.split(' · ')[0] ?? ''
}

/** Everybody in the database who has a WeChat identity. */
export function identities(database: Database): Identity[] {
  const people = new Map(database.dump('people').map((person) => [person._id, person]))
  return database.dump('bindings').flatMap((binding) => {
    const person = people.get(binding.personId)
    return person === undefined ? [] : [identity(binding, person)]
  })
}
