import { blankSubscriber } from '#shared/inbox/subscriber'
import type { Message } from '#shared/messages/message'
import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const station = { kind: 'station', id: 'ST05' } as const

function announce(at: string, key = 'station:ST05') {
  const subject = { kind: 'reception', id: 'R-1' }
  cloud.database.bulk('outbox', [
    {
      ...{ _id: `moved ${at} ${key}`, recipient: `followers:${key}`, event: 'reception.moved', at, subject },
      ...{ title: '接待日改期', text: '改到2月24日', urgency: 'soon', until: null, state: 'queued' },
    },
  ])
}

allowed('inbox.follow', 'from then on one is told, and not of what was before', async () => {
  const one = aResident()
  announce('2026-02-10T01:00:00.000Z')
  await cloud.ok('inbox.follow', station, one)
  await cloud.ok('inbox.follow', station, one)
  announce('2026-02-12T01:00:00.000Z')
  const { items } = await cloud.ok('inbox.list', {}, one)
  expect(items.flatMap(({ lines }) => lines)).toHaveLength(1)
  expect((await cloud.ok('inbox.list', {}, aResident())).items).toEqual([])
})

refused('inbox.follow', 'what is not there, another’s private case, and a twenty-first', async () => {
  const one = aResident()
  const case_ = await cloud.send()
  for (const what of [
    { kind: 'station', id: 'ST99' },
    { kind: 'village', id: 'U99V01' },
    { kind: 'message', id: case_.id },
  ])
    expect((await cloud.fault('inbox.follow', what, one)).code).toBe('notFound')
  await cloud.ok('inbox.follow', { kind: 'message', id: case_.id }, case_.author)

  const { units } = await cloud.ok('places.list', {})
  const villages = units.flatMap((unit) => unit.villages).slice(0, 20)
  for (const { id } of villages) await cloud.ok('inbox.follow', { kind: 'village', id }, one)
  expect((await cloud.fault('inbox.follow', station, one)).code).toBe('tooMany')
})

allowed('inbox.follows', 'a public case by its public title, and only while it is public', async () => {
  const one = aResident()
  const messages = cloud.database.dump('messages') as unknown as Message[]
  const shown = messages.find(({ publication }) => publication === 'published')
  const hidden = messages.find(({ publication }) => publication === 'private')
  cloud.database.bulk('subscribers', [
    { ...blankSubscriber(one), follows: [`message:${shown?._id}`, `message:${hidden?._id}`] },
  ])
  const { follows } = await cloud.ok('inbox.follows', {}, one)
  expect(follows.map(({ name }) => name)).toEqual([shown?.publicTitle])
})

allowed('inbox.unfollow', 'one is no longer told, of what was told before neither', async () => {
  const one = aResident()
  await cloud.ok('inbox.follow', station, one)
  announce('2026-02-13T01:00:00.000Z')
  expect((await cloud.ok('inbox.unfollow', station, one)).follows).toEqual([])
  expect((await cloud.ok('inbox.list', {}, one)).items).toEqual([])
})

refused('inbox.unfollow', 'a kind that nobody can follow', async () => {
  expect((await cloud.fault('inbox.unfollow', { kind: 'deputy', id: 'D1' }, aResident())).code).toBe(
    'invalidInput',
  )
})

allowed('inbox.follows', 'by name, in the order in which one began', async () => {
  const one = aResident()
  await cloud.ok('inbox.follow', station, one)
  await cloud.ok('inbox.follow', { kind: 'village', id: 'U05V01' }, one)
  await cloud.ok('inbox.follow', { kind: 'township', id: 'U05' }, one)
  expect((await cloud.ok('inbox.follows', {}, one)).follows).toEqual([
    { ...station, kindName: '联络站', name: expect.stringContaining('柳沟镇') },
    { kind: 'village', id: 'U05V01', kindName: '村（社区）', name: '柳沟镇二渠村' },
    { kind: 'township', id: 'U05', kindName: '公告', name: '柳沟镇' },
  ])
})

refused('inbox.follows', 'a guest', async () => {
  expect((await cloud.fault('inbox.follows', {})).code).toBe('unauthenticated')
})
