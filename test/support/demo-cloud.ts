import type { ActionName, Input, Output } from '#shared/contract'
import type { FaultBody } from '#shared/kernel/fault'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Message, MessageStage } from '#shared/messages/message'
import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'

/** A machine that builds and tests at once is slow; none of this waits for anything but work. */
jest.setTimeout(60_000)

/** Whom one can be in the demo county: somebody of every role at 柳沟镇, and their like elsewhere. */
export const who = {
  deputy: 'demo-deputy-zhou',
  colleague: 'demo-deputy-su',
  liaison: 'demo-liaison-liugou',
  township: 'demo-township-liugou',
  checker: 'demo-township2-liugou',
  unit: 'demo-unit-H12',
  coUnit: 'demo-unit-H11',
  otherUnit: 'demo-unit-H01',
  liaisonElsewhere: 'demo-liaison-yunxi',
  townshipElsewhere: 'demo-township-yunxi',
  county: 'demo-county',
  reportOfficer: 'demo-report',
  auditor: 'demo-auditor',
} as const

let made = 0
const next = () => (made += 1)

/** A resident nobody has seen before: a fresh day's quota. */
export const aResident = () => `resident-${next()}`

/** What a resident of 二渠村 sends to deputy D05001 when nothing is special. */
export function aSubmission(over: Partial<Input<'messages.submit'>> = {}): Input<'messages.submit'> {
  return {
    requestId: `request-${next()}`,
    text: '二支渠有三百多米淤死了，浇地水过不来。',
    villageId: 'U05V01',
    addressee: { kind: 'deputy', id: 'D05001' },
    visibility: 'private',
    consent: true,
    ...over,
  }
}

/** One message on its way, as its actors see it. */
export interface Case {
  id: string
  version: number
  author: string
  queryCode: string
}

export interface DemoCloud extends TestCloud {
  /** The answer's data; a fault fails the test. */
  ok<Name extends ActionName>(name: Name, input: Input<Name>, openid?: string): Promise<Output<Name>>
  /** The fault; an answer fails the test. Takes any input, for the bad ones. */
  fault(name: string, input: unknown, openid?: string): Promise<FaultBody>
  send(over?: Partial<Input<'messages.submit'>>, author?: string): Promise<Case>
  /** One transition of a case, at its version, which moves on. */
  move<Name extends ActionName>(one: Case, name: Name, input: object, openid: string): Promise<Output<Name>>
  /** A message of a fresh resident, brought to a stage by the acts that lead there. */
  bring(stage: keyof typeof ways, over?: Partial<Input<'messages.submit'>>): Promise<Case>
  /** Uploads a picture as its owner would and names it; a tiny JPEG unless bytes are given. */
  photo(openid: string, bytes?: Buffer): Promise<string>
  /** WeChat has answered about every picture, and what came early is written down. */
  checked(): Promise<void>
  message(id: string): Message
  outbox(id: string): OutboxRow[]
}

type Step = readonly [action: ActionName, input: object, by: keyof typeof who | 'author']

export const aReply = { class: 'A', text: '二支渠清好了，水到地头了。' } as const
const accept: Step = ['messages.accept', { category: 'water_agri', kind: 'grievance' }, 'liaison']
const handUp: Step = ['messages.handUp', { note: '请水务局去看', proposedUnit: 'H12' }, 'deputy']
const assign: Step = ['messages.assign', { leadUnit: 'H12', coUnits: ['H11'] }, 'township']
const sign: Step = ['messages.sign', {}, 'unit']
const reply: Step = ['messages.reply', aReply, 'unit']
const approve: Step = ['messages.approveReply', { approve: true }, 'township']
const check: Step = ['messages.approveReply', { approve: true }, 'checker']
const unhappy: Step = [
  'messages.rate',
  { solved: 'no', satisfied: 'dissatisfied', words: '还是没水' },
  'author',
]
const decline: Step = ['messages.decline', { reason: 'litigation', note: '请到法院' }, 'liaison']

const toReplied = [accept, handUp, assign, sign, reply, approve]
const toSecond = [...toReplied, unhappy, reply, check]

/** The shortest way to each stage. */
const ways = {
  submitted: [],
  withDeputy: [accept],
  toAssign: [accept, handUp],
  assigned: [accept, handUp, assign],
  inProgress: [accept, handUp, assign, sign],
  pendingReply: [accept, handUp, assign, sign, reply],
  replied: toReplied,
  rehandling: [...toReplied, unhappy],
  escalated: [...toSecond, unhappy],
  declined: [decline],
} satisfies Partial<Record<MessageStage, readonly Step[]>>

/** The demo county on a local cloud of its own, with the product's actions as typed calls. */
export async function startDemoCloud(
  options: Parameters<typeof startLocalCloud>[0] = {},
): Promise<DemoCloud> {
  const cloud = await startLocalCloud({ demo: true, ...options })

  async function ok<Name extends ActionName>(name: Name, input: Input<Name>, openid?: string) {
    const answer = await cloud.call<Output<Name>>(name, input, openid)
    if (!answer.ok) throw new Error(`${name} as ${openid ?? 'guest'}: ${JSON.stringify(answer.fault)}`)
    return answer.data
  }

  async function fault(name: string, input: unknown, openid?: string) {
    const answer = await cloud.call(name, input, openid)
    if (answer.ok) throw new Error(`${name} as ${openid ?? 'guest'} was not refused`)
    expectPlain(answer.fault)
    return answer.fault
  }

  async function send(over: Partial<Input<'messages.submit'>> = {}, author = aResident()): Promise<Case> {
    const { id, queryCode } = await ok('messages.submit', aSubmission(over), author)
    return { id, version: 1, author, queryCode }
  }

  async function move<Name extends ActionName>(one: Case, name: Name, input: object, openid: string) {
    const data = await ok(name, { id: one.id, version: one.version, ...input } as Input<Name>, openid)
    one.version = (data as { version: number }).version
    return data
  }

  const dump = <Row>(collection: string, wanted: (row: Row) => boolean) =>
    cloud.database.dump(collection, (row) => wanted(row as Row)) as Row[]

  return {
    ...cloud,
    ok,
    fault,
    send,
    move,
    bring: async (stage, over) => {
      const one = await send(over)
      for (const [name, input, by] of ways[stage])
        await move(one, name, input, by === 'author' ? one.author : who[by])
      return one
    },
    photo: async (openid, bytes = aJpeg()) => {
      const { uploadPrefix } = await ok('people.me', {}, openid)
      return upload(cloud.url, { path: `${uploadPrefix}${next()}.jpg`, openid, bytes })
    },
    checked: async () => {
      await cloud.idle()
      await cloud.job('messages.media')
    },
    message: (id) => dump<Message>('messages', (row) => row._id === id)[0] as Message,
    outbox: (id) => dump<OutboxRow>('outbox', (row) => row.subject.id === id),
  }
}

/** The first bytes of a JPEG, an APP segment or two, a scan: as much picture as the cloud looks at. */
export function aJpeg(...segments: readonly Buffer[]): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1]),
    ...segments,
    Buffer.from([0xff, 0xda, 0, 2, 7, 7, 7, 0xff, 0xd9]),
  ])
}

interface Upload {
  path: string
  openid: string
  bytes: Buffer
}

/** Puts a file where the page's own upload puts it; the file id. */
export async function upload(url: string, { path, openid, bytes }: Upload): Promise<string> {
  const response = await fetch(`${url}/local/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    headers: { 'x-openid': openid },
    body: new Uint8Array(bytes),
  })
  const { fileID } = (await response.json()) as { fileID?: string }
  if (fileID === undefined) throw new Error(`not uploaded: ${path} ${response.status}`)
  return fileID
}

/** Every fault is a plain Chinese sentence: no code, no stack, no English. */
function expectPlain({ message }: FaultBody): void {
  const plain = /^[\p{Script=Han}]/u.test(message) && /[。？]$/u.test(message)
  if (!plain || /Error|undefined|null|\bat \w|node_modules|!|！/.test(message))
    throw new Error(`not a plain sentence: ${message}`)
}
