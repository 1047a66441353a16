import type { peopleActions } from '#shared/people/contract'
import type { Grant, Person } from '#shared/people/person'
import type { OutputOf } from '#shared/kernel/action'
import type { Context, Handlers } from '#cloud/kernel/router'
import { dayOf, dayTextWithWeekday } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { placeName } from '#shared/people/place-name'
import { mayGrant, mayInvite } from '#shared/people/policy'
import { roleNames } from '#shared/people/role'
import { roleTitle } from '#shared/people/role-title'
import { ownGrants } from '#shared/people/stand-in-grants'
import type { County } from '#shared/places/county'
import { uploadPrefixOf } from '#cloud/kernel/upload-prefix'
import { absences, endAbsence, saveAbsence } from '#cloud/people/absences'
import { createInvite } from '#cloud/people/invite'
import { revokeGrant } from '#cloud/people/revoke'
import { bindInvited, boundPeople, findInvite, findPeopleOf, unbind } from '#cloud/people/store'
import { loadCounty } from '#cloud/places/store'

type Me = OutputOf<(typeof peopleActions)['people.me']>

function grantView(grant: Grant, county: County) {
  return {
    ...grant,
    roleName: roleTitle(grant),
    placeName: placeName(grant, county),
  }
}

function meOf(openid: string | null, person: Person | null, county: County): Me {
  const grants = person?.grants ?? []
  return {
    known: openid !== null,
    name: person?.name ?? null,
    roles: openid === null ? [] : ['resident', ...new Set(grants.map((grant) => grant.role))],
    grants: grants.map((grant) => grantView(grant, county)),
    uploadPrefix: openid === null ? null : uploadPrefixOf(openid),
  }
}

function openidOf({ caller }: Context): string {
  if (caller.openid === null) throw new Fault('unauthenticated', '要先用微信打开小程序，才能做这一步。')
  return caller.openid
}

const codeRefused = () =>
  new Fault('notFound', '这个邀请码不对，或者用过、过期了。请向给您码的人再要一个。', 'code')

export const peopleHandlers: Handlers<typeof peopleActions> = {
  'people.absences': absences,
  'people.saveAbsence': saveAbsence,
  'people.endAbsence': endAbsence,

  'people.me': async (_input, { caller, now }) => {
    const [county, person] = await Promise.all([loadCounty(now), caller.person()])
    return meOf(caller.openid, person, county)
  },

  'people.list': async ({ unitId }, { caller, now }) => {
    const [county, me] = await Promise.all([loadCounty(now), caller.person()])
    const mine = ownGrants(me?.grants ?? [])
    const invitable = mayInvite(mine, county)
    const places = new Set([...invitable.values()].flat().map((place) => place.id))
    const found = await findPeopleOf(
      unitId === undefined ? [...places] : [unitId].filter((id) => places.has(id)),
    )
    const bound = await boundPeople(found.map((person) => person._id))
    return {
      mayInvite: [...invitable].map(([role, at]) => ({ role, roleName: roleNames[role], places: at })),
      people: found.map((person) => ({
        id: person._id,
        name: person.name,
        title: person.title,
        grants: person.grants.map((grant) => grantView(grant, county)),
        bound: bound.has(person._id),
        mayRevoke: person._id !== me?._id && person.grants.some((grant) => mayGrant(mine, grant, county)),
      })),
    }
  },

  'people.invite': async (input, { caller, now }) => {
    const [county, me] = await Promise.all([loadCounty(now), caller.person()])
    if (!me) throw new Fault('forbidden', '您的身份不能发邀请码。')
    const own = { ...me, grants: ownGrants(me.grants) }
    const invite = await createInvite(input, { me: own, county, now })
    return { ...invite, expiresText: `${dayTextWithWeekday(dayOf(invite.expiresAt))}前有效` }
  },

  'people.bind': async ({ code }, context) => {
    const invite = await findInvite(code.trim().toUpperCase())
    if (!invite || invite.expiresAt < context.now.toISOString()) throw codeRefused()
    const person = await bindInvited(invite, openidOf(context), context.now)
    if (!person) throw codeRefused()
    return meOf(context.caller.openid, person, await loadCounty(context.now))
  },

  'people.unbind': async (_input, context) => {
    await unbind(openidOf(context))
    return meOf(context.caller.openid, null, await loadCounty(context.now))
  },

  'people.revoke': async (input, { caller, now }) => {
    const [county, me] = await Promise.all([loadCounty(now), caller.person()])
    if (!me || !mayGrant(ownGrants(me.grants), input, county))
      throw new Fault('notFound', '找不到这个人，或者不归您管。')
    return await revokeGrant(input, { me, county, now })
  },
}
