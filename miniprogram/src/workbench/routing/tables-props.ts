import type { Output } from '#shared/contract'

/** The tables as they were read, and what to say once a row is saved. */
export type TablesProps = { tables: Output<'routing.tables'>; onSaved: (words: string) => void }

/** Of the tables that are shown one township at a time; the same one in all of them. */
export type TownProps = TablesProps & { unitId: string; onTown: (unitId: string) => void }

/** One township's constituencies. */
export type ConstituencyTable = Output<'routing.constituencies'>
