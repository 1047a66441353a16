import { type ChildProcess, spawn } from 'node:child_process'
import http from 'node:http'
import path from 'node:path'
import type { Answer } from '#shared/kernel/action'

const root = path.resolve(__dirname, '../../..')

/** As little JPEG as the cloud looks at, one character a byte. */
const aPhoto = '\xff\xd8\xff\xe0\x00\x04\x01\x01\xff\xda\x00\x02\x07\x07\x07\xff\xd9'

/** What `wx.cloud` of one phone is connected to: a local cloud with the demo county. */
export interface CloudBridge {
  url: string
  /** Who holds the phone; without an openid nobody WeChat knows. */
  openid: string | undefined
  /** True: every call and upload fails as it does without a network. */
  offline: boolean
  /** Calls and uploads under way. */
  waiting: number
  /** A call reaches the cloud but its answer is lost on the way, once. */
  loseNextAnswer: string | undefined
  /** The bytes of the next pictures, one character a byte. */
  photo: string
  /** What is pressed in WeChat's popup; WeChat keeps it too. */
  weChat: 'accept' | 'reject'
  callFunction(call: { name: string; data: Record<string, unknown> }): Promise<unknown>
  requestSubscribeMessage(options: Record<string, unknown>): Promise<Record<string, string>>
  uploadFile(options: Record<string, unknown>): Promise<{ fileID: string }>
  /** Past the phone, as anybody: to look at what the cloud holds. */
  ask<Data>(action: string, input: unknown, openid?: string): Promise<Data>
  /** What time it is in the cloud, an ISO instant. */
  setClock(now: string): Promise<void>
  /** Runs a timer, as the cloud does by itself. */
  job(name: string): Promise<void>
  stop(): void
}

const networkFault = (name: string) => ({ errMsg: `${name}:fail network is not available` })

/** Takes about four seconds: the county is made anew for every test file. */
export async function startCloudBridge(): Promise<CloudBridge> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'cloud-process.ts')], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const url = await firstLine(child)
  const counted = <Value>(asked: Promise<Value>) => {
    bridge.waiting += 1
    return asked.finally(() => (bridge.waiting -= 1))
  }
  const bridge: CloudBridge = {
    url,
    openid: undefined,
    offline: false,
    waiting: 0,
    loseNextAnswer: undefined,
    photo: aPhoto,
    weChat: 'accept',
    async requestSubscribeMessage({ tmplIds }) {
      const accepts = Object.fromEntries((tmplIds as string[]).map((id) => [id, bridge.weChat]))
      await post(`${url}/local/subscribe`, JSON.stringify({ openid: bridge.openid, accepts }))
      return accepts
    },
    async callFunction({ name, data }) {
      if (bridge.offline) throw networkFault('cloud.callFunction')
      const answer = await counted(post(`${url}/fn/${name}`, JSON.stringify(data), bridge.openid))
      if (bridge.loseNextAnswer !== undefined && bridge.loseNextAnswer === data.action) {
        bridge.loseNextAnswer = undefined
        throw networkFault('cloud.callFunction')
      }
      return answer
    },
    async uploadFile({ cloudPath }) {
      if (bridge.offline) throw networkFault('cloud.uploadFile')
      const address = `${url}/local/upload?path=${encodeURIComponent(String(cloudPath))}`
      const { fileID } = (await counted(post(address, bridge.photo, bridge.openid))) as { fileID?: string }
      if (fileID === undefined) throw { errMsg: `cloud.uploadFile:fail ${String(cloudPath)} was refused` }
      return { fileID }
    },
    async ask<Data>(action: string, input: unknown, openid?: string) {
      const body = JSON.stringify({ action, input })
      const answer = (await post(`${url}/fn/api`, body, openid)) as Answer<Data>
      if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.fault)}`)
      return answer.data
    },
    setClock: async (now) => void (await post(`${url}/local/clock`, JSON.stringify({ now }))),
    job: async (job) => void (await post(`${url}/fn/jobs`, JSON.stringify({ job }))),
    stop: () => void child.stdin.end(),
  }
  return bridge
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (text: object) => resolve(String(text).trim()))
    child.once('exit', (code) => reject(new Error(`the local cloud ended with ${code} before it was there`)))
  })
}

/** jsdom has no fetch of its own. */
function post(url: string, body: string, openid?: string): Promise<unknown> {
  const bytes = body.startsWith(aPhoto.slice(0, 2))
  const headers = {
    'content-type': bytes ? 'image/jpeg' : 'application/json',
    ...(openid === undefined ? {} : { 'x-openid': openid }),
  }
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => resolve(JSON.parse(text)))
    })
    request.on('error', reject)
    request.end(body, bytes ? 'latin1' : 'utf8')
  })
}
