import { startLocalCloud } from '#test/support/local-cloud'
import { resident } from '../main-job'
import type { Measure } from '../row'

/** What the first screen brings down, in one call, for somebody with an open message. */
export const home: Measure = async () => {
  const cloud = await startLocalCloud({ demo: true })
  try {
    await cloud.job('home.figures')
    const answer = await cloud.call('home.get', { siteId: 'ST05' }, resident)
    if (!answer.ok) throw new Error(answer.fault.message)
    const bytes = Buffer.byteLength(JSON.stringify(answer))
    return [{ measure: 'home, one call', value: bytes, limit: 20_000, unit: 'bytes' }]
  } finally {
    await cloud.stop()
  }
}
