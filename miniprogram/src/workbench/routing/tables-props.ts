import type { Output } from '#shared/contract'

/** The tables as they were read, and what to say once a row is saved. */
export type TablesProps = { tables: Output<'routing.tables'>; onSaved: (words: string) => void }

/** One township's constituencies. */
export type ConstituencyTable = Output<'routing.constituencies'>
