import { aVisitor, putSession, today } from '#test/support/booking-desk'
import { aResident, startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const at = (day: string, time: string) => cloud.clock(new Date(`${day}T${time}:00+08:00`).toISOString())
const rowsOf = (subject: (id: string) => boolean) =>
  cloud.database
    .dump('outbox', (row) => subject((row.subject as { id: string } | undefined)?.id ?? ''))
    .map(({ recipient, event, title, text }) => ({ recipient: String(recipient), event, title, text }))

it('three days before, the day before, and in the morning, each once', async () => {
  const sessionId = putSession(cloud)
  const openid = aResident()
  await cloud.ok('bookings.book', { ...aVisitor(sessionId), slot: '09:30' }, openid)
  const booking = (await cloud.ok('bookings.mine', {}, openid)).items[0]?.id ?? ''
  const ticks = [
    ['2026-02-22', '10:00'],
    ['2026-02-23', '08:50'],
    ['2026-02-23', '09:00'],
    ['2026-02-23', '09:10'],
    ['2026-02-25', '15:50'],
    ['2026-02-25', '16:00'],
    ['2026-02-26', '07:20'],
    ['2026-02-26', '07:30'],
    ['2026-02-26', '12:00'],
  ] as const
  const told: string[] = []
  for (const [day, time] of ticks) {
    await at(day, time)
    const before = rowsOf((id) => id === sessionId || id === booking).length
    await Promise.all([cloud.job('bookings.remind'), cloud.job('bookings.remind')])
    await cloud.job('bookings.remind')
    told.push(`${day} ${time} +${rowsOf((id) => id === sessionId || id === booking).length - before}`)
  }
  expect(told.filter((line) => !line.endsWith('+0'))).toEqual([
    '2026-02-23 09:00 +4',
    '2026-02-25 16:00 +4',
    '2026-02-26 07:30 +4',
  ])
  const tomorrow = rowsOf((id) => id === sessionId || id === booking).filter(
    ({ event }) => event === 'reception.tomorrow',
  )
  const place = '上午 9:00–11:00，柳沟镇便民中心一楼。有 1 位群众约好了。'
  const deputies = ['deputy:D05001', 'deputy:D05002'].map((recipient) => ({
    recipient,
    event: 'reception.tomorrow',
    title: '明天，2月26日（周四），您接待群众',
    text: place,
  }))
  expect(tomorrow.sort((a, b) => (a.recipient < b.recipient ? -1 : 1))).toEqual([
    ...deputies,
    {
      recipient: `resident:${openid}`,
      event: 'reception.tomorrow',
      title: '明天，2月26日（周四），您约了见代表',
      text: '9:30–10:00，柳沟镇便民中心一楼。来不了，请打联络站电话说一声。',
    },
    {
      recipient: 'station:ST05',
      event: 'reception.tomorrow',
      title: '明天，2月26日（周四）是接待日',
      text: place,
    },
  ])
})

it('who does not close is asked every evening; from the third day on the township hears of it', async () => {
  const sessionId = putSession(cloud, { effective: today })
  const told: Record<string, string[]> = {}
  for (const day of ['2026-02-11', '2026-02-12', '2026-02-14']) {
    await at(day, '18:00')
    const before = rowsOf((id) => id === sessionId).length
    await cloud.job('bookings.nag')
    await cloud.job('bookings.nag')
    told[day] = rowsOf((id) => id === sessionId)
      .slice(before)
      .map(({ recipient }) => recipient)
  }
  expect(told).toEqual({
    '2026-02-11': ['station:ST05'],
    '2026-02-12': ['station:ST05'],
    '2026-02-14': ['station:ST05', 'township:U05'],
  })
})
