import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, testOnce } from './tree'

const doors = /\/local\/(clock|faults|stats|sent|subscribe|identities|contract|bulk)\b/

/** The scripts below a built folder in which a pattern is found. */
function scriptsWith(pattern: RegExp, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      /\.(js|wxml)$/.test(path) &&
      !path.includes('node_modules') &&
      pattern.test(readFileSync(join(root, folder, path), 'utf8')),
  )
}

testOnce('miniprogram/dist/weapp/app.json')('the phone carries no door of the local cloud', () => {
  expect(scriptsWith(doors, 'miniprogram/dist/weapp')).toEqual([])
  expect(scriptsWith(/x-openid/i, 'miniprogram/dist/weapp')).toEqual([])
})

testOnce('cloudfunctions/dist/api/index.js')(
  'the deployed functions carry no door of the local cloud',
  () => {
    expect(scriptsWith(doors, 'cloudfunctions/dist')).toEqual([])
  },
)
