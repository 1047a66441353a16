import type { OutboxRow } from '#shared/inbox/outbox-row'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud({ now: '2026-03-03T01:00:00.000Z' })))
afterAll(() => cloud.stop())

const unread = async (openid: string) => {
  const { items, queues } = await cloud.ok('messages.queue', { queue: 'unread' }, openid)
  return { ids: items.map(({ id }) => id), count: queues.find(({ key }) => key === 'unread')?.count }
}

it('what its office has not opened for a workday stands among the unread, until it does', async () => {
  const one = await cloud.send()
  expect((await unread(who.township)).ids).not.toContain(one.id)
  await cloud.clock('2026-03-04T09:01:00+08:00')
  const after = await unread(who.township)
  expect(after.ids).toContain(one.id)
  expect(after.count).toBe(after.ids.length)
  expect((await unread(who.county)).ids).toContain(one.id)
  expect((await unread(who.townshipElsewhere)).ids).not.toContain(one.id)

  // The office above looks: that is not the station.
  await cloud.ok('messages.get', { id: one.id }, who.township)
  expect((await unread(who.township)).ids).toContain(one.id)
  await cloud.ok('messages.get', { id: one.id }, who.liaison)
  const seen = await unread(who.township)
  expect(seen.ids).toEqual(after.ids.filter((id) => id !== one.id))
  expect(seen.count).toBe(seen.ids.length)
  expect(cloud.message(one.id)).toMatchObject({ unseen: null, version: 1 })
})

it('a handling unit, a deputy or a station has no such queue', async () => {
  for (const openid of [who.liaison, who.deputy, who.unit])
    expect((await cloud.fault('messages.queue', { queue: 'unread' }, openid)).code).toBe('invalidInput')
})

it('at the end of the day the office above is told once, and not on a day of rest', async () => {
  const told = () =>
    (cloud.database.dump('outbox') as unknown as OutboxRow[]).filter(
      (row) => row.event === 'messages.unattended',
    )
  await cloud.send()
  await cloud.clock('2026-03-05T18:00:00+08:00')
  await Promise.all([cloud.job('messages.unattended'), cloud.job('messages.unattended')])
  await cloud.job('messages.unattended')
  const recipients = told().map(({ recipient }) => recipient)
  expect(recipients).toContain('township:U05')
  expect(new Set(recipients).size).toBe(recipients.length)
  await cloud.clock('2026-03-07T18:00:00+08:00')
  await cloud.job('messages.unattended')
  expect(told()).toHaveLength(recipients.length)
})

it('what lies at an empty desk is nobody’s, and counted so', async () => {
  const one = await cloud.send()
  const [county] = cloud.database.dump('county') as unknown as { present: string[] }[]
  const present = county?.present.filter((key) => key !== 'station:ST05') ?? []
  cloud.database.handle({
    action: 'database.modifyDocument',
    collectionName: 'county',
    queryType: 'DOC',
    multi: false,
    merge: true,
    query: JSON.stringify({ _id: 'county' }),
    data: JSON.stringify({ $set: { present } }),
  })
  await cloud.clock('2026-03-09T09:00:00+08:00')
  const { items, queues } = await cloud.ok('messages.queue', { queue: 'unowned' }, who.township)
  expect(items.map(({ id }) => id)).toContain(one.id)
  expect(queues.find(({ key }) => key === 'unowned')).toMatchObject({ tone: 'amber' })
})
