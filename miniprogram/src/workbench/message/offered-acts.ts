import type { MessageAct, MessageStage } from '#shared/messages/message'
import type { WorkView } from './work-view'

/** The acts that have a form here, in the order of their buttons. */
const drawn = [
  'accept',
  'clear',
  'undivert',
  'handUp',
  'assign',
  'approveReply',
  'sign',
  'reply',
  'advise',
  'decideEscalated',
  'extend',
  'needInfo',
  'replyOnSpot',
  'decline',
  'returnAssignment',
  'takeRating',
  'appraise',
  'lookBack',
  'approvePublic',
  'preparePublic',
  'unpublish',
  'merge',
  'split',
  'follow',
  'urge',
  'supervise',
  'convene',
  'liftSupervision',
  'escalate',
] as const satisfies readonly MessageAct[]

export type DrawnAct = (typeof drawn)[number]

/** What a message waits for in each stage; it is offered open, everything else behind a button. */
const waitedFor: Partial<Record<MessageStage, DrawnAct>> = {
  submitted: 'accept',
  screening: 'clear',
  diverted: 'undivert',
  withDeputy: 'handUp',
  toAssign: 'assign',
  assigned: 'sign',
  inProgress: 'reply',
  rehandling: 'reply',
  pendingReply: 'approveReply',
  escalated: 'decideEscalated',
  replied: 'takeRating',
  promised: 'lookBack',
}

function isWaitedFor(act: DrawnAct, view: WorkView): boolean {
  if (view.view === 'unit') return waitedFor[view.stage] === act
  if (act === 'extend' || act === 'approvePublic') return true
  if (act === 'assign' && view.stage === 'rehandling') return view.leadUnitName === null
  return waitedFor[view.stage] === act
}

/**
 * One main act, shown open, and the others as buttons. An office's `extend` is a unit waiting for an answer; whoever
 * is waited for does not urge himself.
 */
export function offeredActs(view: WorkView): { main: DrawnAct | null; others: DrawnAct[] } {
  const offered = drawn.filter((act) => view.acts.includes(act))
  const main = offered.find((act) => isWaitedFor(act, view)) ?? null
  return { main, others: offered.filter((act) => act !== main && !(act === 'urge' && main)) }
}
