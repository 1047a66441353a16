import type { Audience } from '#shared/notices/audience'
import { deputyFilter, followKeys, staffFilter, type Area } from '#shared/notices/audience-area'
import { audienceFault } from '#shared/notices/audience-fault'
import { audienceText } from '#shared/notices/audience-text'
import { callArea } from '#shared/notices/call-area'
import { editConstituency, retireConstituency } from '#shared/routing/constituency-row'
import { aCounty } from '#test/support/a-county'

const area: Area = {
  county: aCounty(),
  sites: [
    { id: 'ST01', unitId: 'U01' },
    { id: 'ST05', unitId: 'U05' },
    { id: 'PT0501', unitId: 'U05' },
  ],
  unitId: 'U05',
  siteId: null,
  dutyIds: ['D0001'],
}
const county: Area = { ...area, unitId: null }
const known = { groups: [{ id: 'G1', unitId: 'U05' }] }

const to = (over: Partial<Audience>): Audience => ({
  scope: 'township',
  ids: ['U05'],
  followers: true,
  deputies: 'none',
  staff: false,
  ...over,
})

test('a township is followed by its own name, its stations and its villages; nobody else’s', () => {
  expect(followKeys(to({}), area)).toEqual([
    'township:U05',
    'station:ST05',
    'station:PT0501',
    'village:V0501',
    'village:V0502',
  ])
  expect(followKeys(to({ scope: 'village', ids: ['V0502'] }), area)).toEqual(['village:V0502'])
  expect(followKeys(to({ scope: 'constituency', ids: ['C05'] }), area)).toEqual([
    'village:V0501',
    'village:V0502',
  ])
  expect(followKeys(to({ scope: 'county', ids: [] }), county)).toBe('everybody')
  expect(followKeys(to({ scope: 'level', ids: ['county'] }), county)).toBeNull()
})

test.each<[string, Partial<Audience>, Area]>([
  ['to nobody', { followers: false }, area],
  ['to no place', { ids: [] }, area],
  ['residents of a level', { scope: 'level', ids: ['county'] }, area],
  ['to a village of another township', { scope: 'village', ids: ['V0501', 'V0101'] }, area],
  ['to another township', { ids: ['U01'] }, area],
  ['to a station of another township', { scope: 'station', ids: ['ST01'] }, area],
  ['to the whole county, from a township', { scope: 'county', ids: [] }, area],
  ['to a group that is gone', { scope: 'group', ids: ['G9'], deputies: 'all' }, county],
  ['to those on duty when nobody is', { deputies: 'duty' }, { ...area, dutyIds: [] }],
])('%s: refused in words', (_name, over, at) => {
  const fault = audienceFault(to(over), at, known)
  expect(fault).toMatchObject({ code: 'invalidInput', field: 'audience' })
  expect(fault?.message).toMatch(/^\p{Script=Han}.*。$/u)
})

test('a village of another township is named, so that the writer sees which', () => {
  expect(audienceFault(to({ scope: 'village', ids: ['V0101'] }), area, known)?.message).toContain('南巷')
})

test('deputies: by duty, place, group and level, never beyond the office’s township', () => {
  expect(deputyFilter(to({ deputies: 'duty' }), area)).toEqual({ _id: ['D0001'] })
  expect(deputyFilter(to({ deputies: 'all', scope: 'village', ids: ['V0501'] }), area)).toEqual({
    'mandates.constituencyId': ['C05'],
  })
  expect(deputyFilter(to({ deputies: 'all', scope: 'level', ids: ['county'] }), area)).toEqual({
    unitId: ['U05'],
    'mandates.level': ['county'],
  })
  expect(deputyFilter(to({ deputies: 'all', scope: 'level', ids: ['county'] }), county)).toEqual({
    'mandates.level': ['county'],
  })
  expect(deputyFilter(to({}), area)).toBeNull()
})

test('staff: officers of the place, or whoever holds a role', () => {
  expect(staffFilter(to({ staff: true }), area)).toEqual({
    roles: ['liaisonOfficer', 'townshipOffice'],
    unitIds: ['U05'],
  })
  const roles = staffFilter(to({ scope: 'role', ids: ['handlingUnit'], staff: true }), area)
  expect(roles?.unitIds).toEqual(['U05', 'H51'])
  expect(staffFilter(to({}), area)).toBeNull()
})

test('in words, and whom a person calls', () => {
  const said = audienceText(to({ deputies: 'duty' }), area.county, new Map())
  expect(said).toBe('柳沟镇关注的群众、值班代表')
  expect(
    audienceText(
      to({ scope: 'group', ids: ['G1'], deputies: 'all' }),
      area.county,
      new Map([['G1', '第一小组']]),
    ),
  ).toBe('第一小组的代表')
  expect(callArea(to({}), area)).toEqual({ unitIds: ['U05'], villageIds: [] })
  expect(callArea(to({ followers: false, deputies: 'all' }), area)).toBeNull()
})

test('a constituency: by its name and villages of today; one that is retired is offered no more, its name stays', () => {
  const asked = to({ scope: 'constituency', ids: ['C05'], deputies: 'all' })
  const row = { id: 'C05', unitId: 'U05', level: 'township' as const, seats: 3 }
  const smaller = editConstituency(area.county, { ...row, name: '北选区', villageIds: ['V0502'] }, []).county
  expect(followKeys(asked, { ...area, county: smaller })).toEqual(['village:V0502'])
  expect(callArea(asked, { ...area, county: smaller })).toEqual({ unitIds: [], villageIds: ['V0502'] })
  expect(audienceText(asked, smaller, new Map())).toBe('北选区关注的群众、北选区的代表')
  expect(audienceFault(asked, area, known)).toBeNull()
  const empty = editConstituency(area.county, { ...row, name: '北选区', villageIds: [] }, []).county
  const retired = retireConstituency(empty, 'C05', []).county
  expect(audienceFault(asked, { ...area, county: retired }, known)?.message).toContain('已经没有了')
  expect(audienceText(asked, retired, new Map())).toContain('北选区')
})
