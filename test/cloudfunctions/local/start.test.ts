import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataInUse, lockDataDir } from '../../../cloudfunctions/local/start/data-lock'
import { isSeededByOthers, markSeeded } from '../../../cloudfunctions/local/start/seeded-by'
import { isStale } from '../../../cloudfunctions/local/start/stale'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'))
})

describe('the lock on the data folder', () => {
  it('keeps out while its process lives, and goes when it is released', () => {
    writeFileSync(join(folder, 'lock'), String(process.ppid))
    expect(() => lockDataDir(folder)).toThrow(DataInUse)
    writeFileSync(join(folder, 'lock'), '')
    const unlock = lockDataDir(folder)
    expect(existsSync(join(folder, 'lock'))).toBe(true)
    unlock()
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  it('is taken over from a process that was killed', () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    writeFileSync(join(folder, 'lock'), String(pid))
    expect(lockDataDir(folder)).toBeInstanceOf(Function)
  })
})

describe('isStale', () => {
  function write(path: string, seconds: number): string {
    const file = join(folder, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, '')
    utimesSync(file, seconds, seconds)
    return file
  }

  it('compares the output with the newest source, however deep, but not with what was built', () => {
    const output = write('out.js', 100)
    write('src/a/b.ts', 50)
    write('src/dist/c.js', 900)
    expect(isStale(output, [join(folder, 'src')])).toBe(false)
    write('src/a/d.ts', 101)
    expect(isStale(output, [join(folder, 'src')])).toBe(true)
    expect(isStale(join(folder, 'missing.js'), [])).toBe(true)
  })
})

it('a demo county of an older version is told from one of today', () => {
  const demo = join(folder, 'demo')
  mkdirSync(join(demo, 'data'), { recursive: true })
  writeFileSync(join(demo, 'data', 'sites.json'), '[]')
  expect(isSeededByOthers(folder, demo)).toBe(true)
  markSeeded(folder, demo)
  expect(isSeededByOthers(folder, demo)).toBe(false)
  writeFileSync(join(demo, 'data', 'sites.json'), '[{}]')
  expect(isSeededByOthers(folder, demo)).toBe(true)
})
