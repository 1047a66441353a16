import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Measure, Row } from '../row'

const root = resolve(__dirname, '../../..')

/** Opens every screen of the built mini-program; jest holds the phone (test/weapp/screens.test.ts). */
function largest(file: string): { page: string; bytes: number } | null {
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  spawnSync(process.execPath, [jest, '--selectProjects', 'weapp', '--testPathPatterns', 'weapp/screens'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, SET_DATA_FILE: file },
  })
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { page: string; bytes: number }
  } catch {
    return null
  }
}

export const setData: Measure = async ({ short }) => {
  const measure = 'largest setData of any screen'
  if (short) return [{ measure, value: null, limit: null, unit: 'bytes', note: 'held to 60,000 by npm test' }]
  const folder = mkdtempSync(join(tmpdir(), 'bench-set-data-'))
  const found = largest(join(folder, 'largest.json'))
  rmSync(folder, { recursive: true, force: true })
  const row: Row = { measure, value: null, limit: 60_000, unit: 'bytes' }
  return [
    found ? { ...row, value: found.bytes, note: found.page } : { ...row, note: 'the screens did not open' },
  ]
}
