import type { Reveal } from '#shared/delivery/reveal'
import type { Transaction } from '#cloud/kernel/database'
import { revealsPerDay } from '#shared/delivery/reveal'
import { Fault } from '#shared/kernel/fault'
import { count, transaction } from '#cloud/kernel/database'

/** Fault tooMany: he has looked at enough names and numbers for a day. */
export async function expectFewReveals(by: string, day: string): Promise<void> {
  if ((await count('reveals', { by, day })) < revealsPerDay) return
  throw new Fault('tooMany', `今天已经看过 ${revealsPerDay} 个号码了，明天再看。急事请让同事打。`)
}

/** For a number that belongs to no call and no message. */
export function saveReveal(trace: Reveal): Promise<void> {
  return transaction((tx) => keepReveal(tx, trace))
}

/** Written before the number leaves, in the transaction that shows it. */
export function keepReveal(tx: Transaction, trace: Reveal): Promise<void> {
  return tx.insert('reveals', [trace])
}
