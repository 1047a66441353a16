import type { MessageAct, MessageStage, MessageStatus } from '#shared/messages/message'

/** In which hand somebody holds a message; holds.ts says who that is. */
export type Hand =
  | 'author'
  | 'system'
  | 'reportOfficer'
  /** Has it, follows it, or was written to. */
  | 'deputy'
  /** Another deputy of the same station. */
  | 'colleague'
  | 'liaisonOfficer'
  | 'townshipOffice'
  | 'countyOffice'
  /** The office a case has climbed to acts for the one it passed. */
  | 'standIn'
  | 'assigner'
  | 'checker'
  | 'unit'
  | 'coUnit'
  | 'auditor'

/** One line of the table. `same`: the status stays; `back`: where it was before the question. */
export interface Way {
  round?: 1 | 2
  from: readonly MessageStage[]
  by: readonly Hand[]
  to: readonly MessageStatus[] | 'same' | 'back'
}

const accepted = ['withDeputy', 'toAssign'] as const
const handling = ['inProgress', 'rehandling'] as const
const atWork = [...accepted, 'assigned', 'inProgress', 'pendingReply', 'rehandling'] as const
/** "accepted … rehandling" of lifecycle.md: an answer waiting for its rating lies between the two. */
const underWay = [...atWork, 'replied'] as const
/** Its author is still known, and it is no report. */
const known = [
  'submitted',
  'screening',
  'needsInfo',
  ...underWay,
  'escalated',
  'merged',
  'closed',
  'promised',
  'declined',
] as const
const readers = ['liaisonOfficer', 'townshipOffice', 'standIn'] as const
const answeredStages = ['replied', 'promised', 'closed'] as const
/** Where a case may stand while it is on the board: it may have been opened again. */
const everAnswered = [...underWay, 'needsInfo', 'escalated', 'promised', 'closed'] as const
const offices = ['townshipOffice', 'countyOffice'] as const
/** Who may look at a name and number, with a reason: never a deputy (domain.md §3.8). */
const revealers = ['liaisonOfficer', 'townshipOffice', 'countyOffice', 'unit'] as const

/** lifecycle.md, "Transitions", line by line: whoever is not named may not, whatever is not listed cannot. */
const transitions = {
  submit: [{ from: [], by: ['author', 'system'], to: ['submitted', 'screening', 'diverted'] }],
  undivert: [{ from: ['diverted'], by: ['reportOfficer'], to: ['submitted'] }],
  clear: [{ from: ['screening'], by: readers, to: ['submitted'] }],
  block: [{ from: ['screening'], by: readers, to: ['blocked', 'screening'] }],
  needInfo: [
    { from: ['submitted'], by: ['liaisonOfficer', 'standIn'], to: ['needsInfo'] },
    { from: ['assigned', ...handling], by: ['unit', 'assigner'], to: ['needsInfo'] },
  ],
  supplement: [
    { from: ['needsInfo'], by: ['author'], to: 'back' },
    // Unasked, as long as somebody has it in hand.
    { from: ['submitted', 'screening', ...atWork, 'escalated'], by: ['author'], to: 'same' },
  ],
  accept: [{ from: ['submitted'], by: readers, to: ['accepted'] }],
  replyOnSpot: [{ from: ['submitted', ...accepted], by: ['liaisonOfficer'], to: ['replied'] }],
  decline: [{ from: ['submitted'], by: readers, to: ['declined'] }],
  object: [{ from: ['declined'], by: ['author'], to: ['submitted'] }],
  follow: [{ from: underWay, by: ['deputy', 'colleague'], to: 'same' }],
  handUp: [{ from: ['withDeputy'], by: ['deputy', 'system'], to: ['accepted'] }],
  assign: [
    { from: accepted, by: offices, to: ['assigned'] },
    { from: ['rehandling'], by: ['assigner'], to: 'same' },
  ],
  sign: [{ from: ['assigned'], by: ['unit'], to: ['inProgress'] }],
  returnAssignment: [{ from: ['assigned'], by: ['unit'], to: ['accepted'] }],
  extend: [
    { from: handling, by: ['unit'], to: 'same' },
    { from: handling, by: ['assigner'], to: 'same' },
  ],
  advise: [{ from: ['assigned', ...handling, 'pendingReply'], by: ['coUnit'], to: 'same' }],
  reply: [{ from: handling, by: ['unit'], to: 'same' }],
  approveReply: [
    { round: 1, from: ['pendingReply'], by: ['assigner'], to: ['replied', 'inProgress'] },
    { round: 2, from: ['pendingReply'], by: ['checker'], to: ['replied', 'rehandling'] },
    { from: ['merged'], by: ['system'], to: ['replied'] },
  ],
  rate: [
    { round: 1, from: ['replied'], by: ['author'], to: ['closed', 'rehandling'] },
    { round: 2, from: ['replied'], by: ['author'], to: ['closed', 'escalated'] },
  ],
  /** The author was asked by phone or at the desk; the act's guard lets it only where he has no WeChat. */
  takeRating: [
    { round: 1, from: ['replied'], by: ['liaisonOfficer', 'townshipOffice'], to: ['closed', 'rehandling'] },
    { round: 2, from: ['replied'], by: ['liaisonOfficer', 'townshipOffice'], to: ['closed', 'escalated'] },
  ],
  claim: [{ from: known, by: ['author'], to: 'same' }],
  appraise: [{ from: ['replied'], by: ['liaisonOfficer'], to: ['rehandling'] }],
  escalate: [{ from: underWay, by: [...offices, 'system'], to: ['escalated'] }],
  decideEscalated: [{ from: ['escalated'], by: ['countyOffice'], to: ['closed', 'rehandling'] }],
  urge: [{ from: [...atWork, 'escalated'], by: ['author', 'deputy', ...offices], to: 'same' }],
  supervise: [{ from: [...underWay, 'escalated'], by: offices, to: 'same' }],
  liftSupervision: [{ from: [...underWay, 'escalated'], by: offices, to: 'same' }],
  convene: [{ from: [...atWork, 'escalated'], by: offices, to: 'same' }],
  merge: [{ from: ['submitted', ...accepted], by: readers, to: ['merged'] }],
  split: [{ from: ['merged'], by: [...readers, 'system'], to: ['submitted', 'accepted'] }],
  lookBack: [
    { from: ['closed', 'promised'], by: [...offices, 'system'], to: ['rehandling'] },
    { from: ['promised'], by: ['liaisonOfficer', ...offices], to: ['closed', 'rehandling'] },
  ],
  preparePublic: [{ from: answeredStages, by: ['liaisonOfficer', 'townshipOffice'], to: 'same' }],
  approvePublic: [{ from: answeredStages, by: offices, to: 'same' }],
  consentPublic: [{ from: answeredStages, by: ['author'], to: 'same' }],
  unpublish: [{ from: everAnswered, by: ['author', 'liaisonOfficer', ...offices], to: 'same' }],
  withdraw: [{ from: ['submitted', 'screening', 'needsInfo', ...atWork], by: ['author'], to: ['withdrawn'] }],
  setVisibility: [{ from: known, by: ['author'], to: 'same' }],
  hide: [{ from: [...known, 'withdrawn'], by: ['author'], to: 'same' }],
  reveal: [
    { from: known, by: revealers, to: 'same' },
    { from: ['diverted'], by: ['reportOfficer'], to: 'same' },
  ],
  erase: [
    {
      from: ['closed', 'promised', 'declined', 'withdrawn', 'blocked', 'diverted'],
      by: ['author'],
      to: 'same',
    },
  ],
  archive: [{ from: ['closed', 'declined', 'withdrawn', 'blocked'], by: ['system'], to: ['archived'] }],
  handOver: [
    {
      from: ['submitted', 'screening', ...atWork, 'escalated', 'promised'],
      by: [...offices, 'system'],
      to: 'same',
    },
    { from: ['assigned', 'inProgress'], by: [...offices, 'system'], to: ['accepted'] },
  ],
  timeout: [
    { from: ['submitted', 'screening', ...atWork, 'escalated', 'promised'], by: ['system'], to: 'same' },
    { from: ['needsInfo'], by: ['system'], to: ['declined', 'assigned', 'inProgress', 'rehandling'] },
    { from: ['assigned'], by: ['system'], to: ['accepted'] },
    { from: handling, by: ['system'], to: ['escalated'] },
    { from: ['replied'], by: ['system'], to: ['replied', 'closed'] },
    { from: ['closed', 'declined', 'withdrawn', 'blocked'], by: ['system'], to: ['archived'] },
  ],
} satisfies Record<MessageAct, readonly Way[]>

/** The lines of one act, as the general type. */
export function waysOf(act: MessageAct): readonly Way[] {
  return transitions[act]
}
