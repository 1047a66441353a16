import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '#cloud/kernel/sha256'

const kept = 'seeded-by'

/** One hash over the sources of a demo county. */
function printOf(demo: string): string {
  const files = readdirSync(demo, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return sha256(
    files
      .sort()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\0'),
  )
}

/** Notes in the data folder which sources its demo county was made from. */
export function markSeeded(dataDir: string, demo: string): void {
  writeFileSync(join(dataDir, kept), printOf(demo))
}

/** True when the county in the folder was made from other sources than today's: pages may miss what it lacks. */
export function isSeededByOthers(dataDir: string, demo: string): boolean {
  const file = join(dataDir, kept)
  return !existsSync(file) || readFileSync(file, 'utf8') !== printOf(demo)
}
