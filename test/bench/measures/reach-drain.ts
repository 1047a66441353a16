import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'
import { writeFixtures } from '#test/support/fixture-functions'
import { fillRows, recipientsOf, templateOfRows } from '../reach-county'
import type { Measure } from '../row'

const pushDelay = 50
const lanes = 10

const bareLoop = `
  const { openids, push } = event.input
  const lane = async () => {
    for (let openid = openids.pop(); openid !== undefined; openid = openids.pop()) {
      await app.callWxOpenApi({
        apiName: 'subscribeMessage.send',
        cgiName: 'commrpcv2',
        requestData: { ...push, touser: openid },
      })
    }
  }
  await Promise.all(Array.from({ length: ${lanes} }, lane))
  return {}`

const push = {
  template_id: templateOfRows,
  page: 'features/inbox/pages/list/index',
  data: {
    thing1: { value: '巷口路灯不亮' },
    phrase2: { value: '已受理' },
    time3: { value: '2026年2月11日 09:20' },
    thing4: { value: '办到哪一步，会告诉您。' },
  },
}

async function accepted(cloud: TestCloud): Promise<number> {
  return (await cloud.sent()).filter(({ answer }) => answer.errcode === 0).length
}

/** Seconds of ten lanes that only send, in a function of its own. */
async function bare(total: number): Promise<number> {
  const config = { permissions: { openapi: ['subscribeMessage.send'] }, timeout: 60 }
  const functionsDir = writeFixtures({ api: { body: bareLoop, config } })
  const cloud = await startLocalCloud({ functionsDir, pushDelay })
  try {
    for (const openid of recipientsOf(total)) await cloud.tap(openid, { [templateOfRows]: 'accept' })
    const call = (openids: string[]) => cloud.call('send', { openids, push }, 'bench-sender')
    await call([])
    const started = performance.now()
    await call(recipientsOf(total))
    const ms = performance.now() - started
    if ((await accepted(cloud)) !== total) throw new Error('the bare loop did not send them all')
    return ms
  } finally {
    await cloud.stop()
  }
}

/** The same sends by the drain: claimed, limited to what was accepted, and recorded. */
async function drained(total: number): Promise<number> {
  const cloud = await startLocalCloud({ pushDelay })
  try {
    fillRows(cloud.database, total)
    for (const openid of recipientsOf(total)) await cloud.tap(openid, { [templateOfRows]: 'accept' })
    await cloud.job('delivery.spread')
    const started = performance.now()
    await cloud.job('delivery.drain')
    const ms = performance.now() - started
    if ((await accepted(cloud)) !== total) throw new Error('the drain did not send them all')
    return ms
  } finally {
    await cloud.stop()
  }
}

/** WeChat answers in 50 ms, ten people at a time: what the drain takes over a loop that does nothing but send. */
export const reachDrain: Measure = async ({ short }) => {
  const total = short ? 300 : 2_000
  const [loop, drain] = [await bare(total), await drained(total)]
  return [
    {
      measure: `drain of ${total.toLocaleString('en-US')} ÷ bare loop of the same sends`,
      value: drain / loop,
      limit: 1.25,
      unit: 'ratio',
      timing: true,
      note: `${((total / drain) * 1000).toFixed(0)} a second`,
    },
  ]
}
