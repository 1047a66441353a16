import type { Mediation } from '#shared/mediations/mediation'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { compareDays, dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { outboxId } from '#shared/inbox/outbox-row'
import { expectKeeper, expectVersion, isAgain, stepped, type MediationSetting } from '#shared/mediations/step'

interface Seen {
  version: number
  words: string
}

/** 回头看: kept, and the page is closed; or the quarrel is back, and it is open again. Faults: forbidden, conflict. */
export function recheckMediation(
  mediation: Mediation,
  { version, words, kept }: Seen & { kept: boolean },
  setting: MediationSetting,
): Mediation {
  expectKeeper(setting.by)
  const step = { act: kept ? 'kept' : 'broken', words } as const
  if (isAgain(mediation, version, { ...step, by: setting.by })) return mediation
  expectVersion(mediation, version)
  if (mediation.recheckOn === null) throw new Fault('conflict', '这一条现在不用回访。请刷新后再看。')
  const looked = { ...mediation, recheckOn: null, remindOn: null }
  const after: Mediation = kept
    ? { ...looked, state: 'closed' }
    : { ...looked, state: 'open', outcome: 'ongoing' }
  return stepped(after, step, setting)
}

/** A sentence more; the only thing that a closed page still takes. Faults: forbidden, conflict. */
export function addToMediation(
  mediation: Mediation,
  { version, words }: Seen,
  setting: MediationSetting,
): Mediation {
  expectKeeper(setting.by)
  const step = { act: 'add', words } as const
  if (isAgain(mediation, version, { ...step, by: setting.by })) return mediation
  expectVersion(mediation, version)
  return stepped(mediation, step, setting)
}

/** Somebody of the township looked at the names, and why: the keepers read it. Once a day is enough. */
export function revealNames(mediation: Mediation, reason: string, setting: MediationSetting): Mediation {
  const { by, now } = setting
  const known = mediation.steps.some(
    ({ act, byId, at }) => act === 'reveal' && byId === by.id && dayOf(at) === dayOf(now),
  )
  if (by.hand === 'keeper' || known) return mediation
  const looked = stepped(mediation, { act: 'reveal', words: reason }, setting)
  // Whoever is writing meanwhile is not disturbed.
  return { ...looked, version: mediation.version }
}

/** All that a reminder says: who quarrelled about what is in the ledger alone. */
export const remindWords = '一条调处记录到了回访的日子'

/** On the day of the recheck station and deputies are told, once; null when there is nothing to say. */
export function remindRecheck(
  mediation: Mediation,
  now: Date,
): { mediation: Mediation; rows: OutboxRow[] } | null {
  const { _id, version, remindOn, holders, unitId } = mediation
  if (remindOn === null || compareDays(remindOn, dayOf(now)) > 0) return null
  const rows = holders
    .filter((key) => !key.startsWith('township:'))
    .map((recipient): OutboxRow => ({
      _id: outboxId(_id, `recheck.${version}`, recipient),
      ...{ recipient, event: 'mediations.recheck', at: now.toISOString() },
      subject: { kind: 'mediation', id: _id },
      ...{ title: remindWords, text: '', urgency: 'soon', until: null, unitId, state: 'queued' },
    }))
  return { mediation: { ...mediation, remindOn: null }, rows }
}
