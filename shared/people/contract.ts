import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id, Instant, words } from '#shared/kernel/field'
import { absenceActions } from '#shared/people/absence-contract'
import { GrantedRole, Role } from '#shared/people/role'

const GrantView = z.object({
  role: GrantedRole,
  roleName: z.string(),
  unitId: Id,
  placeName: z.string(),
  siteId: z.nullable(Id),
  deputyId: z.nullable(Id),
  reportOfficer: z.boolean(),
})

const Me = z.object({
  /** Guests have no openid: they read, and are asked for WeChat identity when they send. */
  known: z.boolean(),
  name: z.nullable(z.string()),
  roles: z.array(Role),
  grants: z.array(GrantView),
  /** Where this person's photos go: 'photos/<hash>/' */
  uploadPrefix: z.nullable(z.string()),
})
export type Me = z.output<typeof Me>

const offices = ['liaisonOfficer', 'townshipOffice', 'countyOffice'] as const

export const peopleActions = {
  ...absenceActions,
  'people.me': action({ allow: 'anybody', effect: 'read', input: z.object({}), output: Me }),
  /** Who holds which role in the caller's own area, to invite, rebind or revoke. */
  'people.list': action({
    allow: [...offices],
    effect: 'read',
    input: z.object({ unitId: z.optional(Id) }),
    output: z.object({
      /** Which roles the caller may hand out here, and for which places. */
      mayInvite: z.array(
        z.object({
          role: GrantedRole,
          roleName: z.string(),
          places: z.array(z.object({ id: Id, name: z.string() })),
        }),
      ),
      people: z.array(
        z.object({
          id: Id,
          name: z.string(),
          title: z.string(),
          grants: z.array(GrantView),
          bound: z.boolean(),
          mayRevoke: z.boolean(),
        }),
      ),
    }),
  }),
  /** For a new person (name, role, place) or, to move to a new phone, for one who exists. */
  'people.invite': action({
    allow: [...offices],
    effect: 'write',
    input: z.union([
      z.object({ personId: Id }),
      z.object({
        name: words(2, 20),
        role: GrantedRole,
        /** Township, handling unit or 'county', as the role asks. */
        unitId: Id,
        deputyId: z.optional(Id),
      }),
    ]),
    output: z.object({ personId: Id, code: z.string(), expiresAt: Instant, expiresText: z.string() }),
  }),
  'people.bind': action({
    allow: ['resident'],
    effect: 'write',
    input: z.object({ code: words(4, 20) }),
    output: Me,
  }),
  'people.unbind': action({ allow: ['resident'], effect: 'write', input: z.object({}), output: Me }),
  /** Ends a person's role and hands the open cases to a named person or, left out, to the office. */
  'people.revoke': action({
    allow: [...offices],
    effect: 'write',
    input: z.object({
      personId: Id,
      role: GrantedRole,
      unitId: Id,
      handOverTo: z.optional(Id),
      reason: words(2, 200),
    }),
    output: z.object({ handedOver: z.int(), toName: z.string() }),
  }),
}
