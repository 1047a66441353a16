import { isFor, keysOf } from '#shared/inbox/keys'
import type { Grant } from '#shared/people/person'

const grant = (over: Partial<Grant>): Grant => ({
  role: 'liaisonOfficer',
  unitId: 'U05',
  siteId: 'ST05',
  deputyId: null,
  reportOfficer: false,
  termId: 't',
  until: '2030-01-01',
  ...over,
})
const resident = { openid: 'o-1', personId: null, grants: [], follows: {} }

test('a resident reads what is for himself, and nothing else', () => {
  expect([...keysOf(resident).keys()]).toEqual(['resident:o-1'])
})

test('an officer reads his office, a deputy his own, an auditor no office', () => {
  const grants = [
    grant({}),
    grant({ role: 'deputy', deputyId: 'D1' }),
    grant({ role: 'auditor', unitId: 'county' }),
  ]
  expect([...keysOf({ ...resident, personId: 'p', grants }).keys()]).toEqual([
    'resident:o-1',
    'person:p',
    'station:ST05',
    'deputy:D1',
  ])
})

test('reports of wrongdoing are told to report officers alone', () => {
  const county = { role: 'countyOffice', unitId: 'county', siteId: null } as const
  expect(keysOf({ ...resident, grants: [grant(county)] }).has('reportOfficers:county')).toBe(false)
  const officer = grant({ ...county, reportOfficer: true })
  expect(keysOf({ ...resident, grants: [officer] }).has('reportOfficers:county')).toBe(true)
})

test('what one follows is one’s own from the moment one follows it', () => {
  const keys = keysOf({ ...resident, follows: { 'station:ST05': '2026-02-10T00:00:00.000Z' } })
  const row = (at: string) => ({ recipient: 'followers:station:ST05', at })
  expect(isFor(row('2026-02-09T23:59:59.000Z'), keys)).toBe(false)
  expect(isFor(row('2026-02-10T00:00:00.000Z'), keys)).toBe(true)
  expect(isFor({ recipient: 'resident:o-2', at: '2026-02-11T00:00:00.000Z' }, keys)).toBe(false)
})
