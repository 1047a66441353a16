import type { Instant } from '#shared/kernel/field'
import type { Subscriber } from '#shared/inbox/subscriber'
import type { Follow } from '#shared/inbox/view'
import { Fault } from '#shared/kernel/fault'

/** More than anybody lives near; each is one key of every look into the inbox. */
const mostFollows = 20

/** 'station:ST05', 'village:U05V01', 'township:U05', 'message:…': as rows name whom they are for. */
export function followKey({ kind, id }: Follow): string {
  return `${kind}:${id}`
}

/** The subscriber who follows one thing more, from now on; null when he does already. */
export function follow(subscriber: Subscriber, what: Follow, at: Instant): Subscriber | null {
  const key = followKey(what)
  if (subscriber.follows.includes(key)) return null
  if (subscriber.follows.length >= mostFollows) {
    throw new Fault('tooMany', `最多关注 ${mostFollows} 处，这一处没关注上。先在提醒设置里取消几处。`)
  }
  return {
    ...subscriber,
    follows: [...subscriber.follows, key],
    followedAt: { ...subscriber.followedAt, [key]: at },
  }
}

/** The subscriber who no longer follows it; null when he did not. */
export function unfollow(subscriber: Subscriber, what: Follow): Subscriber | null {
  const key = followKey(what)
  if (!subscriber.follows.includes(key)) return null
  const { [key]: _since, ...followedAt } = subscriber.followedAt
  return { ...subscriber, follows: subscriber.follows.filter((one) => one !== key), followedAt }
}

/** 'village:U05V01' → {kind, id}, as it was made by followKey. */
export function followOf(key: string): Follow {
  const at = key.indexOf(':')
  return { kind: key.slice(0, at), id: key.slice(at + 1) } as Follow
}
