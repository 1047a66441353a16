import { dayOf, dayText, timeOfDay } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Act, ActName } from '#shared/messages/act'
import { authorActor, type Actor } from '#shared/messages/actor'
import { suggestedBy } from '#shared/messages/assign-form'
import { composeMessage } from '#shared/messages/intake/compose'
import { decide } from '#shared/messages/decide'
import type { Addressee, Message } from '#shared/messages/message'
import { byItself, handlingUnitName, ownerName } from '#shared/messages/views/owner-card'
import { ownerKey } from '#shared/messages/owners'
import { expire } from '#shared/messages/clocks/timeouts'
import type { Person } from '#shared/people/person'
import { presenceOf } from '#shared/people/presence'
import type { County } from '#shared/places/county'
import type { RehearsalStep } from '#shared/routing/contract'
import { whyAccepted, whyLead, whyStation } from '#shared/routing/whys'

export interface Rehearsing {
  villageId: string
  about: { category: string } | { words: string }
  addressee: Addressee
  /** Everybody who may have to do with it, as on the day asked for. */
  people: readonly Person[]
  /** Whose turn it is at the station that day. */
  dutyDeputyId: string | null
  now: Date
  county: County
}

/** Where it stands, by whom it would be moved on, and what is told of it. */
interface Stand {
  message: Message
  now: Date
  county: County
}

/**
 * A message's way on a day, step by step, each with its reason and what happens if nobody acts. It is composed, decided
 * and timed by the very rules of a real one; nothing of it is saved. Fault: invalidInput (villageId, category).
 */
export function rehearse(asked: Rehearsing): RehearsalStep[] {
  const { people, now } = asked
  const county = { ...asked.county, ...presenceOf(people, now) }
  const setting = { ...asked, county }
  const sent = composed(setting)
  if (sent.status === 'diverted') return [reportStep]
  const steps = [stepOf('联络站收', { message: sent, now, county }, whyStation(sent, setting))]
  const accepted = next(sent, acceptOf(sent, setting), setting)
  steps.push(stepOf('受理以后', { message: accepted, now, county }, whyAccepted(accepted, setting)))
  const toAssign =
    accepted.owner.kind === 'deputy' ? next(accepted, { act: 'handUp', note: '' }, setting) : accepted
  if (toAssign !== accepted)
    steps.push(stepOf('代表上交', { message: toAssign, now, county }, '代表不直接办，看过就往上交'))
  return [...steps, ...assigned(toAssign, setting)]
}

const reportStep: RehearsalStep = {
  title: '离开这条路',
  owner: '指定的专人',
  why: '写的像举报：不进任何人的列表，只有指定的专人看得到',
  due: '',
  otherwise: '',
  stuck: false,
}

/** The office acts by the county's table; a unit at which nobody can sign is where the way ends. */
function assigned(message: Message, setting: Rehearsing): RehearsalStep[] {
  const { now, county } = setting
  const { lead, co } = suggestedBy(message, setting)
  const why = whyLead(message, setting)
  const unit = handlingUnitName(lead, setting)
  const title = `${ownerName(message, setting)}交办`
  try {
    if (lead === null) throw new Fault('invalidInput', '本地没有办事单位。请在“办事单位”里加一个。')
    const coUnits = co === null || co === lead ? [] : [co]
    const given = next(message, { act: 'assign', leadUnit: lead, coUnits }, setting)
    const signed = next(given, { act: 'sign' }, setting)
    return [
      stepOf(title, { message: given, now, county }, why),
      stepOf('签收后办理', { message: signed, now, county }, '期限从交办那天算'),
    ]
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return [{ title, owner: unit, why: fault.message, due: '', otherwise: '', stuck: true }]
  }
}

function composed({ villageId, about, addressee, now, county }: Rehearsing): Message {
  const words = 'words' in about ? about.words : '试走一遍'
  const draft = {
    ...{ id: 'rehearsal', requestId: 'rehearsal', queryCode: '', text: words, villageId, place: '' },
    ...{ photos: [], addressee, visibility: 'private' as const, contact: null, handlersMayCall: false },
    ...{ consent: true, dangerSeen: true, check: { suggest: 'pass' as const, label: '' } },
    ...('category' in about && { category: about.category }),
  }
  return composeMessage(draft, { openid: 'rehearsal' }, { now, county }).message
}

function acceptOf(message: Message, { dutyDeputyId }: Rehearsing): Act<'accept'> {
  const { category, kind } = message
  const duty = message.addressee.kind === 'duty' ? dutyDeputyId : null
  return { act: 'accept', category, kind, number: '', dutyDeputyId: duty }
}

function next<Name extends ActName>(message: Message, act: Act<Name>, setting: Rehearsing): Message {
  const { now, county, people } = setting
  const deputyNames = Object.fromEntries(
    people.flatMap(({ name, grants }) =>
      grants.flatMap(({ deputyId }) => (deputyId ? [[deputyId, name]] : [])),
    ),
  )
  return decide(message, act, { now, county, by: holderOf(message), deputyNames }).message
}

/** Somebody of the office that has it. */
function holderOf({ owner, unitId, siteId, authorOpenid }: Message): Actor {
  const nobody = authorActor(authorOpenid)
  const office = { ...nobody, id: 'rehearsal', openid: null, name: '' }
  switch (owner.kind) {
    case 'station':
      return { ...office, role: 'liaisonOfficer', unitId, siteId }
    case 'deputy':
      return { ...office, role: 'deputy', unitId, siteId, deputyId: owner.id }
    case 'township':
      return { ...office, role: 'townshipOffice', unitId: owner.id }
    case 'unit':
      return { ...office, role: 'handlingUnit', unitId: owner.id }
    case 'county':
      return { ...office, role: 'countyOffice', unitId: 'county' }
    case 'author':
      return nobody
  }
}

function stepOf(title: string, stand: Stand, why: string): RehearsalStep {
  const { message } = stand
  const due = message.dueBy === null ? '' : `${dayText(dayOf(message.dueBy))} ${timeOfDay(message.dueBy)} 前`
  return { title, owner: ownerName(message, stand), why, due, otherwise: otherwiseOf(stand), stuck: false }
}

/** What the timer would do at the end of the term, said by where it would then be. */
function otherwiseOf(stand: Stand): string {
  const { message, county } = stand
  if (message.dueBy === null) return ''
  const now = new Date(message.dueBy)
  const after = expire(message, { now, county })?.message
  if (!after) return ''
  if (ownerKey(after.owner) === ownerKey(message.owner)) return byItself(message, 'staff', stand)
  return `没人动，自动交给${ownerName(after, { now, county })}`
}
