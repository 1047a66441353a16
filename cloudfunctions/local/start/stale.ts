import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

function newest(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules')
  return Math.max(0, ...inside.map((name) => newest(join(path, name))))
}

/** True when `output` is missing or older than anything it is built from. */
export function isStale(output: string, sources: readonly string[]): boolean {
  if (!existsSync(output)) return true
  const built = statSync(output).mtimeMs
  return sources.some((source) => newest(source) > built)
}
