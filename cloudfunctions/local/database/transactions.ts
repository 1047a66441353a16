import { randomUUID } from 'node:crypto'
import { Session } from './session'
import type { Store } from './store'
import { transactionGone } from './wire-fault'

/** How long a transaction lives, in real milliseconds. */
const LIFE = 30_000

interface Open {
  session: Session | null
  startedAt: number
}

/** The open transactions by id; each takes its snapshot at its first operation, as the real one does. */
export class Transactions {
  private readonly open = new Map<string, Open>()

  constructor(private readonly store: Store) {}

  start(): string {
    const id = randomUUID()
    this.open.set(id, { session: null, startedAt: Date.now() })
    return id
  }

  session(id: string): Session {
    const transaction = this.find(id)
    transaction.session ??= new Session(this.store, true)
    return transaction.session
  }

  commit(id: string): { transactionId: string } {
    const { session } = this.find(id)
    this.open.delete(id)
    session?.commit()
    return { transactionId: id }
  }

  abort(id: string): { transactionId: string } {
    const { session } = this.find(id)
    this.open.delete(id)
    session?.end()
    return { transactionId: id }
  }

  expire(): void {
    for (const [id, { startedAt }] of this.open) {
      if (Date.now() - startedAt >= LIFE) this.abort(id)
    }
  }

  private find(id: string): Open {
    const transaction = this.open.get(id)
    if (!transaction) throw transactionGone(id)
    return transaction
  }
}
