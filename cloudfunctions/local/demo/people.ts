import type { Deputy } from '#shared/deputies/deputy'
import type { Day } from '#shared/kernel/day'
import type { Binding, Grant, Invite, Person } from '#shared/people/person'
import type { GrantedRole } from '#shared/people/role'
import { roleNames } from '#shared/people/role'
import { demoCounty } from './county'
import { countyTerm } from './terms'
import { demoName } from './names'

interface Officer {
  id: string
  name: string
  role: GrantedRole
  unitId: string
  siteId?: string | null
  reportOfficer?: boolean
}

function grantOf({ role, unitId, siteId = null, reportOfficer = false }: Officer): Grant {
  return { role, unitId, siteId, deputyId: null, reportOfficer, termId: countyTerm._id, until: countyTerm.to }
}

function placeOf(unitId: string): string {
  return (
    [...demoCounty.units, ...demoCounty.handlingUnits].find((one) => one.id === unitId)?.name ??
    demoCounty.name
  )
}

const personOf = (officer: Officer): Person => ({
  _id: officer.id,
  name: officer.name,
  title: `${placeOf(officer.unitId)} · ${roleNames[officer.role]}`,
  grants: [grantOf(officer)],
  demo: true,
})

/** Two people in every office, so that what one did another can check; one in every handling unit. */
function officers(): Officer[] {
  const townships = demoCounty.units.flatMap(({ id, siteId }, index): Officer[] => [
    { id: `P-station-${siteId}`, name: '白演示', role: 'liaisonOfficer', unitId: id, siteId },
    { id: `P-station2-${siteId}`, name: demoName(index + 20), role: 'liaisonOfficer', unitId: id, siteId },
    { id: `P-township-${id}`, name: '石演示', role: 'townshipOffice', unitId: id },
    { id: `P-township2-${id}`, name: demoName(index + 40), role: 'townshipOffice', unitId: id },
  ])
  const units = demoCounty.handlingUnits.map(({ id }, index): Officer => ({
    id: `P-unit-${id}`,
    name: index === 0 ? '刘演示' : demoName(index + 60),
    role: 'handlingUnit',
    unitId: id,
  }))
  const county: Officer[] = [
    { id: 'P-county', name: '章演示', role: 'countyOffice', unitId: 'county' },
    { id: 'P-county2', name: '云演示', role: 'countyOffice', unitId: 'county' },
    { id: 'P-report', name: '严演示', role: 'countyOffice', unitId: 'county', reportOfficer: true },
    { id: 'P-auditor', name: '秦演示', role: 'auditor', unitId: 'county' },
  ]
  return [...townships, ...units, ...county]
}

function deputyPerson(deputy: Deputy): Person {
  const grant: Grant = {
    role: 'deputy',
    unitId: deputy.unitId,
    siteId: deputy.siteId,
    deputyId: deputy._id,
    reportOfficer: false,
    termId: countyTerm._id,
    until: countyTerm.to,
  }
  return {
    _id: deputy.personId,
    name: deputy.name,
    title: `${placeOf(deputy.unitId)} · ${roleNames.deputy}`,
    grants: [grant],
    demo: true,
  }
}

/** Residents whom one may be: they hold no role, only their own messages. */
export const residents = [
  { openid: 'demo-resident-zhao', id: 'P-resident-1', name: '赵演示（群众）', unit: '柳沟镇' },
  { openid: 'demo-resident-qian', id: 'P-resident-2', name: '钱演示（群众）', unit: '云溪街道' },
] as const

/** Whom one can be from the first minute: somebody of every role, at 柳沟镇 and in the county. */
const faces: Readonly<Record<string, string>> = {
  'demo-deputy-zhou': 'PD05001',
  'demo-deputy-su': 'PD05002',
  'demo-deputy-he': 'PD05003',
  'demo-liaison-liugou': 'P-station-ST05',
  'demo-township-liugou': 'P-township-U05',
  'demo-township2-liugou': 'P-township2-U05',
  'demo-liaison-yunxi': 'P-station-ST01',
  'demo-township-yunxi': 'P-township-U01',
  'demo-county': 'P-county',
  'demo-report': 'P-report',
  'demo-auditor': 'P-auditor',
}

/** Every handling unit can be somebody too: 'demo-unit-H01', 'demo-unit-U05-gov'. */
function unitFaces(): [string, string][] {
  return demoCounty.handlingUnits.map(({ id }) => [`demo-unit-${id}`, `P-unit-${id}`])
}

export function demoPeople(deputies: readonly Deputy[], today: Day) {
  const people = [
    ...officers().map(personOf),
    ...deputies.map(deputyPerson),
    ...residents.map(({ id, name, unit }): Person => ({
      _id: id,
      name,
      title: `${unit} · 群众`,
      grants: [],
      demo: true,
    })),
  ]
  const boundAt = `${today}T00:00:00.000Z`
  const bindings = [
    ...residents.map(({ openid, id }): [string, string] => [openid, id]),
    ...Object.entries(faces),
    ...unitFaces(),
  ].map(([openid, personId]): Binding => ({ _id: openid, personId, boundAt }))
  return { people, bindings }
}

/** The code that makes the first county officer, printed at start. */
export function firstOfficerInvite(code: string, now: Date): Invite {
  const expiresAt = new Date(now.getTime() + 30 * 86_400_000).toISOString()
  return { _id: `invite:${code}`, code, personId: 'P-county2', createdBy: 'system', expiresAt, usedAt: null }
}
