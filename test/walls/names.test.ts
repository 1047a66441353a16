import { code, files, folders, read } from './tree'

const rooms = ['shared', 'cloudfunctions/src', 'miniprogram/src', 'test']
const everything = rooms.flatMap(files)

test('no folder is a drawer', () => {
  const drawers = /(^|\/)(utils?|helpers?|common|services?|types|misc|lib)\//
  expect(everything.filter((path) => drawers.test(path))).toEqual([])
})

test('files are named in kebab-case after the thing they hold', () => {
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
  const misnamed = everything.filter((path) => path.split('/').some((part) => !kebab.test(part)))
  expect(misnamed.filter((path) => code.test(path))).toEqual([])
})

test('no file is a barrel', () => {
  const barrels = everything.filter((path) => {
    if (!code.test(path)) return false
    const statements = read(path)
      .split(/\n(?=\S)/)
      .filter((statement) => !/^(\s*|\/[/*].*)$/.test(statement))
    const passed = statements.filter((statement) => /^export\s+(type\s+)?[*{][^]*\sfrom\s/.test(statement))
    return passed.length > 0 && passed.length === statements.length
  })
  expect(barrels).toEqual([])
})

test('a feature bears the same word in every room', () => {
  const words = new Set(folders('shared'))
  const elsewhere = [
    ...folders('cloudfunctions/src').filter((name) => name !== 'entry'),
    ...folders('miniprogram/src/features'),
  ]
  expect(elsewhere.filter((name) => !words.has(name))).toEqual([])
})
