import * as z from 'zod/mini'
import type { Clock } from '../clock'
import type { Database } from '../database/database'
import { FaultOrder, type Faults } from '../faults'
import { readJson, sendJson, type Exchange } from '../http/exchange'
import type { Stats } from '../stats'
import type { Timers } from '../timers'
import type { OpenApi } from '../wechat/open-api'
import type { SubscribeMessages } from '../wechat/subscribe-message'
import { contractSchema } from './contract-schema'
import { identities } from './identities'

interface DoorParts {
  clock: Clock
  database: Database
  faults: Faults
  stats: Stats
  timers: Timers
  openApi: OpenApi
  subscribeMessages: SubscribeMessages
}

type Door = (body: unknown) => unknown

const ClockOrder = z.strictObject({
  now: z.nullable(z.union([z.iso.datetime({ offset: true }), z.iso.datetime()])),
})
const StatsOrder = z.strictObject({ reset: z.literal(true) })
const Tap = z.strictObject({
  openid: z.string(),
  accepts: z.record(z.string(), z.enum(['accept', 'reject', 'ban', 'filter'])),
})
const Bulk = z.strictObject({ collection: z.string(), documents: z.array(z.record(z.string(), z.unknown())) })

/** The doors under /local/ that exist only on the desk, by method and path. */
export function developmentDoors(parts: DoorParts): Record<string, Door> {
  return {
    'GET /local/health': () => ({ ok: true, now: parts.clock.now().toISOString() }),
    'POST /local/clock': (body) => {
      const { now } = ClockOrder.parse(body)
      parts.clock.set(now === null ? null : new Date(now))
      parts.timers.follow()
      return { now: parts.clock.now().toISOString() }
    },
    'GET /local/faults': () => parts.faults.read(),
    'POST /local/faults': (body) => {
      parts.faults.arm(FaultOrder.parse(body))
      return parts.faults.read()
    },
    'GET /local/stats': () => parts.stats.read(),
    'POST /local/stats': (body) => {
      StatsOrder.parse(body)
      parts.stats.reset()
      return {}
    },
    'GET /local/sent': () => parts.openApi.sent,
    'POST /local/subscribe': (body) => {
      const { openid, accepts } = Tap.parse(body)
      parts.subscribeMessages.tap(openid, accepts)
      return {}
    },
    'GET /local/identities': () => identities(parts.database),
    'GET /local/contract': contractSchema,
    'POST /local/bulk': (body) => {
      const { collection, documents } = Bulk.parse(body)
      return { inserted: parts.database.bulk(collection, documents) }
    },
  }
}

/** Runs a door; a body that does not fit is answered with 400 and what was wrong. */
export async function openDoor(door: Door, { request, response }: Exchange): Promise<void> {
  const body = request.method === 'POST' ? await readJson(request) : undefined
  try {
    sendJson(response, await door(body))
  } catch (error) {
    sendJson(response, { error: error instanceof Error ? error.message : String(error) }, 400)
  }
}
