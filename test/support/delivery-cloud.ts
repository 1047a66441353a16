import type { Delivery } from '#shared/delivery/delivery'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Subscriber, Template } from '#shared/inbox/subscriber'
import { templateIds } from '#shared/inbox/template-ids'
import { aCounty } from '#test/support/a-county'
import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'

export interface DeliveryCloud extends TestCloud {
  rows(...rows: OutboxRow[]): void
  subscribers(...subscribers: Subscriber[]): Promise<void>
  deliveries(): Delivery[]
  subscriber(openid: string): Subscriber
  /** Pushes that reached WeChat: to whom, as what, and what it answered. */
  pushes(): Promise<{ openid: string; template: Template; code: number; data: unknown }[]>
  /** Both jobs of a tick. */
  tick(): Promise<void>
}

type Sent = { touser: string; template_id: string; data: unknown }

const templateOf = (id: string) =>
  (Object.entries(templateIds).find(([, one]) => one.id === id)?.[0] ?? id) as Template

/** A cloud with two townships and nobody in it: rows, people and accepts are put there by the test. */
export async function startDeliveryCloud(
  options: Parameters<typeof startLocalCloud>[0] = {},
): Promise<DeliveryCloud> {
  const cloud = await startLocalCloud(options)
  const { database } = cloud
  database.bulk('county', [aCounty()])
  return {
    ...cloud,
    rows: (...rows) => void database.bulk('outbox', rows),
    subscribers: async (...subscribers) => {
      database.bulk('subscribers', subscribers)
      for (const { _id, quota } of subscribers) {
        for (const [template, { left }] of Object.entries(quota)) {
          const { id } = templateIds[template as Template]
          for (let n = 0; n < left; n += 1) await cloud.tap(_id, { [id]: 'accept' })
        }
      }
    },
    deliveries: () => database.dump('deliveries') as unknown as Delivery[],
    subscriber: (openid) =>
      database.dump('subscribers', ({ _id }) => _id === openid)[0] as unknown as Subscriber,
    pushes: async () =>
      (await cloud.sent())
        .filter(({ apiName }) => apiName === 'subscribeMessage.send')
        .map(({ data, answer }) => {
          const { touser, template_id: id, data: fields } = data as unknown as Sent
          return { openid: touser, template: templateOf(id), code: answer.errcode, data: fields }
        }),
    tick: async () => {
      await cloud.job('delivery.spread')
      await cloud.job('delivery.drain')
    },
  }
}
