import type { Mediation, MediationAct } from '#shared/mediations/mediation'
import type { MediationActor } from '#shared/mediations/hand'
import { Fault } from '#shared/kernel/fault'
import { redact } from '#shared/messages/privacy/redact'
import { mediationLimits } from '#shared/mediations/limits'

export interface MediationSetting {
  by: MediationActor
  now: Date
}

interface Step {
  act: MediationAct
  words: string
}

/** Fault forbidden: the township's office reads. */
export function expectKeeper({ hand }: MediationActor): void {
  if (hand !== 'keeper')
    throw new Fault('forbidden', '镇里只能看。要改、要回访，请找记的人或联络站的联络员。')
}

/** The same step by the same person on the same version: his first try got through, only the answer was lost. */
export function isAgain(
  { steps, version }: Mediation,
  seen: number,
  { act, words, by }: Step & { by: MediationActor },
): boolean {
  const last = steps[steps.length - 1]
  const same = last?.act === act && last.words === redact(words, 'doors') && last.byId === by.id
  return same && version === seen + 1
}

export function expectVersion({ version }: Mediation, seen: number): void {
  if (version !== seen)
    throw new Fault('conflict', '刚才有别人改过这一条，您的没有存上。您写的还在，请刷新后再看。')
}

/** One version on, with one step more. Fault conflict: the page of the ledger is full. */
export function stepped(
  mediation: Mediation,
  { act, words }: Step,
  { by, now }: MediationSetting,
): Mediation {
  if (mediation.steps.length >= mediationLimits.steps)
    throw new Fault('conflict', '这一条记得太满了，不能再添。请另记一条，在里面写明接着哪一条。')
  const step = { at: now.toISOString(), act, byId: by.id, byName: by.name, words: redact(words, 'doors') }
  return { ...mediation, version: mediation.version + 1, steps: [...mediation.steps, step] }
}
