import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { code, files, read, root, testOnce } from './tree'

test('no file of code is over 300 lines', () => {
  const lines = (path: string) =>
    read(path)
      .split('\n')
      .filter((line) => line.trim() !== '').length
  const long = files()
    .filter((path) => code.test(path) || path.endsWith('.scss'))
    .map((path) => ({ path, lines: lines(path) }))
  expect(long.filter((file) => file.lines > 300)).toEqual([])
})

const dist = 'miniprogram/dist/weapp'

/** JS + WXML + WXSS in bytes of everything outside the subpackages: what a resident downloads first. */
function mainPackageBytes(): number {
  const app = JSON.parse(read(`${dist}/app.json`)) as { subPackages?: { root: string }[] }
  const roots = (app.subPackages ?? []).map((pack) => `${pack.root.replace(/\/$/, '')}/`)
  return readdirSync(join(root, dist), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(js|wxml|wxss)$/.test(path) && !roots.some((start) => path.startsWith(start)))
    .reduce((sum, path) => sum + readFileSync(join(root, dist, path)).length, 0)
}

testOnce(`${dist}/app.json`, 'test/bench/empty-app.json')(
  'the main package is at most 1.5 times an empty Taro app',
  () => {
    const empty = JSON.parse(read('test/bench/empty-app.json')) as { bytes: number }
    expect(mainPackageBytes() / empty.bytes).toBeLessThanOrEqual(1.5)
  },
)
