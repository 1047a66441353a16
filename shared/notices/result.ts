import type { DeliveryState } from '#shared/delivery/delivery'

interface Count {
  people: number
  pushable: number
}

interface Headcount extends Count {
  /** Already counted among the followers, and those of them with a push left. */
  twice: number
  twicePushable: number
}

/** Who would be reached and how: everybody finds it in the app, some are pushed to. */
export function meter(followers: Count | null, heads: readonly (Headcount | null)[]) {
  const all = heads.filter((head) => head !== null)
  const sum = (of: (head: Headcount) => number) => all.reduce((total, head) => total + of(head), 0)
  const people = (followers?.people ?? 0) + sum((head) => head.people - head.twice)
  const pushable = (followers?.pushable ?? 0) + sum((head) => head.pushable - head.twicePushable)
  return { people, pushable, inboxOnly: people - pushable }
}

const lineOf = {
  sent: 'sent',
  refused: 'refused',
  queued: 'waiting',
  sending: 'waiting',
  failed: 'failed',
  gaveUp: 'failed',
  unconfirmed: 'unconfirmed',
  notPushed: 'notPushed',
  withheld: 'withheld',
} as const satisfies Record<DeliveryState, string>

type LineKey = (typeof lineOf)[DeliveryState] | 'retrying'

const lineWords = {
  sent: '微信通知送到',
  refused: '对方拒收通知',
  retrying: '失败，正在重试',
  failed: '失败，不再重试',
  notPushed: '没推送（没点过允许）',
  unconfirmed: '说不准送到没有，没有再发',
  withheld: '试用环境，没有真的发出去',
  waiting: '正在排队发',
} as const satisfies Record<LineKey, string>

/** Where some of them switched it off, used it up, or have no WeChat bound. */
const otherwiseNotPushed = '没推送（没点过允许、关了通知或没绑微信）'

/** The four that drawing 10c shows; the others only when there are any. */
const always: readonly LineKey[] = ['sent', 'refused', 'failed', 'notPushed']
const order = Object.keys(lineWords) as LineKey[]

interface StateCount {
  _id: { state: string; attempts: number; reason: string | null }
  count: number
}

const keyOf = ({ _id: { state, attempts } }: StateCount): LineKey => {
  const key = lineOf[state as DeliveryState] ?? 'waiting'
  return key === 'waiting' && attempts > 0 ? 'retrying' : key
}

/**
 * One line per way it went; they add up to `people`. `told` are the recipients whose rows are written; what is not
 * yet a push waits in line.
 */
export function resultLines(told: number, states: readonly StateCount[]) {
  const counts = new Map<LineKey, number>()
  for (const state of states) counts.set(keyOf(state), (counts.get(keyOf(state)) ?? 0) + state.count)
  const spread = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const people = Math.max(told, spread)
  if (people > spread) counts.set('waiting', (counts.get('waiting') ?? 0) + people - spread)
  const mixed = states.some(({ _id }) => _id.state === 'notPushed' && _id.reason !== 'notAsked')
  const lines = order
    .filter((key) => always.includes(key) || (counts.get(key) ?? 0) > 0)
    .map((key) => ({
      key,
      words: key === 'notPushed' && mixed ? otherwiseNotPushed : lineWords[key],
      count: counts.get(key) ?? 0,
    }))
  return { people, lines }
}
