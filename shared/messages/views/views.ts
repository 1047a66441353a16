import { Fault } from '#shared/kernel/fault'
import { addDays, dayOf } from '#shared/kernel/day'
import { allowedActs } from '#shared/messages/allowed'
import { assignForm, suggestedBy, unitsFor } from '#shared/messages/assign-form'
import { declineWords } from '#shared/messages/decline-words'
import { relationOf, type Relation } from '#shared/messages/holds'
import { matterOf, placeOf, replyView, type ViewSetting } from '#shared/messages/matter'
import { intakeSources } from '#shared/messages/intake/intake'
import type { Message } from '#shared/messages/message'
import { handlingUnitName } from '#shared/messages/views/owner-card'
import { oversightOf } from '#shared/messages/oversight/oversight'
import { ownChoices } from '#shared/messages/privacy/own-choices'
import { photoViews } from '#shared/messages/views/photo-view'
import { politicalLabel } from '#shared/kernel/political-label'
import { maskName } from '#shared/messages/privacy/redact'
import { statusTag } from '#shared/messages/views/status-tag'
import type {
  AuthorView,
  CountyView,
  DeputyView,
  MessageView,
  OtherDeputyView,
  StaffView,
  UnitView,
} from '#shared/messages/views/view'
import { visibilityWords } from '#shared/messages/words'
import { withoutPerson } from '#shared/messages/privacy/without-person'

/** The person behind it for whoever handles it but the unit: first character only, nobody when anonymous. */
function personOf({ visibility, contact, handlersMayCall }: Message) {
  const named = visibility !== 'anonymous' && contact !== null && contact.name !== ''
  return {
    who: named ? maskName(contact.name) : '群众',
    visibility,
    visibilityText: visibilityWords[visibility].name,
    mayCall: visibility !== 'anonymous' && handlersMayCall && contact !== null && contact.phone !== '',
  }
}

function intakeOf(message: Message): StaffView['intake'] {
  const { intake, letter } = message
  if (intake === null) return null
  const brought = intake.brought === '' ? '' : `，${maskName(intake.brought)}带来的`
  return {
    sourceName: intakeSources[intake.source].name,
    text: `${intake.byName}替${personOf(message).who}登记${brought}`,
    letter: photoViews(letter, true),
  }
}

/** What the work needs; the unit's deputy name too, so that it knows who follows it. */
function workOf(message: Message, setting: ViewSetting) {
  const { extension, handleBy, pendingReply } = message
  const nameOrNull = (id: string | null) => (id === null ? null : handlingUnitName(id, setting) || null)
  return {
    deputyName: setting.names.deputyName,
    leadUnitName: nameOrNull(message.leadUnit),
    coUnitNames: message.coUnits.map((id) => handlingUnitName(id, setting)).filter((name) => name !== ''),
    proposedUnitName: nameOrNull(message.proposedUnit),
    pendingReply: pendingReply && replyView(pendingReply, true, setting),
    extension: extension && {
      ...extension,
      newDueDay: extension.granted && handleBy !== null ? dayOf(handleBy) : null,
    },
    ...oversightOf(message, setting),
    question: message.paused?.question ?? null,
    returns: message.returns,
  }
}

function screeningOf({ screening, status }: Message) {
  if (screening === null || status !== 'screening') return null
  const votesNeeded = screening.label === politicalLabel ? 2 : 1
  return { label: screening.label, blockVotes: screening.blockedBy.length, votesNeeded }
}

function declineForAuthor({ decline, objected, status }: Message, { county }: ViewSetting) {
  if (decline === null) return null
  const until = addDays(dayOf(decline.at), county.clocks.objectWithinD)
  return {
    reason: decline.reason,
    ...declineWords[decline.reason],
    note: decline.note,
    mayObjectUntil: objected || status !== 'declined' ? null : until,
  }
}

export function authorView(message: Message, setting: ViewSetting): AuthorView {
  return {
    view: 'author',
    ...matterOf(message, 'author', setting),
    queryCode: message.queryCode,
    visibility: message.visibility,
    visibilityText: visibilityWords[message.visibility].name,
    own: ownChoices(message),
    question: message.status === 'needsInfo' ? (message.paused?.question ?? null) : null,
    decline: declineForAuthor(message, setting),
    decision: message.decision,
    stationPhone: setting.names.sitePhone,
  }
}

function namedUnits(message: Message, setting: ViewSetting) {
  return unitsFor(message, setting).map(({ id, name }) => ({ id, name }))
}

/** The deputy who has it, follows it, or was written to. */
export function deputyView(message: Message, setting: ViewSetting): DeputyView {
  return {
    view: 'deputy',
    ...matterOf(withoutPerson(message), 'deputy', setting),
    ...personOf(message),
    ...workOf(message, setting),
    // A draft answer is between the unit and its assigner.
    pendingReply: null,
    handlingUnits: namedUnits(message, setting),
    suggestedUnit: suggestedBy(message, setting).lead,
  }
}

/** Another deputy of the same station: title, village and status. */
export function otherDeputyView(message: Message, setting: ViewSetting): OtherDeputyView {
  const { _id: id, title, status, version } = withoutPerson(message)
  const place = { ...placeOf(message, setting), detail: '' }
  const tag = statusTag(message, 'staff', setting)
  return { view: 'otherDeputy', id, version, title, place, status, tag, acts: allowedActs(message, setting) }
}

/** Station and township office. */
export function staffView(message: Message, setting: ViewSetting): StaffView {
  const { county } = setting
  return {
    view: 'staff',
    ...matterOf(message, 'staff', setting),
    ...personOf(message),
    ...workOf(message, setting),
    intake: intakeOf(message),
    screening: screeningOf(message),
    assignForm: assignForm(message, setting),
    categories: county.categories.filter(({ retired }) => !retired).map(({ code, name }) => ({ code, name })),
    villages: county.villages
      .filter(({ unitId }) => unitId === message.unitId)
      .map(({ id, name }) => ({ id, name })),
    decline: message.decline && {
      reason: message.decline.reason,
      label: declineWords[message.decline.reason].label,
      note: message.decline.note,
    },
  }
}

/** Lead or assisting unit: the matter without the person (domain.md §3.8). */
export function unitView(message: Message, setting: ViewSetting): UnitView {
  const lead = setting.by.unitId === message.leadUnit
  const mayExtend = lead && message.extension === null
  return {
    view: 'unit',
    ...matterOf(withoutPerson(message), 'unit', setting),
    ...workOf(message, setting),
    lead,
    extendMax: mayExtend ? setting.county.clocks.extendMaxWd : 0,
  }
}

/** County office, report officers among them, and auditors. */
export function countyView(message: Message, setting: ViewSetting): CountyView {
  return {
    view: 'county',
    ...matterOf(setting.by.role === 'auditor' ? withoutPerson(message) : message, 'staff', setting),
    ...personOf(message),
    ...workOf(message, setting),
    screening: screeningOf(message),
    assignForm: assignForm(message, setting),
    handlingUnits: namedUnits(message, setting),
    decision: message.decision,
  }
}

const viewOf: Record<Relation, ((message: Message, setting: ViewSetting) => MessageView) | null> = {
  author: authorView,
  deputy: deputyView,
  colleague: otherDeputyView,
  liaisonOfficer: staffView,
  townshipOffice: staffView,
  unit: unitView,
  coUnit: unitView,
  countyOffice: countyView,
  reportOfficer: countyView,
  auditor: countyView,
  system: null,
}

/** The view of whoever asks, by how he stands to the message; for anybody else it does not exist (notFound). */
export function viewFor(message: Message, setting: ViewSetting): MessageView {
  const relation = relationOf(message, setting.by)
  const view = relation && viewOf[relation]
  if (!view) throw new Fault('notFound', '找不到这一件。请对一对编号或查询码，或打联络站电话问。')
  return view(message, setting)
}
