import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Call } from '#shared/delivery/call'
import { dayOf, dayTextWithWeekday, timeOfDay } from '#shared/kernel/day'
import type { Message } from '#shared/messages/message'
import { stageNames } from '#shared/messages/names'
import { ownerKey } from '#shared/messages/owners'
import { timeoutWords } from '#shared/messages/views/timeline-words'
import { aMessage, aReply } from '#test/support/a-message'
import { startDeliveryCloud, type DeliveryCloud } from '#test/support/delivery-cloud'
import { expectGolden, table } from '#test/support/golden'
import { beijing } from '#test/support/pinned'

jest.setTimeout(120_000)

/** Wednesday to Wednesday: Saturday the 14th is worked, Spring Festival is from the 15th to the 23rd. */
const start = beijing('2026-02-11 00:00')
const days = 8
const times = ['08:20', '18:01']
const jobs = ['messages.tick', 'messages.nearDue', 'delivery.spread', 'delivery.drain', 'delivery.calls']

const told: Readonly<Record<string, string>> = {
  'resident:o-author': '写的人',
  'station:ST05': '联络站',
  'township:U05': '柳沟镇人大',
  'county:county': '县人大',
  'unit:H03': '农业农村局',
  'unit:H04': '水务局',
  'deputy:D0001': '代表',
}

/** One in every stage on Wednesday morning; two are closer to their end than their stage alone says. */
function fixture(): Message[] {
  const now = beijing('2026-02-11 09:00')
  const at = (text: string) => beijing(text).toISOString()
  let made = 0
  const one = (title: string, over: Partial<Message>) =>
    aMessage(
      { _id: `m-${(made += 1)}`, queryCode: `Q${made}`, title, submittedAt: at('2026-02-11 08:00'), ...over },
      { now },
    )
  return [
    one('没人收的', { stage: 'submitted' }),
    one('机器拿不准的', { stage: 'screening' }),
    one('等他补充的', { stage: 'needsInfo' }),
    one('在代表手里的', { stage: 'withDeputy' }),
    one('等交办的', { stage: 'toAssign' }),
    one('没签收的', { stage: 'assigned' }),
    one('快到期的', { stage: 'inProgress', handleBy: at('2026-02-13 18:00'), dueBy: at('2026-02-13 18:00') }),
    one('超期以后的', { stage: 'inProgress', overdue: 'over', dueBy: at('2026-02-14 18:00') }),
    one('第二次办的', { stage: 'rehandling' }),
    one('等审答复的', { stage: 'pendingReply' }),
    one('等评价的', { stage: 'replied', repliedAt: at('2026-02-09 10:00'), dueBy: at('2026-02-12 18:00') }),
    one('在县里的', { stage: 'escalated' }),
    one('说好日子的', {
      stage: 'promised',
      replies: [aReply({ class: 'B', promisedFor: '2026-02-16' })],
    }),
  ]
}

const instants = (): Date[] =>
  Array.from({ length: days }, (_, n) => dayOf(new Date(start.getTime() + n * 86_400_000))).flatMap((day) =>
    times.map((time) => beijing(`${day} ${time}`)),
  )

interface Running {
  /** How often the timer comes at each time, all at once. */
  atOnce: number
  lateMinutes: number
}

type After = (now: Date, cloud: DeliveryCloud) => void

async function run({ atOnce, lateMinutes }: Running, after: After) {
  const cloud = await startDeliveryCloud({ now: start.toISOString() })
  try {
    return await runOn(cloud, { atOnce, lateMinutes }, after)
  } finally {
    await cloud.stop()
  }
}

async function runOn(cloud: DeliveryCloud, { atOnce, lateMinutes }: Running, after: After) {
  cloud.database.bulk('messages', fixture())
  for (const instant of instants()) {
    const now = new Date(instant.getTime() + lateMinutes * 60_000)
    await cloud.clock(now.toISOString())
    for (const job of jobs) await Promise.all(Array.from({ length: atOnce }, () => cloud.job(job)))
    after(now, cloud)
  }
  return endOf(cloud)
}

const rowsOf = <Row>(cloud: DeliveryCloud, collection: string) =>
  cloud.database.dump(collection) as unknown as Row[]

/** Where everything stands, who was told, who is to be called; not when the timer came. */
function endOf(cloud: DeliveryCloud) {
  const messages = rowsOf<Message>(cloud, 'messages').map((message) => {
    const { _id, status, stage, owner, dueBy, onDue, overdue, supervised, version, history } = message
    const happened = history.map(({ act, event, from, to }) => [act, event, from, to])
    return { _id, status, stage, owner, dueBy, onDue, overdue, supervised, version, happened }
  })
  const ids = (collection: string) =>
    rowsOf<{ _id: string }>(cloud, collection)
      .map(({ _id }) => _id)
      .sort()
  return { messages, outbox: ids('outbox'), calls: ids('calls') }
}

const moment = (at: string) => `${dayTextWithWeekday(dayOf(at))} ${timeOfDay(at)}`

/** Rows of the table: what each tick did by itself, and whom it told in which words. */
function chronicle() {
  const seen = new Set<string>()
  const rows: string[][] = []
  const tell = (now: Date, { subject, recipient, title, text }: OutboxRow, cloud: DeliveryCloud) => {
    const message = rowsOf<Message>(cloud, 'messages').find(({ _id }) => _id === subject.id)
    const last = message?.history[message.history.length - 1]
    const event = last?.event ?? null
    const near = title.startsWith('快到期')
    const what = near ? '只剩一个工作日，还没答复' : event === null ? '' : timeoutWords[event].fact
    const stands = message ? `${stageNames[message.stage]}，${told[ownerKey(message.owner)] ?? '写的人'}` : ''
    const plain = what.replace('{office}', '柳沟镇人大').replace('{you}', '写的人')
    rows.push([moment(now.toISOString()), plain, stands, told[recipient] ?? recipient, `${title}。${text}`])
  }
  const after = (now: Date, cloud: DeliveryCloud) => {
    const fresh = <Row extends { _id: string }>(collection: string) =>
      rowsOf<Row>(cloud, collection)
        .filter(({ _id }) => !seen.has(_id))
        .sort((a, b) => (a._id < b._id ? -1 : 1))
    for (const row of fresh<OutboxRow>('outbox')) tell(now, row, cloud)
    for (const { desk, who, title } of fresh<Call>('calls'))
      rows.push([
        moment(now.toISOString()),
        '说了一天还没人看，列进电话单',
        '',
        told[desk] ?? desk,
        `给${told[who] ?? who}打电话：${title}`,
      ])
    for (const collection of ['outbox', 'calls'])
      for (const { _id } of fresh<{ _id: string }>(collection)) seen.add(_id)
  }
  return { rows, after }
}

const nothing = () => undefined
let end: Awaited<ReturnType<typeof run>>

it('eight days of ticks: what happens by itself, who is told, in which words', async () => {
  const { rows, after } = chronicle()
  end = await run({ atOnce: 1, lateMinutes: 0 }, after)
  const head = ['什么时候', '自动做了什么', '现在', '告诉谁', '怎么说']
  expectGolden('message-week.md', `# 没有人动手的八天\n\n${table(head, rows)}`)
})

it('the timer comes three times at once: nobody is told twice, nothing ends elsewhere', async () => {
  expect(await run({ atOnce: 3, lateMinutes: 0 }, nothing)).toEqual(end)
})

it('the timer comes half an hour late every time: the same end', async () => {
  expect(await run({ atOnce: 1, lateMinutes: 30 }, nothing)).toEqual(end)
})
