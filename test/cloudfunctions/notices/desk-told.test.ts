import type { Input } from '#shared/contract'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const content: Input<'notices.draft'>['content'] = {
  type: 'service',
  title: '前沟村停水检修',
  body: '水管检修，上午停水，下午恢复。',
  audience: { scope: 'township', ids: ['U05'], followers: true, deputies: 'none', staff: false },
}

async function submitted(requestId: string) {
  const at = await cloud.ok('notices.draft', { requestId, content }, who.liaison)
  return await cloud.ok('notices.submit', { id: at.id, version: at.version }, who.liaison)
}

const linksOf = async (openid: string, id: string) =>
  (await cloud.ok('inbox.list', {}, openid)).items
    .filter(({ link }) => link?.id === id)
    .map(({ link }) => link)

test('the second person finds that a notice waits, and one tap leads to the act', async () => {
  const { id } = await submitted('told-1')
  expect(await linksOf(who.township, id)).toEqual([{ page: 'deskNotice', id, words: '去复核' }])
  expect(await linksOf(who.townshipElsewhere, id)).toEqual([])
})

test('the writer finds what became of it: sent back with the reason, or approved', async () => {
  const { id, version } = await submitted('told-2')
  await cloud.ok('notices.sendBack', { id, version, note: '写明几点来水' }, who.township)
  expect(await linksOf(who.liaison, id)).toEqual([{ page: 'deskNotice', id, words: '去改一改' }])
  const other = await submitted('told-3')
  await cloud.ok('notices.approve', { id: other.id, version: other.version }, who.township)
  expect(await linksOf(who.liaison, other.id)).toEqual([
    { page: 'deskNotice', id: other.id, words: '看结果' },
  ])
})
