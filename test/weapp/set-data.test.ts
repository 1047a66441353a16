import { writeFileSync } from 'node:fs'
import { type PageName, pagePath } from '../../miniprogram/src/platform/pages'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'

/** WeChat advises to stay far below 1 MB a setData; on a cheap phone 60 KB is what one does not feel. */
const limit = 60_000

type Screen = readonly [page: PageName, query: Record<string, string>, openid: string]

const resident = 'demo-resident-zhao'
const screens: readonly Screen[] = [
  ['home', {}, resident],
  ['stations', {}, resident],
  ['reception', {}, resident],
  ['mine', {}, resident],
  ['station', { station: 'ST05' }, resident],
  ['deputies', {}, resident],
  ['deputy', { deputy: 'D05001' }, resident],
  ['write', { station: 'ST05' }, resident],
  ['progress', { message: 'M07' }, resident],
  ['lookup', {}, resident],
  ['messages', {}, resident],
  ['notices', {}, resident],
  ['privacy', {}, resident],
  ['desk', {}, 'demo-liaison-yunxi'],
  ['desk', {}, 'demo-township-yunxi'],
  ['desk', {}, 'demo-county'],
  ['deskMessage', { message: 'M09' }, 'demo-township-yunxi'],
  ['deskMessage', { message: 'M09' }, 'demo-county'],
  ['deskPeople', {}, 'demo-county'],
]

let cloud: CloudBridge
let waiting = 0
const weapp = openWeapp({
  callFunction: (call) => {
    waiting += 1
    return cloud.callFunction(call).finally(() => (waiting -= 1))
  },
})
const largest = { page: '', bytes: 0 }

beforeAll(async () => void (cloud = await startCloudBridge()), 60_000)
afterAll(() => {
  cloud.stop()
  if (process.env.SET_DATA_FILE) writeFileSync(process.env.SET_DATA_FILE, JSON.stringify(largest))
})

/** Until the cloud has answered everything and nothing more was drawn for a while. */
async function drawn(): Promise<void> {
  for (let before = -1; waiting > 0 || before !== weapp.log.setData.length;) {
    before = weapp.log.setData.length
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

test.each(screens)(
  '%s %j as %s draws in small steps',
  async (page, query, openid) => {
    cloud.openid = openid
    weapp.kill()
    weapp.storage.clear()
    const from = weapp.log.setData.length
    await weapp.launch(pagePath(page), query)
    await drawn()
    for (const entry of weapp.log.setData.slice(from)) {
      if (entry.bytes > largest.bytes) Object.assign(largest, entry)
    }
    const sizes = weapp.log.setData.slice(from).map(({ bytes }) => bytes)
    expect(sizes.length).toBeGreaterThan(0)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limit)
  },
  30_000,
)
