import { authorActor, systemActor, type Actor } from '#shared/messages/actor'

const anActor = (id: string, role: Actor['role'], over: Partial<Actor> = {}): Actor => ({
  id,
  role,
  openid: null,
  unitId: null,
  siteId: null,
  deputyId: null,
  reportOfficer: false,
  name: id,
  ...over,
})

const township = { unitId: 'U05', name: '柳沟镇人大' }
const station = { unitId: 'U05', siteId: 'ST05', name: '柳沟镇联络站' }

/** Everybody who may have to do with a message of 柳沟镇, station ST05, and some who have nothing to do with it. */
export const actors = {
  author: authorActor('o-author'),
  stranger: authorActor('o-stranger'),
  system: systemActor,
  deputy: anActor('p-deputy', 'deputy', { unitId: 'U05', siteId: 'ST05', deputyId: 'D0001', name: '代表甲' }),
  colleague: anActor('p-colleague', 'deputy', {
    unitId: 'U05',
    siteId: 'ST05',
    deputyId: 'D0002',
    name: '代表乙',
  }),
  deputyElsewhere: anActor('p-far', 'deputy', { unitId: 'U01', siteId: 'ST01', deputyId: 'D0009' }),
  officer: anActor('p-officer', 'liaisonOfficer', station),
  secondOfficer: anActor('p-officer2', 'liaisonOfficer', station),
  officerElsewhere: anActor('p-officer9', 'liaisonOfficer', { unitId: 'U01', siteId: 'ST01' }),
  township: anActor('p-township', 'townshipOffice', township),
  secondTownship: anActor('p-township2', 'townshipOffice', township),
  townshipElsewhere: anActor('p-township9', 'townshipOffice', { unitId: 'U01', name: '云溪街道人大' }),
  unit: anActor('p-unit', 'handlingUnit', { unitId: 'H03', name: '农业农村局' }),
  coUnit: anActor('p-counit', 'handlingUnit', { unitId: 'H04', name: '水务局' }),
  unitElsewhere: anActor('p-unit9', 'handlingUnit', { unitId: 'H11', name: '云溪街道办事处' }),
  county: anActor('p-county', 'countyOffice', { unitId: 'county', name: '县人大代表工委' }),
  reportOfficer: anActor('p-report', 'countyOffice', {
    unitId: 'county',
    reportOfficer: true,
    name: '县人大代表工委',
  }),
  auditor: anActor('p-auditor', 'auditor', { unitId: 'county', name: '监督员' }),
} satisfies Record<string, Actor>
