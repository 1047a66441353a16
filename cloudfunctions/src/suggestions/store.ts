import type { Cursor } from '#shared/kernel/cursor'
import type { DeskQuery } from '#shared/suggestions/desk-queries'
import type { SuggestionDecision } from '#shared/suggestions/record'
import type { LedgerSide, Suggestion } from '#shared/suggestions/suggestion'
import { noSuggestion } from '#shared/suggestions/refusal'
import {
  _,
  count,
  find,
  isDuplicate,
  read,
  transaction,
  updateMany,
  type Transaction,
} from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'

export interface Page {
  cursor: Cursor | null
  limit: number
}

export function readSuggestion(id: string): Promise<Suggestion | null> {
  return read<Suggestion>('suggestions', id)
}

/** Saves a new draft once: the same request again answers the one that is there. */
export async function createSuggestion({ suggestion, rows }: SuggestionDecision): Promise<Suggestion> {
  try {
    await transaction(async (tx) => {
      await tx.insert('suggestions', [suggestion])
      await tx.insert('outbox', rows)
    })
    return suggestion
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const saved = await readSuggestion(suggestion._id)
    if (!saved) throw noSuggestion()
    return saved
  }
}

/**
 * Reads one suggestion, lets `decide` say what becomes of it, and writes it with whom it tells in the same transaction.
 * `decide` answers null to leave it as it is.
 */
export function changeSuggestion(
  id: string,
  decide: (
    suggestion: Suggestion,
    tx: Transaction,
  ) => Promise<SuggestionDecision | null> | SuggestionDecision | null,
): Promise<Suggestion> {
  return transaction(async (tx) => {
    const suggestion = await tx.read<Suggestion>('suggestions', id)
    if (!suggestion) throw noSuggestion()
    const decision = await decide(suggestion, tx)
    if (!decision) return suggestion
    await tx.replace('suggestions', decision.suggestion)
    await tx.insert('outbox', decision.rows)
    return decision.suggestion
  })
}

/** The next number of the congress's ledger: '2026-0012'; a refused act gives it back. */
export async function nextLedgerNumber(tx: Transaction, year: string): Promise<string> {
  const serial = await tx.increment('counters', `suggestions:${year}`, 'n')
  return `${year}-${String(serial).padStart(4, '0')}`
}

const conditionOf = ({ holder, states }: DeskQuery): Record<string, unknown> => ({
  holders: holder,
  state: states.length === 1 ? states[0] : _.in([...states]),
})

/** One page of a list, in the order the list names. */
export function findDesk(query: DeskQuery, { cursor, limit }: Page): Promise<Suggestion[]> {
  const [field, direction] =
    query.order === 'dueBy' ? (['dueBy', 'asc'] as const) : (['touchedAt', 'desc'] as const)
  return find<Suggestion>('suggestions', {
    where: after(conditionOf(query), { field, direction, cursor }),
    order: [
      [field, direction],
      ['_id', direction],
    ],
    limit,
  })
}

export function countDesk(query: DeskQuery): Promise<number> {
  return count('suggestions', conditionOf(query))
}

/** One year of one ledger, as far as somebody sees. */
export interface LedgerQuery {
  holder: string
  side: LedgerSide
  year: string
}

/** By number, the first first. */
export function findLedger(
  { holder, side, year }: LedgerQuery,
  { cursor, limit }: Page,
): Promise<Suggestion[]> {
  const number = `ledgers.${side}.number`
  return find<Suggestion>('suggestions', {
    where: after(
      { holders: holder, [`ledgers.${side}.year`]: year },
      { field: number, direction: 'asc', cursor },
    ),
    order: [
      [number, 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })
}

/** How many were opened in the year, and how many of them are struck. */
export async function countLedger({ holder, side, year }: LedgerQuery) {
  const where = { holders: holder, [`ledgers.${side}.year`]: year }
  const [opened, struck] = await Promise.all([
    count('suggestions', where),
    count('suggestions', { ...where, [`ledgers.${side}.struckAt`]: _.gt('') }),
  ])
  return { opened, struck }
}

/** Those of which something is to be told by now, the longest waiting first. */
export function findAlarms(now: Date, limit: number): Promise<Pick<Suggestion, '_id'>[]> {
  return find('suggestions', {
    where: { alarmAt: _.lte(now.toISOString()) },
    order: [['alarmAt', 'asc']],
    limit,
    fields: ['_id'],
  })
}

/** Those whose messages do not yet name them. */
export function findUnlinked(limit: number): Promise<Pick<Suggestion, '_id' | 'evidence'>[]> {
  return find('suggestions', { where: { linkDue: true }, limit, fields: ['_id', 'evidence'] })
}

export async function markLinked(id: string): Promise<void> {
  await updateMany('suggestions', { _id: id }, { linkDue: false })
}
