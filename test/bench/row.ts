/** One promise of the table: what was measured, and the most it may be. */
export interface Row {
  measure: string
  /** null: could not be measured here; `note` says why. */
  value: number | null
  /** null: told for the reader, held to nothing. */
  limit: number | null
  unit: 'bytes' | 'ratio' | 'count'
  /** A ratio of times: on a loaded machine it may be over without anything being wrong. */
  timing?: true
  note?: string
}

export interface BenchOptions {
  /** Less of what takes long: for CI. */
  short: boolean
}

export type Measure = (options: BenchOptions) => Promise<Row[]>

export function verdict({ value, limit }: Row): 'ok' | 'over' | '' {
  if (limit === null) return ''
  return value !== null && value <= limit ? 'ok' : 'over'
}

function written(value: number | null, unit: Row['unit']): string {
  if (value === null) return '–'
  return unit === 'ratio' ? value.toFixed(2) : value.toLocaleString('en-US')
}

/** The rows as a table of plain text, numbers to the right. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.measure,
    written(row.value, row.unit),
    written(row.limit, row.unit),
    verdict(row),
    row.note ?? '',
  ])
  const lines = [['measure', 'value', 'limit', '', 'note'], ...cells]
  const width = (column: number) => Math.max(...lines.map((line) => line[column]?.length ?? 0))
  const widths = [0, 1, 2, 3].map(width)
  const pad = (cell: string, column: number) => {
    const size = widths[column] ?? 0
    return column === 1 || column === 2 ? cell.padStart(size) : cell.padEnd(size)
  }
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n')
}
