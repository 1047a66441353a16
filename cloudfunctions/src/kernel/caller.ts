import tcb from '@cloudbase/node-sdk'
import type { Person } from '#shared/people/person'
import type { Role } from '#shared/people/role'
import { Fault } from '#shared/kernel/fault'
import { isLive } from '#shared/people/live-grant'
import { standInGrants } from '#shared/people/stand-in-grants'
import { aggregate } from '#cloud/kernel/database'

/** Who calls: known by the SDK's per-call context alone, never by the input. */
export interface Caller {
  openid: string | null
  /** The person bound to this openid with the grants live now, and those he stands in for; one request, once a call. */
  person(): Promise<Person | null>
}

type Context = Parameters<typeof tcb.getCloudbaseContext>[0]

/** The openid WeChat vouches for in this call; null for a guest. */
export function openidOf(context: unknown): string | null {
  const { WX_OPENID } = tcb.getCloudbaseContext(context as Context) as { WX_OPENID?: string }
  return WX_OPENID || null
}

/** Whether a phone calls: `jobs` and `hooks` are not for it, and the cloud lets any phone name any function. */
export function isPhone(context: unknown): boolean {
  const { TCB_SOURCE } = tcb.getCloudbaseContext(context as Context) as { TCB_SOURCE?: string }
  return /wx_client|wx_devtools/.test(TCB_SOURCE ?? '')
}

/** Whether another function of ours calls; behind it there may be a phone: the source is then 'wx_client,scf'. */
export function isOurFunction(context: unknown): boolean {
  const { TCB_SOURCE } = tcb.getCloudbaseContext(context as Context) as { TCB_SOURCE?: string }
  return /(^|,)scf$/.test(TCB_SOURCE ?? '')
}

export function callerOf(openid: string | null, now: Date): Caller {
  let known: Promise<Person | null> | undefined
  return {
    openid,
    person: () => (known ??= openid === null ? Promise.resolve(null) : loadPerson(openid, now)),
  }
}

async function loadPerson(openid: string, now: Date): Promise<Person | null> {
  const absentIds = { localField: 'person.standsFor.personId', foreignField: '_id' }
  const [row] = await aggregate<{ person: Person; absent: Person[] }>('bindings', [
    ['match', { _id: openid }],
    ['lookup', { from: 'people', localField: 'personId', foreignField: '_id', as: 'person' }],
    ['unwind', '$person'],
    ['lookup', { from: 'people', ...absentIds, as: 'absent' }],
    ['limit', 1],
  ])
  if (!row) return null
  const { person, absent } = row
  const own = person.grants.filter((grant) => isLive(grant, now))
  return { ...person, grants: [...own, ...standInGrants(person, absent, now)] }
}

/** The role under which this caller may use an action that allows `allowed`; refuses otherwise. */
export async function admit(caller: Caller, allowed: 'anybody' | readonly Role[]): Promise<Role | 'guest'> {
  if (allowed === 'anybody') return caller.openid === null ? 'guest' : 'resident'
  if (caller.openid === null) {
    throw new Fault('unauthenticated', '要先用微信打开小程序，才能做这一步。看内容不用登录。')
  }
  if (allowed.includes('resident')) return 'resident'
  const person = await caller.person()
  const role = person?.grants.find((grant) => allowed.includes(grant.role))?.role
  if (role === undefined) {
    throw new Fault('forbidden', '您的身份做不了这一步。要是觉得不对，请打联络站电话问一问。')
  }
  return role
}
