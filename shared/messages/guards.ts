import { Fault } from '#shared/kernel/fault'
import { addDays, dayOf, dayText } from '#shared/kernel/day'
import { dueAfter } from '#shared/messages/clocks/due'
import { dueInstant } from '#shared/messages/clocks/clock-times'
import { handsOf } from '#shared/messages/holds'
import { hasNoWeChat } from '#shared/messages/intake/intake'
import type { Message, MessageAct } from '#shared/messages/message'
import { publicationGuards } from '#shared/messages/board/publication-guards'
import type { Setting } from '#shared/messages/setting'

/** Refuses what the table of transitions alone would allow; needs no input, so the screen asks it too. */
type Guard = (message: Message, setting: Setting) => Fault | null

const forbidden = (sentence: string) => new Fault('forbidden', sentence)
const conflict = (sentence: string) => new Fault('conflict', sentence)

/** After an objection the township reads it, and not the person whose decision was objected to. */
const anotherReader: Guard = ({ status, objected, decline }, { by }) => {
  if (status !== 'submitted' || !objected) return null
  if (by.role === 'liaisonOfficer') return forbidden('群众提了异议，这件由乡镇人大再看。')
  return decline?.by === by.id ? forbidden('群众对您的决定提了异议，要换一个人来看。') : null
}

const secondBlocker: Guard = ({ screening }, { by }) =>
  screening?.blockedBy.includes(by.id) ? forbidden('您已经看过了，还要另一个人看过才能拦下。') : null

const consultOnly: Guard = (message, setting) =>
  message.kind === 'consult'
    ? anotherReader(message, setting)
    : conflict('只有咨询才能当场答复，这件要交给办事单位。')

const onceInTime: Guard = ({ objected, decline }, { now, county }) => {
  if (objected) return conflict('您已经提过一次异议，这件不能再提。可以另写一条，或打联络站电话。')
  const last = addDays(dayOf(decline?.at ?? now), county.clocks.objectWithinD)
  if (now.toISOString() <= dueInstant(last)) return null
  return conflict(`提异议的时间到${dayText(last)}为止。有新情况，可以另写一条。`)
}

const ownerOnly: Guard = ({ owner }, { by }) =>
  by.role === 'system' || owner.id === by.deputyId ? null : forbidden('这件在另一位代表手里，由他上交。')

const unwatched: Guard = (message, { by }) =>
  handsOf(message, by).includes('colleague') &&
  (message.watcherId !== null || message.owner.kind === 'deputy')
    ? forbidden('这件已经有代表在跟进。')
    : null

/** A unit returns a case once; however many units there were, after the second return the assigner has decided. */
const returnable: Guard = ({ returns, assignedAt, history }, { by, now, county }) => {
  const before = history.some(({ act, unitId }) => act === 'returnAssignment' && unitId === by.unitId)
  if (before) return conflict('你们已经退回过一次，这次由交办的人大定了，不能再退。')
  if (returns >= 2) return conflict('这件已经退回过两次，由交办的人大决定，不能再退。')
  const until = dueAfter(assignedAt ?? now, county.clocks.returnWd, county.calendar)
  return now.toISOString() <= until ? null : conflict(`退回要在交办后 ${county.clocks.returnWd} 个工作日内。`)
}

const extensionOnce: Guard = (message, { by }) => {
  const { extension } = message
  if (handsOf(message, by).includes('unit')) {
    return extension === null ? null : conflict('这件已经申请过一次延期，不能再申请。')
  }
  return extension?.granted === null ? null : conflict('现在没有等您答复的延期申请。')
}

const notTheWriter: Guard = ({ pendingReply }, { by }) =>
  pendingReply?.writtenBy === by.id ? forbidden('答复是您写的，要由另一个人审核。') : null

/** Whoever wrote the answer, or let it pass, does not ask whether it was any good. */
const askedByAnother: Guard = (message, { by }) => {
  if (!hasNoWeChat(message)) return conflict('这件是本人在微信里跟的，请他自己评。')
  const answered = [...message.history]
    .reverse()
    .find(({ to, from }) => to === 'replied' && from !== 'replied')
  const his = answered?.actorId === by.id || message.replies[message.replies.length - 1]?.writtenBy === by.id
  return his ? forbidden('答复是您经手的，要换一个人去问他满不满意。') : null
}

const slipOnly: Guard = (message) =>
  hasNoWeChat(message) ? null : conflict('这件已经在别的微信里跟着了。要换手机，请打联络站电话。')

const urgeBounded: Guard = ({ history }, { by, now, county }) => {
  const mine = history.filter((row) => row.act === 'urge' && row.actorId === by.id)
  const [last] = mine.slice(-1)
  const again = last && mayUrgeFrom(last, county.clocks.urgeEveryD)
  if (again === undefined || dayOf(now) >= again) return null
  return new Fault('tooMany', `您已经催过了，${dayText(again)}起可以再催。`)
}

/** The author once a week; a deputy or an office once a day. */
function mayUrgeFrom({ at, role }: Message['history'][number], everyDays: number): string {
  return addDays(dayOf(at), role === 'author' ? everyDays : 1)
}

/** What the county supervises is the county's to change or lift. */
const ownSupervision: Guard = ({ supervision }, { by }) =>
  supervision?.level === 'county' && by.role === 'townshipOffice'
    ? forbidden('这件是县里督办的，由县人大代表工委来定。')
    : null

const supervisedOnly: Guard = (message, setting) =>
  message.supervised ? ownSupervision(message, setting) : conflict('这件没有列入督办，不用解除。')

const convenable: Guard = (message, setting) =>
  message.supervised ? ownSupervision(message, setting) : conflict('先列入督办，再安排会诊。')

const mostOpinions = 5

const opinionsBounded: Guard = ({ history }, { by }) => {
  const own = history.filter(({ act, unitId }) => act === 'advise' && unitId === by.unitId)
  return own.length < mostOpinions
    ? null
    : new Fault('tooMany', `你们单位已经写了 ${mostOpinions} 次意见。还有话，请打电话告诉主办单位。`)
}

/** How often in a day the author may do the same to his message; what was asked of him does not count. */
const aDay =
  (act: MessageAct, most: number, words: string): Guard =>
  ({ history, status }, { now }) => {
    const today = history.filter((row) => row.act === act && dayOf(row.at) === dayOf(now))
    const asked = act === 'supplement' && status === 'needsInfo'
    return asked || today.length < most ? null : new Fault('tooMany', words)
  }

/** A name to see: nobody's when he left none; a unit's only when the author agreed to be called. */
const hasName: Guard = ({ contact, handlersMayCall }, { by }) => {
  if (contact === null) return conflict('他没有留姓名电话，或者已经收回了。可以在小程序里答复他。')
  if (by.role !== 'handlingUnit' || handlersMayCall) return null
  return forbidden('他没有同意把电话给办事单位。要核实，请联络站帮您联系。')
}

const guards: Partial<Record<MessageAct, Guard>> = {
  accept: anotherReader,
  decline: anotherReader,
  needInfo: anotherReader,
  merge: anotherReader,
  block: secondBlocker,
  replyOnSpot: consultOnly,
  object: onceInTime,
  handUp: ownerOnly,
  follow: unwatched,
  returnAssignment: returnable,
  extend: extensionOnce,
  approveReply: notTheWriter,
  supplement: aDay('supplement', 3, '今天补充过 3 次了，明天再补充。急事请打联络站电话。'),
  setVisibility: aDay('setVisibility', 3, '今天改过 3 次了，明天再改。'),
  hide: aDay('hide', 10, '今天涂过 10 次了，明天再涂。'),
  reveal: hasName,
  urge: urgeBounded,
  supervise: ownSupervision,
  liftSupervision: supervisedOnly,
  convene: convenable,
  advise: opinionsBounded,
  ...publicationGuards,
  takeRating: askedByAnother,
  claim: slipOnly,
}

export function guardOf(act: MessageAct): Guard {
  return guards[act] ?? (() => null)
}
