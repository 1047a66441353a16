import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { isPresent } from '#shared/messages/owners'
import type { Setting } from '#shared/messages/setting'
import { supervisionNames } from '#shared/messages/oversight/supervision'

/**
 * A key matter, one that a leader takes charge of, or a deputy's share, who follows it from now on. Done again it
 * changes how. Faults: invalidInput (leader, deputyId, checkOn).
 */
export function supervise(message: Message, act: Act<'supervise'>, setting: Setting): Change {
  const { now, by, deputyNames } = setting
  const { kind, note } = act
  const checkOn = act.checkOn ?? null
  if (checkOn !== null && checkOn <= dayOf(now))
    throw new Fault('invalidInput', '下次检查的日子要在今天以后。', 'checkOn')
  const leader = kind === 'leader' ? leaderOf(act) : null
  const deputyId = kind === 'deputy' ? deputyOf(act, setting) : null
  const level = by.role === 'countyOffice' ? 'county' : 'township'
  const since = message.supervision?.since ?? dayOf(now)
  const sessionId = message.supervision?.sessionId ?? null
  const deputy = deputyId === null ? undefined : deputyNames?.[deputyId]
  return {
    set: {
      supervised: true,
      supervision: { kind, level, leader, deputyId, note, since, checkOn, sessionId },
      watcherId: message.watcherId ?? deputyId,
    },
    note,
    facts: {
      way: supervisionNames[kind],
      ...(leader !== null && { leader }),
      ...(deputy !== undefined && { deputy }),
      ...(checkOn !== null && { day: checkOn }),
    },
  }
}

function leaderOf({ leader = '' }: Act<'supervise'>): string {
  if (leader.trim() !== '') return leader.trim()
  throw new Fault('invalidInput', '还没写由哪位领导领衔。', 'leader')
}

function deputyOf({ deputyId }: Act<'supervise'>, { county }: Setting): string {
  if (deputyId === undefined) throw new Fault('invalidInput', '还没选由哪位代表分包。', 'deputyId')
  if (isPresent({ kind: 'deputy', id: deputyId }, county)) return deputyId
  throw new Fault('invalidInput', '这位代表还没有加入，收不到消息。请换一位。', 'deputyId')
}
