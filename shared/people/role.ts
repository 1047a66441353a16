import * as z from 'zod/mini'

/** Who may act (lifecycle.md, "Who acts"). `resident` is anybody with a WeChat identity. */
export const Role = z.enum([
  'resident',
  'deputy',
  'liaisonOfficer',
  'townshipOffice',
  'handlingUnit',
  'countyOffice',
  'auditor',
])
export type Role = z.output<typeof Role>

/** The roles that are granted to a person, each for a unit and a term. */
export const GrantedRole = z.enum([
  'deputy',
  'liaisonOfficer',
  'townshipOffice',
  'handlingUnit',
  'countyOffice',
  'auditor',
])
export type GrantedRole = z.output<typeof GrantedRole>

export const roleNames = {
  resident: '群众',
  deputy: '人大代表',
  liaisonOfficer: '联络员',
  townshipOffice: '乡镇人大',
  handlingUnit: '承办单位',
  countyOffice: '县人大代表工委',
  auditor: '监督员',
} as const satisfies Record<Role, string>
