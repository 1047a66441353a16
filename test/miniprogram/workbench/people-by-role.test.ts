import type { Output } from '#shared/contract'
import {
  endableGrants,
  heirsOf,
  type Listed,
  peopleByRole,
} from '../../../miniprogram/src/workbench/people/people-by-role'

const town = { unitId: 'U05', placeName: '柳沟镇', siteId: 'ST05', deputyId: null, reportOfficer: false }
const liaison = { ...town, role: 'liaisonOfficer' as const, roleName: '联络员' }
const deputy = { ...town, role: 'deputy' as const, roleName: '人大代表' }
const person = (id: string, over: Partial<Listed> = {}): Listed => ({
  ...{ id, name: id, title: '', grants: [liaison], bound: true, mayRevoke: true },
  ...over,
})
const both = person('a', { grants: [liaison, deputy] })
const people = [both, person('b'), person('c', { grants: [deputy] })]
const mayInvite: Output<'people.list'>['mayInvite'] = [
  { role: 'deputy', roleName: '人大代表', places: [{ id: 'U05', name: '柳沟镇' }] },
]

test('who holds two roles stands in both groups', () => {
  const groups = peopleByRole({ people, mayInvite }).map(({ role, people: held }) => [
    role,
    held.map(({ id }) => id),
  ])
  expect(groups).toEqual([
    ['deputy', ['a', 'c']],
    ['liaisonOfficer', ['a', 'b']],
  ])
})

test('only a role that the reader may hand out can be ended', () => {
  expect(endableGrants(both, mayInvite)).toEqual([deputy])
  expect(endableGrants({ ...both, mayRevoke: false }, mayInvite)).toEqual([])
})

test('the same role in the same place takes over, never the person himself', () => {
  expect(heirsOf(both, deputy, people).map(({ id }) => id)).toEqual(['c'])
})
