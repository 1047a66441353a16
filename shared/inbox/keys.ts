import type { Instant } from '#shared/kernel/field'
import type { Grant } from '#shared/people/person'
import { ownerKeyOf } from '#shared/people/policy'

/** Whose inbox is read: one WeChat, the person bound to it with his live grants, and what he follows. */
export interface Holder {
  openid: string
  personId: string | null
  grants: readonly Grant[]
  /** 'station:ST05' → since when */
  follows: Readonly<Record<string, Instant>>
}

/** From when on (an instant) rows of a recipient are the holder's; '' from the beginning. */
export type Keys = ReadonlyMap<string, string>

/**
 * Every recipient whose rows one may read: oneself, the offices of one's live grants, and what one follows since
 * one follows it.
 */
export function keysOf({ openid, personId, grants, follows }: Holder): Keys {
  const offices = grants.flatMap((grant) => ownerKeyOf(grant) ?? [])
  const own = [
    `resident:${openid}`,
    ...(personId === null ? [] : [`person:${personId}`]),
    ...offices,
    ...(grants.some(({ reportOfficer }) => reportOfficer) ? ['reportOfficers:county'] : []),
  ]
  const followed = Object.entries(follows).map(([key, since]) => [`followers:${key}`, since] as const)
  return new Map([...own.map((key) => [key, ''] as const), ...followed])
}

/** Whether a row is for the holder of these keys. */
export function isFor(row: { recipient: string; at: Instant }, keys: Keys): boolean {
  const since = keys.get(row.recipient)
  return since !== undefined && row.at >= since
}
