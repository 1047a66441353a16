import { files, read } from './tree'

const tests = files('test').filter((path) => /\.test\.tsx?$/.test(path))

const found = (pattern: RegExp) => tests.filter((path) => pattern.test(read(path)))

test('our own files are never mocked', () => {
  expect(found(/jest\.(do)?mock\(\s*['"`][.#]/i)).toEqual([])
})

test('no test is left alone or forgotten', () => {
  expect(found(/\b(test|it|describe)\.(only|todo)\(|\b(fit|fdescribe|xit|xdescribe|xtest)\(/)).toEqual([])
})

test('a skipped test hangs on a condition, never on nothing', () => {
  expect(found(/^\s*(test|it|describe)\.skip\(/m)).toEqual([])
})
