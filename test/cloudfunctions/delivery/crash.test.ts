import { finalStates } from '#shared/delivery/delivery'
import { aRow, aSubscriber } from '#test/support/a-row'
import { startDeliveryCloud, type DeliveryCloud } from '#test/support/delivery-cloud'
import { pinnedNow } from '#test/support/pinned'

jest.setTimeout(180_000)

const people = 30
const openids = Array.from({ length: people }, (_, n) => `o-reader-${n}`)

/** Some accepted, some did not, one follows by two ways, one has a digest of two. */
async function fill(cloud: DeliveryCloud): Promise<void> {
  await cloud.subscribers(
    ...openids.map((openid, n) =>
      aSubscriber(openid, n % 3 === 0 ? {} : { progress: 2 }, {
        follows: n < 5 ? ['message:M1'] : [],
        settings: { digest: n % 2 === 0, quiet: { from: '00:00', to: '00:00' }, off: [] },
      }),
    ),
  )
  cloud.rows(
    ...openids.map((openid) => aRow({ recipient: `resident:${openid}` })),
    aRow({ recipient: 'followers:message:M1', event: 'messages.reply' }),
    aRow({ recipient: 'station:ST05' }),
  )
}

/** Ticks on, an hour at a time, until nothing is left to do. */
async function finish(cloud: DeliveryCloud): Promise<void> {
  for (let hours = 1; hours <= 12; hours += 1) {
    await cloud.clock(new Date(pinnedNow.getTime() + hours * 3_600_000).toISOString())
    await cloud.tick()
  }
}

function whole(cloud: DeliveryCloud): void {
  const deliveries = cloud.deliveries()
  const ids = deliveries.map(({ _id }) => _id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(deliveries).toHaveLength(people + 5 + 1)
  const open = deliveries.filter(({ state }) => !(finalStates as readonly string[]).includes(state))
  expect(open).toEqual([])
}

/** Nobody is pushed the same thing twice: what a push says is the delivery it carries. */
async function nobodyTwice(cloud: DeliveryCloud): Promise<void> {
  const made = (await cloud.pushes()).filter(({ code }) => code === 0)
  const carried = cloud
    .deliveries()
    .filter(({ state, inDigestOf }) => state === 'sent' && inDigestOf === null)
  const unconfirmed = cloud.deliveries().filter(({ state }) => state === 'unconfirmed')
  for (const openid of openids) {
    const calls = made.filter((push) => push.openid === openid).length
    const sent = carried.filter((delivery) => delivery.openid === openid).length
    const unsure = unconfirmed.filter((delivery) => delivery.openid === openid).length
    expect(calls).toBeGreaterThanOrEqual(sent)
    expect(calls).toBeLessThanOrEqual(sent + unsure)
  }
}

it.each(['delivery.spread', 'delivery.drain'])(
  '%s, killed after each of its database answers, is finished by later ticks',
  async (action) => {
    for (let answer = 1; ; answer += 1) {
      const cloud = await startDeliveryCloud()
      try {
        await fill(cloud)
        if (action === 'delivery.drain') await cloud.job('delivery.spread')
        await cloud.faults({ kill: { function: 'jobs', action, afterDatabaseAnswer: answer } })
        await cloud.job(action)
        const armed = (await cloud.faults({})) as { kill?: unknown }
        await cloud.faults({ clear: true })
        await finish(cloud)
        whole(cloud)
        await nobodyTwice(cloud)
        if (armed.kill !== undefined) return
      } finally {
        await cloud.stop()
      }
    }
  },
)
