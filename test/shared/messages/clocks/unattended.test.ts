import { decide } from '#shared/messages/decide'
import { unattendedRows } from '#shared/messages/clocks/end-of-day'
import { emptyDesks, hoursBefore, unattendedQuery } from '#shared/messages/clocks/unattended'
import { expire } from '#shared/messages/clocks/timeouts'
import { aCounty, countyWithout } from '#test/support/a-county'
import { aMessage } from '#test/support/a-message'
import { actors } from '#test/support/actors'
import { accept, assign } from '#test/support/doing'
import { pinnedNow } from '#test/support/pinned'

const county = aCounty()
const asOf = { now: pinnedNow, county }
const since = pinnedNow.toISOString()
const at = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`)

describe('unseen', () => {
  it('begins anew with every owner, and ends when his office acts', () => {
    const submitted = aMessage({ unseen: { key: 'station:ST05', since } })
    const accepted = decide(submitted, accept, { ...asOf, by: actors.officer }).message
    expect(accepted.unseen).toEqual({ key: 'deputy:D0002', since })
    const toAssign = aMessage({
      stage: 'toAssign',
      status: 'accepted',
      unseen: { key: 'township:U05', since },
    })
    const assigned = decide(toAssign, assign, { ...asOf, by: actors.township }).message
    expect(assigned.unseen).toEqual({ key: 'unit:H03', since })
    expect(decide(assigned, { act: 'sign' }, { ...asOf, by: actors.unit }).message.unseen).toBeNull()
  })

  it('stays when somebody else acts or the timer only says it again; is nothing while the author is waited for', () => {
    const unseen = { key: 'unit:H03', since }
    const assigned = aMessage({ status: 'assigned', unseen })
    const urge = { act: 'urge', note: '' } as const
    expect(decide(assigned, urge, { ...asOf, by: actors.township }).message.unseen).toEqual(unseen)
    const late = { ...asOf, now: at('2026-03-30', '18:01') }
    expect(expire(aMessage({ status: 'inProgress', unseen }), late)?.message.unseen).toEqual(unseen)
    const asked = { act: 'needInfo', question: '哪一段？' } as const
    expect(decide(assigned, asked, { ...asOf, by: actors.unit }).message.unseen).toBeNull()
  })
})

it.each([
  ['on the same day', '2026-02-11', '15:00', 3, '2026-02-11', '12:00'],
  ['over the night', '2026-02-11', '09:00', 24, '2026-02-10', '09:00'],
  ['over a weekend', '2026-03-09', '12:00', 24, '2026-03-06', '12:00'],
  ['on a Sunday', '2026-03-08', '12:00', 12, '2026-03-06', '12:00'],
  ['over 春节, with the Saturday that is worked', '2026-02-24', '09:00', 24, '2026-02-14', '09:00'],
])('hours of workdays, %s', (_what, day, time, hours, fromDay, fromTime) => {
  expect(hoursBefore(at(day, time), hours, county.calendar)).toBe(at(fromDay, fromTime).toISOString())
})

it('a township asks for its own desks, the county for all', () => {
  const some = countyWithout('station:ST05', 'unit:H11', 'unit:H03')
  expect(emptyDesks(some, 'U05')).toEqual(['station:ST05'])
  expect(emptyDesks(some, null)).toEqual(['station:ST05', 'unit:H03', 'unit:H11'])
  const township = { role: 'townshipOffice', unitId: 'U05' } as const
  expect(unattendedQuery('unowned', township, { now: pinnedNow, county: some })).toEqual({
    unitIds: ['U05'],
    keys: ['station:ST05'],
  })
  const office = { role: 'countyOffice', unitId: 'county' } as const
  expect(unattendedQuery('unread', office, asOf)).toMatchObject({
    unitIds: county.units.map(({ id }) => id),
    before: expect.any(String),
  })
})

it('at the end of the day the office above is told, with one figure; where it lies at the top, the county', () => {
  const lying = (unitId: string, key: string) => ({ unitId, unseen: { key, since } })
  const rows = unattendedRows(
    [lying('U05', 'station:ST05'), lying('U05', 'unit:H03'), lying('U05', 'township:U05')],
    asOf,
  )
  expect(rows.map(({ recipient, title }) => [recipient, title])).toEqual([
    ['township:U05', '下班了，还有 2 件没人看过或没人接'],
    ['county:county', '下班了，还有 1 件没人看过或没人接'],
  ])
  expect(
    unattendedRows([lying('U05', 'station:ST05')], { ...asOf, county: countyWithout('township:U05') }),
  ).toMatchObject([{ recipient: 'county:county' }])
})
