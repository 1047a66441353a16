import { readFileSync } from 'node:fs'
import { iconNames } from '../../../miniprogram/src/ui/icon'

test('every icon name has its drawing, and every drawing its name', () => {
  const sheet = readFileSync('miniprogram/src/ui/icon.scss', 'utf8')
  const drawn = Array.from(sheet.matchAll(/^ {2}'([a-z-]+)':\s+'M/gm), ([, name]) => name)
  expect(drawn).toEqual([...iconNames])
})
