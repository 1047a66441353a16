import type { Actor } from '#shared/messages/actor'
import { officeKeyOf } from '#shared/messages/office-key'
import { ownerKey } from '#shared/messages/owners'
import type { Message, MessageAct, OnDue, Owner } from '#shared/messages/message'

/**
 * What is announced is what happened: an act, or what a timer did; `urgent` calls the liaison officer, `nearDue` says
 * that little time is left.
 */
export type MessageEvent = MessageAct | OnDue | 'urgent' | 'nearDue'

export interface Announcement {
  event: MessageEvent
  /** 'resident:<openid>', an owner key such as 'station:ST05', 'reportOfficers:county', 'followers:message:<id>' */
  recipient: string
}

export type Told =
  | 'author'
  | 'owner'
  | 'formerOwner'
  | 'station'
  | 'assigner'
  | 'county'
  /** The lead unit before and after. */
  | 'unit'
  | 'coUnits'
  /** The township's office. */
  | 'office'
  | 'watcher'

/** Who is told of what. Whoever did it is left out; everybody is told once. */
const toldOf = {
  submit: ['owner'],
  urgent: ['station', 'owner'],
  undivert: ['author', 'owner'],
  clear: ['author', 'owner'],
  block: ['author'],
  needInfo: ['author'],
  supplement: ['owner'],
  accept: ['author', 'owner'],
  replyOnSpot: ['author', 'formerOwner'],
  decline: ['author'],
  object: ['owner'],
  follow: ['author', 'owner'],
  handUp: ['author', 'owner', 'formerOwner'],
  assign: ['author', 'owner', 'formerOwner', 'coUnits', 'watcher'],
  sign: ['author', 'assigner'],
  returnAssignment: ['owner'],
  extend: ['author', 'owner'],
  advise: ['unit'],
  reply: ['owner'],
  approveReply: ['author', 'unit', 'watcher'],
  rate: ['owner', 'unit', 'assigner', 'watcher'],
  takeRating: ['owner', 'unit', 'assigner', 'watcher'],
  claim: [],
  appraise: ['author', 'owner', 'assigner'],
  escalate: ['author', 'owner', 'formerOwner', 'watcher'],
  decideEscalated: ['author', 'unit', 'watcher'],
  urge: ['owner'],
  supervise: ['author', 'owner', 'unit', 'watcher'],
  liftSupervision: ['author', 'owner', 'unit', 'watcher'],
  convene: ['author', 'owner', 'unit', 'coUnits', 'watcher'],
  merge: ['author', 'formerOwner'],
  split: ['author', 'owner'],
  lookBack: ['author', 'owner', 'assigner'],
  preparePublic: ['office'],
  approvePublic: ['author'],
  consentPublic: ['station', 'office'],
  unpublish: ['author', 'station', 'office'],
  withdraw: ['formerOwner', 'unit', 'coUnits', 'watcher'],
  setVisibility: ['owner'],
  hide: [],
  reveal: [],
  erase: [],
  archive: [],
  handOver: ['author', 'owner', 'formerOwner'],
  timeout: [],
  toTownship: ['author', 'formerOwner', 'owner'],
  toCounty: ['author', 'formerOwner', 'owner'],
  declineIncomplete: ['author', 'station'],
  resumeWithoutInfo: ['author', 'owner'],
  backToAssigner: ['owner', 'formerOwner'],
  overdue: ['author', 'owner', 'assigner', 'county'],
  tellCounty: ['county', 'owner'],
  remindRating: ['author'],
  closeUnrated: ['author'],
  redOnCounty: ['county'],
  recheckPromise: ['owner'],
  nearDue: ['owner', 'watcher'],
} as const satisfies Record<MessageEvent, readonly Told[]>

interface Transition {
  event: MessageEvent
  by: Actor
  before: Message | null
  after: Message
  told?: readonly Told[] | undefined
}

/** The announcements of one transition. A report of wrongdoing is announced to report officers and nobody else. */
export function announcementsOf({ event, by, before, after, told }: Transition): Announcement[] {
  const whom = told ?? toldOf[event]
  if (after.status === 'diverted')
    return whom.length === 0 ? [] : [{ event, recipient: 'reportOfficers:county' }]
  const recipients = whom.flatMap((who) => recipientsOf(who, before ?? after, after))
  const own = keyOfActor(by, after)
  const followers = after.publication === 'published' ? [`followers:message:${after._id}`] : []
  return [...new Set([...recipients, ...followers])]
    .filter((recipient) => recipient !== own)
    .map((recipient) => ({ event, recipient }))
}

const unitKeys = (ids: readonly (string | null)[]) => ids.flatMap((id) => (id === null ? [] : [`unit:${id}`]))

/** Whom an event is told to, by the table alone. */
export function toldTo(event: MessageEvent, message: Message): string[] {
  return [...new Set(toldOf[event].flatMap((who) => recipientsOf(who, message, message)))]
}

function recipientsOf(who: Told, before: Message, after: Message): string[] {
  const keyOfOwner = (owner: Owner) =>
    owner.kind === 'author' ? `resident:${after.authorOpenid}` : ownerKey(owner)
  switch (who) {
    case 'author':
      return [`resident:${after.authorOpenid}`]
    case 'owner':
      return [keyOfOwner(after.owner)]
    case 'formerOwner':
      return [keyOfOwner(before.owner)]
    case 'station':
      return [`station:${after.siteId}`]
    case 'county':
      return ['county:county']
    case 'assigner':
      return after.assigner ? [`${after.assigner.kind}:${after.assigner.id}`] : []
    case 'unit':
      return unitKeys([before.leadUnit, after.leadUnit])
    case 'coUnits':
      return unitKeys(after.coUnits)
    case 'office':
      return [`township:${after.unitId}`]
    case 'watcher':
      return [after.watcherId, before.supervision?.deputyId, after.supervision?.deputyId].flatMap((id) =>
        id ? [`deputy:${id}`] : [],
      )
  }
}

/** The actor's own key among the recipients: nobody is told of what he did himself. */
export function keyOfActor(by: Actor, { authorOpenid }: Pick<Message, 'authorOpenid'>): string | null {
  return by.role === 'author' ? `resident:${authorOpenid}` : officeKeyOf(by)
}
