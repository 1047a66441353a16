import { blankSession } from '#shared/reception/blank-session'
import { plannedDuty, type ReceptionDay } from '#shared/reception/reception-day'
import { acceptSwap, askSwap } from '#shared/duties/swap'
import type { DutySetting } from '#shared/duties/setting'
import { demoCounty } from '../../../cloudfunctions/local/demo/county'
import { pinnedNow } from '#test/support/pinned'

const setting: DutySetting = {
  now: pinnedNow,
  county: demoCounty,
  by: { role: 'deputy', name: '苏演示', deputyId: 'D2' },
  siteName: '柳沟镇人大代表联络站',
  booked: ['openid-a'],
  nameOf: (id) => id,
}

function session(day: string, deputyId: string, over: Partial<ReceptionDay> = {}): ReceptionDay {
  const blank = blankSession({ _id: `R-ST05-${day}`, day })
  const duties = [plannedDuty(deputyId)]
  return { ...blank, siteId: 'ST05', state: 'published', deputyIds: [deputyId], duties, ...over }
}

const march = session('2026-03-16', 'D1')
const april = session('2026-04-15', 'D2')

test('whoever booked is told of the session he booked, and of no other', () => {
  const [duty] = march.duties
  const wished = {
    ...march,
    duties: duty ? [{ ...duty, swap: { deputyId: 'D2', sessionId: april._id } }] : [],
  }
  const wish = { other: april, otherId: 'D2', otherBooked: ['openid-b'] }
  const residents = acceptSwap(wished, wish, setting).map(({ rows }) =>
    rows.map(({ recipient }) => recipient).filter((recipient) => recipient.startsWith('resident:')),
  )
  expect(residents).toEqual([['resident:openid-a'], ['resident:openid-b']])
})

test('nobody changes with a deputy of another station', () => {
  const other = session('2026-04-15', 'D2', { siteId: 'ST06' })
  expect(() => askSwap(march, { deputyId: 'D1', other, otherId: 'D2' }, setting)).toThrow('同一个站')
})
