import { join } from 'node:path'
import { mainPackageBytes } from '#test/bench/package-bytes'
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

testOnce(`${dist}/app.json`, 'test/bench/empty-app.json')(
  'the main package is at most 1.5 times an empty Taro app',
  () => {
    const empty = JSON.parse(read('test/bench/empty-app.json')) as { bytes: number }
    expect(mainPackageBytes(join(root, dist)) / empty.bytes).toBeLessThanOrEqual(1.5)
  },
)
