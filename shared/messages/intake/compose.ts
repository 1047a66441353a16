import { Fault } from '#shared/kernel/fault'
import { announcementsOf } from '#shared/messages/told/announcements'
import { authorActor } from '#shared/messages/actor'
import type { AsOf } from '#shared/messages/as-of'
import { blankMessage } from '#shared/messages/intake/blank-message'
import { seesChild } from '#shared/messages/privacy/child'
import { seesDanger } from '#shared/messages/intake/danger'
import { dueFor } from '#shared/messages/clocks/due'
import { intakeSources, type Intake } from '#shared/messages/intake/intake'
import type {
  Addressee,
  Message,
  MessageKind,
  MessageStatus,
  Photo,
  Visibility,
} from '#shared/messages/message'
import { countyOwner, stationOrAbove } from '#shared/messages/owners'
import { politicalLabel } from '#shared/kernel/political-label'
import { proposeCategory, proposeKind, proposeTitle } from '#shared/messages/intake/propose'
import { termsOf, type Decision } from '#shared/messages/record'
import { unseenOf } from '#shared/messages/clocks/unattended'
import { seesReport } from '#shared/messages/intake/report'
import { stageOf } from '#shared/messages/stage'

/** Who wrote it down for its author, at which station, and the pictures of his letter. */
export interface Entered {
  stationName: string
  intake: Intake
  letter: Photo[]
}

/** What the author sent, and what the cloud made of it: ids, code, the content check's word. */
export interface Draft {
  id: string
  requestId: string
  queryCode: string
  text: string
  title?: string | undefined
  category?: string | undefined
  kind?: MessageKind | undefined
  villageId: string
  place: string
  photos: Photo[]
  addressee: Addressee
  /** The addressed station, where it is not the township's own. */
  siteId?: string | undefined
  visibility: Visibility
  contact: { name: string; phone: string } | null
  handlersMayCall: boolean
  consent: boolean
  /** His answer to 是否年满 14 周岁; left out where nobody was asked. */
  over14?: boolean | undefined
  /** Under 14: a guardian agreed. */
  guardianAgrees?: boolean
  dangerSeen: boolean
  check: { suggest: 'pass' | 'review' | 'risky'; label: string }
  /** Left out: the author wrote it himself, in WeChat. */
  entered?: Entered
  /** An open message it may be the same as, and whether many sent these very words today. */
  nearId?: string | null
  campaign?: boolean
  demo?: boolean
}

const dangerSentence =
  '您写的像是有人正有危险。请先打 110（报警）、119（火警）、120（急救）或 122（交通事故）。您写的都在，打完电话再来发。'

/**
 * The new message: submitted, in screening, or diverted. Faults: invalidInput (consent, text, villageId, category,
 * dangerSeen), contentRejected. Five a day and the same request twice are the caller's to count.
 */
export function composeMessage(draft: Draft, author: { openid: string }, asOf: AsOf): Decision {
  const said = readDraft(draft, asOf)
  const status = statusOf(draft, said.kind)
  const place = placeOf(draft, asOf)
  const composed: Message = {
    ...blankMessage,
    ...said,
    ...place,
    ...intakeOf(draft.entered),
    _id: draft.id,
    requestId: draft.requestId,
    queryCode: draft.queryCode,
    authorOpenid: author.openid,
    status,
    owner: status === 'diverted' ? countyOwner : stationOrAbove(place, asOf.county),
    screening: status === 'screening' ? { ...draft.check, blockedBy: [] } : null,
    submittedAt: asOf.now.toISOString(),
    history: [firstRow(status, draft.entered, asOf)],
    nearId: draft.nearId ?? null,
    campaign: draft.campaign ?? false,
    demo: draft.demo ?? false,
  }
  const staged = { ...composed, stage: stageOf(composed) }
  const by = authorActor(author.openid)
  const unseen = unseenOf(null, staged, { by, now: asOf.now })
  const message = { ...staged, ...dueFor(staged, asOf), terms: termsOf(staged, asOf.county), unseen }
  const event = message.urgent && status !== 'diverted' ? 'urgent' : 'submit'
  return { message, announce: announcementsOf({ event, by, before: null, after: message }) }
}

/** The words, and what is read from them: danger comes first, a report is known by its words as well. */
function readDraft(draft: Draft, { county }: AsOf) {
  if (!draft.consent) throw new Fault('invalidInput', '请先同意我们处理这件事要用的内容。', 'consent')
  const text = draft.text.trim()
  if (text === '') throw new Fault('invalidInput', '先写一句话，再发送。', 'text')
  const words = `${draft.title ?? ''}\n${text}`
  const urgent = seesDanger(words)
  if (urgent && !draft.dangerSeen) throw new Fault('invalidInput', dangerSentence, 'dangerSeen')
  refuseChild(draft, text)
  const kind: MessageKind =
    draft.kind === 'report' || seesReport(words) ? 'report' : (draft.kind ?? proposeKind(text))
  const category = draft.category ?? proposeCategory(text, county.categories).code
  if (!county.categories.some(({ code, retired }) => code === category && !retired)) {
    throw new Fault('invalidInput', '没有这个类别，请从列出的类别里选。', 'category')
  }
  const { photos, addressee } = draft
  const minor = draft.over14 === false
  const visibility = minor && draft.visibility === 'mayPublish' ? 'private' : draft.visibility
  const anonymous = visibility === 'anonymous'
  return {
    text,
    title: draft.title?.trim() || proposeTitle(text),
    kind,
    category,
    urgent,
    photos,
    addressee,
    visibility,
    minor,
    contact: anonymous ? null : draft.contact,
    handlersMayCall: draft.handlersMayCall && !anonymous,
  }
}

/** Somebody under 14 needs a guardian's word (PIPL 31); words of a child at a desk were written by a grown-up. */
function refuseChild({ over14, guardianAgrees, entered }: Draft, text: string): void {
  if (entered !== undefined) return
  if (over14 === undefined && seesChild(text))
    throw new Fault('invalidInput', '请先告诉我们：您满 14 周岁了吗？您写的都在。', 'over14')
  if (over14 === false && guardianAgrees !== true)
    throw new Fault(
      'invalidInput',
      '不满 14 岁，要家长看过、同意了才能发。请家长来勾一下。',
      'guardianAgrees',
    )
}

/** A report leaves the pipeline unread; political words are read by a person, other violations refused. */
function statusOf({ check }: Draft, kind: MessageKind): 'submitted' | 'screening' | 'diverted' {
  if (kind === 'report') return 'diverted'
  if (check.suggest === 'pass') return 'submitted'
  if (check.suggest === 'risky' && check.label !== politicalLabel) {
    throw new Fault(
      'contentRejected',
      '这段话里有平台不让发的内容，没有发出。您写的还在，改一改再发。',
      'text',
    )
  }
  return 'screening'
}

function intakeOf(entered: Entered | undefined): Pick<Message, 'way' | 'intake' | 'letter'> {
  if (!entered) return { way: 'online', intake: null, letter: [] }
  const { intake, letter } = entered
  return { way: intakeSources[intake.source].way, intake, letter }
}

function placeOf({ villageId, siteId, place }: Draft, { county }: AsOf) {
  const village = county.villages.find(({ id }) => id === villageId)
  const unit = county.units.find(({ id }) => id === village?.unitId)
  if (!unit) throw new Fault('invalidInput', '还没选村。选了才知道交给谁。', 'villageId')
  return { villageId, unitId: unit.id, siteId: siteId ?? unit.siteId, place: place.trim() }
}

function firstRow(
  to: MessageStatus,
  entered: Entered | undefined,
  { now }: AsOf,
): Message['history'][number] {
  return {
    at: now.toISOString(),
    act: 'submit',
    actorId: 'author',
    role: 'author',
    unitId: null,
    actorName: '本人',
    from: null,
    to,
    note: '',
    event: null,
    facts: entered ? { station: entered.stationName, source: entered.intake.source } : {},
  }
}
