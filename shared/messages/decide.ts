import { Fault } from '#shared/kernel/fault'
import type { Act, ActName } from '#shared/messages/act'
import { accept } from '#shared/messages/acts/accept'
import { advise } from '#shared/messages/acts/advise'
import { appraise } from '#shared/messages/acts/appraise'
import { approveReply } from '#shared/messages/acts/approve-reply'
import { archive } from '#shared/messages/acts/archive'
import { approvePublic } from '#shared/messages/acts/approve-public'
import { assign } from '#shared/messages/acts/assign'
import { block } from '#shared/messages/acts/block'
import { clear } from '#shared/messages/acts/clear'
import { claim } from '#shared/messages/acts/claim'
import { convene } from '#shared/messages/acts/convene'
import { consentPublic } from '#shared/messages/acts/consent-public'
import { decideEscalated } from '#shared/messages/acts/decide-escalated'
import { decline } from '#shared/messages/acts/decline'
import { escalate } from '#shared/messages/acts/escalate'
import { erase } from '#shared/messages/acts/erase'
import { extend } from '#shared/messages/acts/extend'
import { follow } from '#shared/messages/acts/follow'
import { handOver } from '#shared/messages/acts/hand-over'
import { handUp } from '#shared/messages/acts/hand-up'
import { hide } from '#shared/messages/acts/hide'
import { liftSupervision } from '#shared/messages/acts/lift-supervision'
import { lookBack } from '#shared/messages/acts/look-back'
import { merge } from '#shared/messages/acts/merge'
import { needInfo } from '#shared/messages/acts/need-info'
import { object } from '#shared/messages/acts/object'
import { preparePublic } from '#shared/messages/acts/prepare-public'
import { rate } from '#shared/messages/acts/rate'
import { replyOnSpot } from '#shared/messages/acts/reply-on-spot'
import { reply } from '#shared/messages/acts/reply'
import { returnAssignment } from '#shared/messages/acts/return-assignment'
import { reveal } from '#shared/messages/acts/reveal'
import { setVisibility } from '#shared/messages/acts/set-visibility'
import { sign } from '#shared/messages/acts/sign'
import { split } from '#shared/messages/acts/split'
import { supervise } from '#shared/messages/acts/supervise'
import { supplement } from '#shared/messages/acts/supplement'
import { takeRating } from '#shared/messages/acts/take-rating'
import { undivert } from '#shared/messages/acts/undivert'
import { unpublish } from '#shared/messages/acts/unpublish'
import { urge } from '#shared/messages/acts/urge'
import { withdraw } from '#shared/messages/acts/withdraw'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { stageNames } from '#shared/messages/names'
import { record, type Decision } from '#shared/messages/record'
import { refusal } from '#shared/messages/refusal'
import type { Setting } from '#shared/messages/setting'
import { unfilled } from '#shared/messages/unfilled'

type Rules = { [Name in ActName]: (message: Message, act: Act<Name>, setting: Setting) => Change }

const rules: Rules = {
  accept,
  advise,
  appraise,
  approvePublic,
  approveReply,
  archive,
  assign,
  block,
  claim,
  clear,
  consentPublic,
  convene,
  decideEscalated,
  decline,
  erase,
  escalate,
  extend,
  follow,
  handOver,
  handUp,
  hide,
  liftSupervision,
  lookBack,
  merge,
  needInfo,
  object,
  preparePublic,
  rate,
  reply,
  replyOnSpot,
  returnAssignment,
  reveal,
  setVisibility,
  sign,
  split,
  supervise,
  supplement,
  takeRating,
  undivert,
  unpublish,
  urge,
  withdraw,
}

/**
 * One act on one message: what to save and whom to tell, or a Fault in the order forbidden · notFound · conflict ·
 * invalidInput of the act's own. The caller has checked the version (`expectVersion`).
 */
export function decide<Name extends ActName>(message: Message, act: Act<Name>, setting: Setting): Decision {
  const name: Name = act.act
  const fault = refusal(name, message, setting) ?? unfilled(act)
  if (fault) throw fault
  return record(message, rules[name](message, act, setting), { ...setting, act: name, event: null })
}

/** Fault: conflict, which says who acted meanwhile and where it stands now. */
export function expectVersion(message: Message, version: number): void {
  if (message.version === version) return
  const [last] = message.history.slice(-1)
  const who = last?.role === 'system' || !last ? '系统自动' : `被${last.actorName}`
  throw new Fault(
    'conflict',
    `这件事刚${who}处理过，现在是“${stageNames[message.stage]}”。您写的内容还在。请刷新后再看。`,
  )
}
