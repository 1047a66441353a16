import type { Clocks } from '#shared/messages/clocks/clocks'
import type { Message, MessageStage, OnDue, Owner } from '#shared/messages/message'

type CountedClock = { [K in keyof Clocks]: Clocks[K] extends number ? K : never }[keyof Clocks]

/** How long a message may stay: workdays or days of the county's table, or a moment that is fixed elsewhere. */
type Term =
  | { wd: CountedClock }
  | { days: CountedClock }
  /** 18:00 of the workday it reached him (clock-times.ts) */
  | 'deputyTurn'
  /** `handleBy`; once overdue, so many workdays after it */
  | { handlingThen: CountedClock }
  /** The day a class B answer promised */
  | 'promise'

export interface ClockRow {
  owners: readonly Owner['kind'][]
  term: Term
  /** Happens by itself when the term is over. */
  then: OnDue | ((message: Message) => OnDue)
}

const climb = (message: Message): OnDue => {
  if (message.owner.kind === 'station') return 'toTownship'
  return message.owner.kind === 'township' ? 'toCounty' : 'redOnCounty'
}
const withoutInfo = ({ paused }: Message): OnDue =>
  paused === null || paused.status === 'submitted' ? 'declineIncomplete' : 'resumeWithoutInfo'
const late = ({ overdue }: Message): OnDue => (overdue === 'over' ? 'escalate' : 'overdue')

const offices = ['station', 'township', 'county'] as const
const handling = { handlingThen: 'escalateAfterOverdueWd' } as const
const kept: ClockRow = { owners: offices, term: { days: 'archiveAfterD' }, then: 'archive' }

/** lifecycle.md, "States, owners, clocks": who has it, for how long, and what happens by itself; null: nothing does. */
const clockTable = {
  submitted: { owners: offices, term: { wd: 'acceptWd' }, then: climb },
  screening: { owners: offices, term: { wd: 'screenWd' }, then: climb },
  needsInfo: { owners: ['author'], term: { wd: 'needsInfoWd' }, then: withoutInfo },
  withDeputy: { owners: ['deputy'], term: 'deputyTurn', then: 'handUp' },
  toAssign: { owners: ['township', 'county'], term: { wd: 'assignWd' }, then: climb },
  assigned: { owners: ['unit'], term: { wd: 'signWd' }, then: 'backToAssigner' },
  inProgress: { owners: ['unit'], term: handling, then: late },
  // An office has a second handling until it names the unit: an answer given on the spot had none.
  rehandling: { owners: ['unit', 'township', 'county'], term: handling, then: late },
  pendingReply: { owners: ['township', 'county'], term: { wd: 'approveWd' }, then: 'tellCounty' },
  replied: { owners: ['author'], term: { days: 'rateReminderD' }, then: 'remindRating' },
  escalated: { owners: ['county'], term: { wd: 'countyWd' }, then: 'redOnCounty' },
  merged: null,
  promised: { owners: offices, term: 'promise', then: 'recheckPromise' },
  closed: kept,
  declined: kept,
  withdrawn: kept,
  blocked: kept,
  diverted: null,
  archived: null,
} satisfies Record<MessageStage, ClockRow | null>

export function clockOf(stage: MessageStage): ClockRow | null {
  return clockTable[stage]
}
