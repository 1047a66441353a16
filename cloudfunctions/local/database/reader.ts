import type { Advice } from './advice'
import type { Collection } from './collection'
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

  find(collection: Collection, search: Search): Found {
    const found = find(collection, this.session, search)
    this.examined += found.examined
    this.advice.examined(collection, search, found)
    return found
  }
}
