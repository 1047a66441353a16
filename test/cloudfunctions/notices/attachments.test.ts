import type { Input } from '#shared/contract'
import { aJpeg, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

test('where an attached picture was taken does not leave with it', async () => {
  const body = Buffer.from('Exif\0\0MM GPS 38N 115E', 'latin1')
  const exif = Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body])
  const fileId = await cloud.photo(who.liaison, aJpeg(exif))
  const content: Input<'notices.draft'>['content'] = {
    type: 'service',
    title: '前沟村停水检修',
    body: '水管检修，上午停水，下午恢复。',
    audience: { scope: 'township', ids: ['U05'], followers: true, deputies: 'none', staff: false },
    attachments: [{ fileId, name: '现场.jpg' }],
  }
  const draft = await cloud.ok('notices.draft', { requestId: 'with-place', content }, who.liaison)
  const at = await cloud.ok('notices.submit', { id: draft.id, version: draft.version }, who.liaison)
  await cloud.ok('notices.approve', { id: at.id, version: at.version }, who.township)
  const { attachments } = await cloud.ok('notices.get', { id: at.id })
  const kept = await (await fetch(attachments[0]?.url ?? '')).arrayBuffer()
  expect(Buffer.from(kept).equals(aJpeg())).toBe(true)
})
