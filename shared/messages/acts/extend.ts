import { Fault } from '#shared/kernel/fault'
import { dayOf } from '#shared/kernel/day'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { dueAfter, dueFor } from '#shared/messages/clocks/due'
import { handsOf } from '#shared/messages/holds'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** The unit asks once; the assigner grants it, and the handling clock moves. Faults: forbidden, invalidInput. */
export function extend(message: Message, act: Act<'extend'>, setting: Setting): Change {
  const asks = handsOf(message, setting.by).includes('unit')
  if ('grant' in act) {
    if (asks) throw new Fault('forbidden', '延期要由交办的人大来定。')
    return act.grant ? granted(message, act.note, setting) : refused(message, act.note)
  }
  if (!asks) throw new Fault('forbidden', '延期由承办单位申请。')
  return asked(act, setting)
}

function asked(act: { days: number; reason: string }, { county }: Setting): Change {
  const { days, reason } = act
  const most = county.clocks.extendMaxWd
  if (!Number.isInteger(days) || days < 1 || days > most) {
    throw new Fault('invalidInput', `最多延 ${most} 个工作日，只能延一次。`, 'days')
  }
  const set = { extension: { days, reason, granted: null } }
  return { set, note: reason, facts: { days: String(days) }, told: ['assigner'] }
}

function granted(message: Message, note: string, setting: Setting): Change {
  const { now, county } = setting
  const { days = 0, reason = '' } = message.extension ?? {}
  const handleBy = dueAfter(message.handleBy ?? now, days, county.calendar)
  const overdue = handleBy > now.toISOString() ? 'none' : message.overdue
  const set = { handleBy, overdue, extension: { days, reason, granted: true } } as const
  const due = dueFor({ ...message, ...set }, setting)
  return {
    set,
    due,
    note: note || reason,
    facts: { granted: 'yes', days: String(days), day: dayOf(handleBy) },
  }
}

function refused({ extension }: Message, note: string): Change {
  const { days = 0, reason = '' } = extension ?? {}
  if (note.trim() === '') throw new Fault('invalidInput', '不同意延期，要写一句原因给单位看。', 'note')
  return {
    set: { extension: { days, reason, granted: false } },
    note,
    facts: { granted: 'no' },
    told: ['owner'],
  }
}
