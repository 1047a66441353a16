import { blankSubscriber, type Subscriber } from '#shared/inbox/subscriber'
import type { Database } from '../database/database'

const followers = 412
const willing = 86
const opened = 142

/** One of the fictional residents who follow 柳沟镇's notices: some let WeChat push once, some have read their inbox. */
function follower(index: number, now: string): Subscriber {
  const openid = `demo-follower-${String(index + 1).padStart(3, '0')}`
  return {
    ...blankSubscriber(openid),
    quota: index < willing ? { notice: { left: 1, last: 'accept', at: now } } : {},
    follows: ['township:U05'],
    followedAt: { 'township:U05': now },
    openedAt: index >= followers - opened ? now : null,
  }
}

/** Only for trying it out: tests count their own followers. */
export function seedFollowers(database: Database, now: Date): void {
  const at = now.toISOString()
  const documents = Array.from({ length: followers }, (_, index) => ({ ...follower(index, at) }))
  database.bulk('subscribers', documents)
}
