import { contract, type ActionName } from '#shared/contract'
import { pinnedNow } from '#test/support/pinned'
import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'
import type { ActionStats } from '../../../cloudfunctions/local/stats'
import { walkMainJob } from '../main-job'
import type { Measure, Row } from '../row'

interface Cost {
  action: ActionName
  requests: number
  rounds: number
}

/** Staff are known before a handler begins; a resident's own handler asks who he is along with the rest. */
function callerCost(action: ActionName): number {
  const { allow } = contract[action]
  return allow === 'anybody' || (allow as readonly string[]).includes('resident') ? 0 : 1
}

function costOf(action: ActionName, stats: ActionStats | undefined): Cost {
  if (!stats) throw new Error(`no call of ${action} was counted`)
  const [requests, rounds] = [stats.databaseRequests.max, stats.rounds.max]
  const write = contract[action].effect === 'write'
  const caller = write ? 0 : callerCost(action)
  return { action, requests: requests - caller, rounds: rounds - caller }
}

async function walk(cloud: TestCloud, before: () => Promise<void>): Promise<Cost[]> {
  const costs: Cost[] = []
  await walkMainJob(cloud, async (action, step) => {
    await before()
    await cloud.resetStats()
    await step()
    costs.push(costOf(action, (await cloud.stats())[action]))
  })
  return costs
}

/** County and stations are kept for a minute: two minutes later every instance reads them anew. */
function ageing(cloud: TestCloud): () => Promise<void> {
  let minutes = 0
  return () => {
    minutes += 2
    return cloud.clock(new Date(pinnedNow.getTime() + minutes * 60_000).toISOString())
  }
}

interface Line {
  label: string
  of: 'requests' | 'rounds'
  limit: number
}

/** Held to its limit when warm; cold, an instance also reads the county and its stations once a minute. */
function worst({ label, of, limit }: Line, costs: readonly Cost[], state: 'cold' | 'warm'): Row {
  const top = costs.reduce((a, b) => (b[of] > a[of] ? b : a))
  const over = costs.filter((cost) => cost[of] > limit).map(({ action }) => action)
  const names = [...new Set(over.length > 0 ? over : [top.action])].join(' ')
  const held = state === 'warm' ? limit : null
  return { measure: `${label}, ${state}`, value: top[of], limit: held, unit: 'count', note: names }
}

function rowsOf(state: 'cold' | 'warm', costs: readonly Cost[]): Row[] {
  const submits = costs.filter(({ action }) => action === 'messages.submit')
  const reads = costs.filter(({ action }) => contract[action].effect === 'read')
  const months = reads.filter(({ action }) => action === 'reception.upcoming')
  const transitions = costs.filter((cost) => !submits.includes(cost) && !reads.includes(cost))
  return [
    worst({ label: 'messages.submit: database requests', of: 'requests', limit: 8 }, submits, state),
    worst({ label: 'other transitions: database requests', of: 'requests', limit: 8 }, transitions, state),
    worst({ label: 'reads: database requests', of: 'requests', limit: 6 }, reads, state),
    worst({ label: 'reads: rounds', of: 'rounds', limit: 2 }, reads, state),
    worst({ label: 'a month of a station in one call: rounds', of: 'rounds', limit: 2 }, months, state),
  ]
}

/** Database requests and rounds of every step of the main job, with the instance's own copies stale and fresh. */
export const requests: Measure = async () => {
  const rows: Row[] = []
  for (const state of ['warm', 'cold'] as const) {
    const cloud = await startLocalCloud({ demo: true })
    try {
      await cloud.call('home.get')
      const costs = await walk(cloud, state === 'cold' ? ageing(cloud) : async () => undefined)
      rows.push(...rowsOf(state, costs))
    } finally {
      await cloud.stop()
    }
  }
  return rows
}
