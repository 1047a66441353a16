import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folder = join(__dirname, '../golden')

/** Compares with the approved table test/golden/<name>; `UPDATE=1` rewrites it, to be read before it is committed. */
export function expectGolden(name: string, text: string): void {
  const file = join(folder, name)
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  if (!existsSync(file)) throw new Error(`${name} is not approved yet: run with UPDATE=1 and read it`)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

/** A Markdown table whose columns are aligned for the eye (a Chinese character is two wide). */
export function table(head: string[], rows: string[][]): string {
  const wide = (text: string) => [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 2 : 1), 0)
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => wide(row[i] ?? ''))))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - wide(cell))).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n') + '\n'
}
