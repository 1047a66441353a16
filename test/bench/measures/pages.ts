import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'
import { manyMessages } from '../fill'
import { county, resident, township } from '../main-job'
import { median } from '../median'
import type { Measure, Row } from '../row'

const sizes = [1_000, 10_000, 100_000]
const page = 20

interface List {
  name: string
  by: string
  action: 'messages.queue' | 'messages.mine'
  input: object
  /** How many pages are turned before the one that is measured. */
  turned: number
}

const lists: readonly List[] = [
  { name: 'queue of a township', by: township, action: 'messages.queue', input: {}, turned: 0 },
  {
    name: 'queue of the county',
    by: county,
    action: 'messages.queue',
    input: { queue: 'inProgress' },
    turned: 0,
  },
  {
    name: 'queue of the county, page 4',
    by: county,
    action: 'messages.queue',
    input: { queue: 'inProgress' },
    turned: 3,
  },
  {
    name: 'finished of a township',
    by: township,
    action: 'messages.queue',
    input: { queue: 'done' },
    turned: 0,
  },
  {
    name: 'finished of a township, page 3',
    by: township,
    action: 'messages.queue',
    input: { queue: 'done' },
    turned: 2,
  },
  { name: 'mine', by: resident, action: 'messages.mine', input: {}, turned: 0 },
  { name: 'mine, page 3', by: resident, action: 'messages.mine', input: {}, turned: 2 },
]

async function filled(size: number): Promise<TestCloud> {
  const cloud = await startLocalCloud({ demo: true })
  for (const messages of manyMessages(size)) cloud.database.bulk('messages', messages)
  // The first read after a bulk load builds the index; the real cloud has done so long before, whatever it takes.
  for (const { action, input, by } of lists) await cloud.call(action, { ...input, limit: page }, by)
  return cloud
}

type Page = { items: unknown[]; next: string | null }

async function turn(cloud: TestCloud, { by, action, input }: List, cursor: string | null): Promise<Page> {
  const answer = await cloud.call<Page>(action, { ...input, limit: page, ...(cursor && { cursor }) }, by)
  if (!answer.ok) throw new Error(`${action}: ${answer.fault.message}`)
  return answer.data
}

async function cursorOf(cloud: TestCloud, list: List): Promise<string | null> {
  let cursor: string | null = null
  for (let turned = 0; turned < list.turned; turned += 1) cursor = (await turn(cloud, list, cursor)).next
  return cursor
}

interface Measured {
  ms: number
  examined: number
}

/** One list at every size by turns, so that what else the machine does falls on all alike. */
async function compare(clouds: readonly TestCloud[], list: List, rounds: number): Promise<Measured[]> {
  const cursors = await Promise.all(clouds.map((cloud) => cursorOf(cloud, list)))
  const times = clouds.map((): number[] => [])
  await Promise.all(clouds.map((cloud) => cloud.resetStats()))
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, cloud] of clouds.entries()) {
      const began = performance.now()
      await turn(cloud, list, cursors[at] ?? null)
      times[at]?.push(performance.now() - began)
    }
  }
  return await Promise.all(
    clouds.map(async (cloud, at) => ({
      ms: median(times[at] ?? []),
      examined: (await cloud.stats())[list.action]?.examined.max ?? NaN,
    })),
  )
}

function rowsOf(list: List, measured: readonly Measured[]): Row[] {
  const [smallest] = measured
  const slowest = Math.max(...measured.map(({ ms }) => ms))
  const examined = measured.map((one) => one.examined)
  return [
    {
      measure: `${list.name}: page time, slowest size ÷ 1,000`,
      value: slowest / (smallest?.ms ?? NaN),
      limit: 2,
      unit: 'ratio',
      timing: true,
      note: `${measured.map(({ ms }) => ms.toFixed(1)).join(' · ')} ms`,
    },
    {
      measure: `${list.name}: examined`,
      value: Math.max(...examined),
      limit: 3 * page,
      unit: 'count',
      note: examined.join(' · '),
    },
  ]
}

/** Pages of queues and of one's own messages in counties of three sizes. */
export const pages: Measure = async ({ short }) => {
  const clouds: TestCloud[] = []
  try {
    for (const size of short ? sizes.slice(0, 2) : sizes) clouds.push(await filled(size))
    const rows: Row[] = []
    for (const list of lists) {
      await compare(clouds, list, 3)
      rows.push(...rowsOf(list, await compare(clouds, list, short ? 9 : 25)))
    }
    return rows
  } finally {
    for (const cloud of clouds) await cloud.stop()
  }
}
