import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contract } from '#shared/contract'
import { writeFixtures } from '#test/support/fixture-functions'
import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'

let cloud: TestCloud

function buildPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  const h5 = join(folder, 'h5')
  mkdirSync(join(h5, 'js'), { recursive: true })
  writeFileSync(join(h5, 'index.html'), '<p>page</p>')
  writeFileSync(join(h5, 'js/app.js'), 'page()')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  return h5
}

beforeAll(async () => {
  cloud = await startLocalCloud({
    functionsDir: writeFixtures({ api: { body: 'return 1' } }),
    h5Dir: buildPage(),
  })
})
afterAll(() => cloud.stop())

const get = (path: string) => fetch(cloud.url + path)
const json = async (path: string) => (await get(path)).json() as Promise<Record<string, unknown>>
const post = (path: string, body: unknown) =>
  fetch(cloud.url + path, { method: 'POST', body: JSON.stringify(body) })

describe('the page', () => {
  it('is served at / and never cached without asking', async () => {
    const response = await get('/')
    expect(await response.text()).toBe('<p>page</p>')
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect((await get('/js/app.js')).headers.get('content-type')).toContain('text/javascript')
  })

  it.each(['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/js/..%2f..%2fsecret.txt', '/missing.js', '/%E0%A4%A'])(
    'does not answer %s',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(await response.text()).not.toContain('secret')
    },
  )
})

describe('the doors for development', () => {
  it('say that the cloud is up, and what time it is there', async () => {
    expect(await json('/local/health')).toMatchObject({
      ok: true,
      now: expect.stringMatching(/^2026-02-11T01:2/),
    })
  })

  it('load documents in bulk and list whom one can be', async () => {
    const grants = [{ role: 'deputy', unitId: 'u1' }]
    const people = [
      { _id: 'p1', name: '演示甲', title: '柳沟镇 · 县人大代表', grants },
      { _id: 'p2', name: '演示乙', grants: [] },
    ]
    expect(await (await post('/local/bulk', { collection: 'people', documents: people })).json()).toEqual({
      inserted: 2,
    })
    const bindings = [
      { _id: 'o1', personId: 'p1' },
      { _id: 'o2', personId: 'p2' },
      { _id: 'o3', personId: 'gone' },
    ]
    await post('/local/bulk', { collection: 'bindings', documents: bindings })
    expect(await json('/local/identities')).toEqual([
      { openid: 'o1', name: '演示甲', roles: ['deputy'], unit: '柳沟镇' },
      { openid: 'o2', name: '演示乙', roles: ['resident'], unit: '' },
    ])
    expect((await post('/local/bulk', { collection: 'people' })).status).toBe(400)
  })

  it('give the JSON schema of every action', async () => {
    const schema = await json('/local/contract')
    expect(Object.keys(schema)).toEqual(Object.keys(contract))
    expect(schema['people.me']).toMatchObject({ allow: 'anybody', effect: 'read', input: { type: 'object' } })
  })
})

describe('the SDK’s door', () => {
  it.each([{}, { action: 'moon.land' }, { action: 'wx.api', apiName: 'x' }])(
    'refuses %j with HTTP 200',
    async (body) => {
      const response = await post('/admin', body)
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM', requestId: expect.any(String) })
    },
  )

  it('reads a form as it reads JSON', async () => {
    const form = new FormData()
    form.set('action', 'functions.invokeFunction')
    form.set('function_name', 'api')
    const response = await fetch(`${cloud.url}/admin`, { method: 'POST', body: form })
    expect(await response.json()).toMatchObject({ data: { response_data: '1' } })
  })
})
