import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(__dirname, '../..')

const notOurs = new Set(['.git', '.local', 'coverage', 'dist', 'node_modules', 'test-results'])

/** Every file of the project below a folder, as paths from the root with forward slashes; nothing built. */
export function files(folder = ''): string[] {
  if (!there(folder)) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? files(path) : [path]
  })
}

/** The folders directly in a folder, by name. */
export function folders(folder: string): string[] {
  if (!there(folder)) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notOurs.has(entry.name))
    .map((entry) => entry.name)
}

export function there(path: string): boolean {
  return existsSync(join(root, path))
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** `test` once every path exists, `test.skip` before: a wall may stand before the room behind it. */
export function testOnce(...paths: string[]): jest.It {
  return paths.every(there) ? test : test.skip
}

export const code = /\.(ts|tsx|mjs|cjs)$/
