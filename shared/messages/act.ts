import type { DeclineReason } from '#shared/messages/decline-reason'
import type { Message, MessageKind, Owner, Photo, Reply, Visibility } from '#shared/messages/message'
import type { Rating, TakenBy } from '#shared/messages/rating'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { SuperviseWay } from '#shared/messages/oversight/supervision'

interface Extension {
  days: number
  reason: string
}

interface ExtensionAnswer {
  grant: boolean
  note: string
}

interface Explanation {
  decision: 'close'
  text: string
}

interface OrderedHandling {
  decision: 'rehandle'
  text: string
  leader: string
  day: string
  leadUnit?: string | undefined
}

interface Supervising {
  note: string
  kind: SuperviseWay
  /** Name and office as the county says it. */
  leader?: string | undefined
  deputyId?: string | undefined
  checkOn?: string | undefined
}

interface AskedHow {
  how: Exclude<TakenBy['how'], 'slip'>
}

interface SecondReader {
  /** Another person of the assigner's office (`chooseChecker`); null: the county checks. */
  checkerId: string | null
}

/**
 * What each act brings along. Said by a person, but for the facts that the cloud looks up: `number`,
 * `dutyDeputyId`, `checkerId`, `primary`, `metresApart`, and photos with the state of their check.
 */
interface Brought {
  undivert: { note: string }
  clear: { note: string }
  block: { note: string }
  needInfo: { question: string }
  supplement: { text: string; photos: Photo[] }
  accept: {
    category: string
    kind: MessageKind
    villageId?: string | undefined
    place?: string | undefined
    number: string
    dutyDeputyId: string | null
  }
  replyOnSpot: { text: string; photos: Photo[]; number: string }
  decline: { reason: DeclineReason; note: string }
  object: { note: string }
  follow: { note: string }
  handUp: { note: string; proposedUnit?: string | undefined }
  assign: {
    leadUnit: string
    coUnits: string[]
    watcherId?: string | undefined
    note?: string
    /** Workdays, at most the county's term. */
    days?: number
  }
  sign: object
  returnAssignment: { reason: string }
  extend: Extension | ExtensionAnswer
  advise: { note: string }
  reply: Pick<Reply, 'text' | 'photos'> & {
    class: NonNullable<Reply['class']>
    promisedFor?: string | undefined
    rule?: string | undefined
  }
  approveReply: { approve: boolean; note: string }
  rate: Omit<Rating, 'round' | 'at'> & SecondReader
  /** `askedOn`: the day he was asked. */
  takeRating: Omit<Rating, 'round' | 'at' | 'takenBy'> & Pick<TakenBy, 'askedOn'> & AskedHow & SecondReader
  /** `openid`: whose WeChat it is from now on. */
  claim: { openid: string }
  appraise: { evidence: string } & SecondReader
  escalate: { reason: string }
  decideEscalated: Explanation | OrderedHandling
  urge: { note: string }
  supervise: Supervising
  liftSupervision: { note: string }
  /** The joint session it is brought to, as it stands. */
  convene: { session: ReceptionDay; note: string }
  merge: { primary: Message; number: string; metresApart: number | null }
  split: object
  /** `kept`: the promise of a class B answer was kept. */
  lookBack: { reason: string; kept?: boolean } & SecondReader
  /** `photos`: file ids of those chosen. */
  preparePublic: { title: string; summary: string; answer: string; photos: string[] }
  approvePublic: { approve: boolean; note: string }
  consentPublic: { agree: boolean }
  unpublish: { note: string }
  withdraw: object
  setVisibility: {
    visibility: Visibility
    handlersMayCall: boolean
    /** Left out: as it was. */
    contact?: Message['contact'] | undefined
    /** The second consent, for publishing. */
    consent: boolean
  }
  /** `added`: of which supplement; null for the message itself. */
  hide: { words: string[]; photos: { added: number | null; at: number }[] }
  reveal: { reason: string }
  erase: object
  archive: object
  handOver: { to: Owner; note: string }
}

/** Every act but `submit` (compose.ts) and `timeout` (timeouts.ts). */
export type ActName = keyof Brought

/** `Act` is any of them, `Act<'accept'>` that one. */
export type Act<Name extends ActName = ActName> = { [N in Name]: { act: N } & Brought[N] }[Name]
