import type { Advice } from './advice'
import type { Collection } from './collection'
import { isCovered } from './covered'
import { find, type Found, type Search } from './find'
import type { Session } from './session'
import type { Store } from './store'

/** What one request reads through: counts the documents looked at, and hands every find to the advice. */
export class Reader {
  examined = 0

  constructor(
    readonly store: Store,
    readonly session: Session,
    readonly advice: Advice,
  ) {}

  /** `group` is the `$group` that the documents go into next, if there is one: an index may hold all it reads. */
  find(collection: Collection, search: Search, group?: unknown): Found {
    const found = find(collection, this.session, search)
    if (!isCovered(found.plan, search.query, group)) this.examined += found.examined
    this.advice.examined(collection, search, found)
    return found
  }
}
