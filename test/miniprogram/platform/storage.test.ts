import Taro from '@tarojs/taro'
import { dropDraft, keepDraft, readDraft } from '../../../miniprogram/src/platform/draft'
import { load, remove, save } from '../../../miniprogram/src/platform/storage'

afterEach(() => ['care', 'drafts'].forEach((slot) => Taro.removeStorageSync(slot)))

test('what was kept under another version, or broken, reads as absent', () => {
  Taro.setStorageSync('care', JSON.stringify({ version: 0, value: true }))
  expect(load('care')).toBeUndefined()
  Taro.setStorageSync('care', '{')
  expect(load('care')).toBeUndefined()
})

test('a value over the cap is refused and the one before it stays', () => {
  expect(save('answers', ['short'])).toBe(true)
  expect(save('answers', ['x'.repeat(600_000)])).toBe(false)
  expect(load('answers')).toEqual(['short'])
  remove('answers')
  expect(load('answers')).toBeUndefined()
})

test('drafts stand side by side, ten at most, the oldest goes first', () => {
  for (let number = 0; number < 12; number += 1) keepDraft(`reply:${number}`, { words: `第 ${number} 条` })
  expect(readDraft('reply:1')).toBeUndefined()
  expect(readDraft('reply:2')?.value).toEqual({ words: '第 2 条' })
  dropDraft('reply:11')
  expect(readDraft('reply:11')).toBeUndefined()
  expect(readDraft('reply:10')?.value).toEqual({ words: '第 10 条' })
})
