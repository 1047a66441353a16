import type { Mediation, MediationWords } from '#shared/mediations/mediation'
import type { Message } from '#shared/messages/message'
import type { Site } from '#shared/stations/site'
import { addDays, compareDays, dayOf, type Day } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { holdersOf } from '#shared/mediations/hand'
import { redact } from '#shared/messages/privacy/redact'
import { mediationLimits } from '#shared/mediations/limits'
import { expectKeeper, expectVersion, isAgain, stepped, type MediationSetting } from '#shared/mediations/step'

interface Place {
  id: string
  siteId: string
  unitId: string
  /** Deputies of the station, and its township's villages. */
  deputyIds: readonly string[]
  villageIds: readonly string[]
  demo: boolean
}

/** A new page of a station's ledger. Faults invalidInput. */
export function recordMediation(
  written: MediationWords,
  { id, siteId, unitId, demo, ...known }: Place,
  setting: MediationSetting,
): Mediation {
  const words = checked(written, known, setting.now)
  const blank = { _id: id, siteId, unitId, demo, steps: [], version: 0 }
  const first = { ...blank, ...words, ...standing(words), holders: holdersOf({ siteId, unitId, ...words }) }
  return stepped({ ...first, remindOn: words.recheckOn }, { act: 'record', words: '' }, setting)
}

/** Other words while it is open. Faults: forbidden, conflict (closed, another version), invalidInput. */
export function amendMediation(
  mediation: Mediation,
  { version, words }: { version: number; words: MediationWords },
  { known, ...setting }: MediationSetting & { known: Pick<Place, 'deputyIds' | 'villageIds'> },
): Mediation {
  expectKeeper(setting.by)
  const step = { act: 'amend', words: '' } as const
  if (isAgain(mediation, version, { ...step, by: setting.by })) return mediation
  expectVersion(mediation, version)
  if (mediation.state === 'closed')
    throw new Fault('conflict', '这一条已经结束，不能再改。有要说的，请用“补一笔”。')
  const next = checked(words, known, setting.now)
  const changed = { ...mediation, ...next, ...standing(next) }
  // Of the same day one is not reminded again.
  const remindOn = next.recheckOn === mediation.recheckOn ? mediation.remindOn : next.recheckOn
  return stepped({ ...changed, remindOn, holders: holdersOf(changed) }, step, setting)
}

/** Fault invalidInput (messageNumber): no message of this station; a report of wrongdoing is nobody's to link. */
export function expectOfStation(
  message: Pick<Message, 'siteId' | 'kind'> | null,
  site: Pick<Site, '_id'>,
): void {
  if (message === null || message.siteId !== site._id || message.kind === 'report')
    throw refuse('本站没有这个编号的留言。请对一对，或者空着。', 'messageNumber')
}

/** Open while it is talked about, or to be looked back on. */
function standing({ outcome, recheckOn }: MediationWords): Pick<Mediation, 'state'> {
  return { state: outcome === 'ongoing' || recheckOn !== null ? 'open' : 'closed' }
}

const refuse = (sentence: string, field: string) => new Fault('invalidInput', sentence, field)

function checked(
  words: MediationWords,
  { deputyIds, villageIds }: Pick<Place, 'deputyIds' | 'villageIds'>,
  now: Date,
): MediationWords {
  const { day, villageId, outcome, sentTo, agreement, recheckOn } = words
  if (compareDays(day, dayOf(now)) > 0) throw refuse('调处的日子还没到。请改成哪天调的。', 'day')
  if (!villageIds.includes(villageId)) throw refuse('这个村不归这个联络站。请重新选一个。', 'villageId')
  if (!words.deputyIds.every((id) => deputyIds.includes(id)))
    throw refuse('有一位代表不在这个联络站。请重新选。', 'deputyIds')
  const agreed = outcome === 'agreed'
  if (agreed && agreement === '') throw refuse('还没写说好了什么。写了，回访时才好对。', 'agreement')
  if (agreed) expectRecheck(day, recheckOn)
  if (outcome === 'sentOn' && sentTo === null) throw refuse('还没选转到哪里。请选一个。', 'sentTo')
  const masked = (text: string) => redact(text, 'doors')
  return {
    ...words,
    // Names stand in their own place; phone and identity numbers nowhere.
    names: words.names.map(masked),
    about: masked(words.about),
    how: masked(words.how),
    agreement: masked(agreement),
    sentTo: outcome === 'sentOn' ? sentTo : null,
    recheckOn: agreed ? recheckOn : null,
  }
}

function expectRecheck(day: Day, recheckOn: Day | null): void {
  if (recheckOn === null || compareDays(recheckOn, day) <= 0)
    throw refuse('回访要在说好以后。请选一个日子。', 'recheckOn')
  if (compareDays(recheckOn, addDays(day, mediationLimits.recheckWithin)) > 0)
    throw refuse('回访太晚了，请定在一年以内。', 'recheckOn')
}
