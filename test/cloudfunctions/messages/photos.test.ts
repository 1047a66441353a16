import { refused } from '#test/support/action-cases'
import {
  aJpeg,
  aResident,
  aSubmission,
  startDemoCloud,
  upload,
  who,
  type DemoCloud,
} from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const submitWith = (photos: string[], openid: string) =>
  cloud.fault('messages.submit', aSubmission({ photos }), openid)

/** Stands for the SDK's own upload, which knows no limit of size. */
async function bigPhoto(openid: string): Promise<string> {
  const { uploadPrefix } = await cloud.ok('people.me', {}, openid)
  const path = `${uploadPrefix}big.jpg`
  const body = { action: 'storage.getUploadMetadata', path }
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${cloud.url}/admin`, { method: 'POST', headers, body: JSON.stringify(body) })
  const { data } = (await answer.json()) as { data: { url: string; fileId: string } }
  const bytes = Buffer.concat([aJpeg(), Buffer.alloc(10 * 1024 * 1024)])
  await fetch(data.url, { method: 'PUT', body: new Uint8Array(bytes) })
  return data.fileId
}

refused('messages.submit', 'with a photo over 10 MB', async () => {
  const openid = aResident()
  const fault = await submitWith([await bigPhoto(openid)], openid)
  expect(fault).toMatchObject({
    code: 'invalidInput',
    field: 'photos',
    message: expect.stringContaining('10 MB'),
  })
})

refused('messages.submit', 'with a file that is not a photo', async () => {
  const openid = aResident()
  const file = await cloud.photo(openid, Buffer.from('<script>alert(1)</script>'))
  expect(await submitWith([file], openid)).toMatchObject({ code: 'invalidInput', field: 'photos' })
})

refused('messages.submit', 'with another’s photo, one that is not there, and a crooked path', async () => {
  const openid = aResident()
  const { uploadPrefix } = await cloud.ok('people.me', {}, openid)
  const foreign = await cloud.photo(aResident())
  const crooked = `cloud://local.6c6f/${uploadPrefix}../${foreign.split('/').slice(-2).join('/')}`
  for (const photo of [foreign, crooked, `cloud://local.6c6f/${uploadPrefix}none.jpg`])
    expect(await submitWith([photo], openid)).toMatchObject({ code: 'invalidInput', field: 'photos' })
})

it('six photos are kept in their order and shown to their author under addresses that open', async () => {
  const openid = aResident()
  const photos = [await cloud.photo(openid, png)]
  for (let n = 0; n < 5; n += 1) photos.push(await cloud.photo(openid))
  const { id } = await cloud.send({ photos }, openid)
  await cloud.checked()
  expect(cloud.message(id).photos.map(({ fileId }) => fileId)).toEqual(photos)
  const view = await cloud.ok('messages.get', { id }, openid)
  const urls = 'photos' in view ? view.photos.map(({ url }) => url ?? '') : []
  expect(urls).toHaveLength(6)
  for (const url of urls) expect((await fetch(url)).status).toBe(200)
})

describe('where a photo was taken', () => {
  const gps = Buffer.from('Exif\0\0MM GPS 38N 115E', 'latin1')
  const iptc = Buffer.from('Photoshop 3.0\0 byline', 'latin1')
  const segment = (marker: number, body: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(body.length + 2, 2)
    return Buffer.concat([head, body])
  }

  it('is taken out of what is kept, in the same place, so that a retry finds it', async () => {
    const openid = aResident()
    const original = await cloud.photo(openid, aJpeg(segment(0xe1, gps), segment(0xed, iptc)))
    const { id } = await cloud.send({ photos: [original] }, openid)
    await cloud.checked()
    const view = await cloud.ok('messages.get', { id }, openid)
    const url = 'photos' in view ? (view.photos[0]?.url ?? '') : ''
    const kept = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(kept.equals(aJpeg())).toBe(true)
    const again = await cloud.send({ photos: [original] }, openid)
    expect(cloud.message(again.id).photos[0]?.fileId).toBe(original)
  })

  it('is taken out of a PNG as well', async () => {
    const chunk = (name: string, body: Buffer) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(body.length)
      return Buffer.concat([length, Buffer.from(name, 'latin1'), body, Buffer.alloc(4)])
    }
    const aPng = (...more: Buffer[]) =>
      Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
        chunk('IHDR', Buffer.alloc(13)),
        ...more,
        chunk('IDAT', Buffer.alloc(5)),
        chunk('IEND', Buffer.alloc(0)),
      ])
    const openid = aResident()
    const photos = [await cloud.photo(openid, aPng(chunk('eXIf', gps), chunk('tEXt', iptc)))]
    const { id } = await cloud.send({ photos }, openid)
    await cloud.checked()
    const view = await cloud.ok('messages.get', { id }, openid)
    const url = 'photos' in view ? (view.photos[0]?.url ?? '') : ''
    const kept = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(kept.equals(aPng())).toBe(true)
  })
})

describe('while it is being checked', () => {
  const risky = Buffer.concat([aJpeg(), Buffer.from('RISKY-DEMO')])

  it('a deputy does not see it; when it passed he does; when it is risky he never does', async () => {
    const openid = aResident()
    const photos = [await cloud.photo(openid), await cloud.photo(openid, risky)]
    const one = await cloud.send({ photos }, openid)
    await cloud.move(one, 'messages.accept', { category: 'water_agri', kind: 'grievance' }, who.liaison)
    await cloud.checked()
    expect(cloud.message(one.id).photos.map(({ check }) => check)).toEqual(['pass', 'risky'])
    const view = await cloud.ok('messages.get', { id: one.id }, who.deputy)
    expect(view).toMatchObject({ photos: [{ url: expect.stringMatching(/^http/) }, { url: null }] })
  })
})

it('a path of the page’s own upload may not leave its folder', async () => {
  await expect(upload(cloud.url, { path: '../x.jpg', openid: 'x', bytes: png })).rejects.toThrow(
    'not uploaded',
  )
})
