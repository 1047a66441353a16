import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeFixtures } from '#test/support/fixture-functions'
import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'

const api = `
  const { action, input } = event
  const bytes = input?.text === undefined ? undefined : Buffer.from(input.text)
  if (action === 'upload') return app.uploadFile({ cloudPath: input.path, fileContent: bytes })
  if (action === 'download') return { text: (await app.downloadFile({ fileID: input })).fileContent.toString() }
  if (action === 'url') return app.getTempFileURL({ fileList: [{ fileID: input.fileID, maxAge: input.maxAge ?? 60 }] })
  if (action === 'remove') return app.deleteFile({ fileList: [input] })
  if (action === 'copy') return app.copyFile({ fileList: [input] })
`
const photo = 'cloud://local.6c6f/photos/r1/a.png'

let cloud: TestCloud
const ask = async (action: string, input: unknown) =>
  (await cloud.call(action, input)) as unknown as Record<string, unknown>

beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: writeFixtures({ api: { body: api } }) })
})
afterAll(() => cloud.stop())

function fromPage(path: string, body: Buffer | string, openid = 'r1'): Promise<Response> {
  const headers: Record<string, string> = openid === '' ? {} : { 'x-openid': openid }
  const bytes = typeof body === 'string' ? body : new Uint8Array(body)
  return fetch(`${cloud.url}/local/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    headers,
    body: bytes,
  })
}

describe('through the SDK', () => {
  it('uploads, downloads, copies and deletes', async () => {
    expect(await ask('upload', { path: 'photos/r1/a.png', text: 'one' })).toMatchObject({ fileID: photo })
    expect(await ask('download', photo)).toEqual({ text: 'one' })
    const copied = await ask('copy', { srcPath: 'photos/r1/a.png', dstPath: 'kept/a.png' })
    expect(copied).toMatchObject({ fileList: [{ code: 'SUCCESS' }] })
    expect(await ask('download', 'cloud://local.6c6f/kept/a.png')).toEqual({ text: 'one' })
    expect(await ask('remove', photo)).toMatchObject({ fileList: [{ fileID: photo, code: 'SUCCESS' }] })
    expect(await ask('remove', photo)).toMatchObject({ fileList: [{ code: 'STORAGE_FILE_NONEXIST' }] })
    expect(await ask('url', { fileID: photo })).toMatchObject({
      fileList: [{ code: 'STORAGE_FILE_NONEXIST' }],
    })
  })

  it.each(['../outside', 'a/../../b', '/etc/passwd', 'a//b', '.', 'a/..\\b', ''])(
    'refuses the path "%s"',
    async (path) => {
      const answer = await cloud.call('upload', { path, text: 'x' })
      expect(answer).toMatchObject({ ok: false, fault: { code: 'unavailable' } })
      expect(existsSync(join(process.cwd(), 'outside'))).toBe(false)
    },
  )
})

describe('temporary URLs', () => {
  const urlOf = async (maxAge: number) => {
    const { fileList } = (await ask('url', { fileID: photo, maxAge })) as {
      fileList: { tempFileURL: string }[]
    }
    return fileList[0]?.tempFileURL ?? ''
  }
  beforeAll(async () => void (await ask('upload', { path: 'photos/r1/a.png', text: '\u0089PNG' })))

  it('work until they expire, in real time', async () => {
    const url = await urlOf(1)
    expect((await fetch(url)).status).toBe(200)
    await cloud.clock('2030-01-01T00:00:00Z')
    expect((await fetch(url)).status).toBe(200)
    await new Promise((go) => setTimeout(go, 1100))
    expect((await fetch(url)).status).toBe(403)
  })

  it('cannot be forged, nor used to upload', async () => {
    const url = await urlOf(60)
    expect((await fetch(`${url.slice(0, -2)}zz`)).status).toBe(403)
    const upload = await fetch(url.replace('/file/', '/upload/'), { method: 'PUT', body: 'evil' })
    expect(upload.status).toBe(403)
  })
})

describe('the page’s own upload', () => {
  it('takes a photo and names it', async () => {
    const response = await fromPage('photos/r1/b.jpg', Buffer.from([0xff, 0xd8, 0xff, 0]))
    expect(await response.json()).toEqual({ fileID: 'cloud://local.6c6f/photos/r1/b.jpg' })
  })

  it('refuses over 10 MB, an odd path, nothing at all, and nobody', async () => {
    const big = await fromPage('photos/r1/c.jpg', Buffer.alloc(10 * 1024 * 1024 + 1))
    expect(big.status).toBe(413)
    expect(await big.json()).toMatchObject({
      ok: false,
      fault: { message: expect.stringContaining('超过 10 MB') },
    })
    expect((await fromPage('../c.jpg', 'x')).status).toBe(400)
    expect((await fromPage('photos/r1/c.jpg', '')).status).toBe(400)
    expect((await fromPage('photos/r1/c.jpg', 'x', '')).status).toBe(401)
  })
})
