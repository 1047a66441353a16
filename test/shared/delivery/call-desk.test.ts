import { deskFor, desksOf, numberFor } from '#shared/delivery/call-desk'
import type { Grant } from '#shared/people/person'
import { aCounty, countyWithout } from '#test/support/a-county'
import { table, expectGolden } from '#test/support/golden'

const county = aCounty()
const message = { kind: 'message', id: 'm-1' } as const
const unreached = (recipient: string, unitId = 'U05') => ({ recipient, subject: message, unitId })

const recipients = [
  'resident:o-1',
  'deputy:D0001',
  'person:p-1',
  'station:ST05',
  'township:U05',
  'unit:H51',
  'unit:H03',
  'county:county',
  'reportOfficers:county',
]

/** Who calls whom; a clerk can read it. */
it('the station calls its people, the level above an office that does not look', () => {
  const without = countyWithout('station:ST05')
  const bare = countyWithout('station:ST05', 'township:U05')
  const rows = recipients.map((recipient) => [
    recipient,
    deskFor(unreached(recipient), county) ?? '—',
    deskFor(unreached(recipient), without) ?? '—',
    deskFor(unreached(recipient), bare) ?? '—',
  ])
  expectGolden('call-desks.md', table(['没看到的人', '谁来打', '联络站没人时', '镇里也没人时'], rows))
})

it('a matter of no township is the county’s', () => {
  expect(deskFor(unreached('resident:o-1', 'county'), county)).toBe('county:county')
})

const grant = (over: Partial<Grant>): Grant => ({
  role: 'liaisonOfficer',
  unitId: 'U05',
  siteId: 'ST05',
  deputyId: null,
  reportOfficer: false,
  termId: 'T',
  until: '2030-01-01',
  ...over,
})

it.each([
  ['liaisonOfficer', { siteId: 'ST05' }, ['station:ST05']],
  ['townshipOffice', { siteId: null }, ['township:U05', 'station:ST05']],
  ['countyOffice', { unitId: 'county', siteId: null }, ['county:county']],
  ['deputy', { deputyId: 'D0001' }, []],
  ['handlingUnit', { unitId: 'H03', siteId: null }, []],
  ['auditor', { unitId: 'county', siteId: null }, []],
] as const)('%s works off %j: %j', (role, over, desks) => {
  expect(desksOf([grant({ role, ...over })], county)).toEqual(desks)
})

it('a number lies where it was left; whoever left none is not called', () => {
  expect(numberFor(unreached('resident:o-1'), county)).toEqual({ in: 'message', id: 'm-1' })
  expect(numberFor({ ...unreached('resident:o-1'), subject: { kind: 'notice', id: 'N' } }, county)).toBeNull()
  expect(numberFor(unreached('township:U05'), county)).toEqual({ in: 'station', id: 'ST05' })
  expect(numberFor(unreached('followers:station:ST05'), county)).toBeNull()
  expect(numberFor(unreached('unit:H03'), county)).toEqual({ in: 'none', id: '' })
})
