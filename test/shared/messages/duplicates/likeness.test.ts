import fc from 'fast-check'
import { alike, likeness, likest } from '#shared/messages/duplicates/likeness'
import { sameWordsKey } from '#shared/messages/intake/same-words'

const lamp = '南巷路灯坏了七盏，从菜场到小学这一段快一个月不亮。'

test.each([
  ['同一件', '菜场到小学的路灯不亮，晚上接孩子看不清路。', true],
  ['换了说法', '南巷的路灯坏了好几盏，没人修', true],
  ['别的事', '二支渠有三百多米淤死了，浇地水过不来。', false],
  ['没写字', '', false],
])('%s', (_name, text, same) => expect(likeness(lamp, text) >= alike).toBe(same))

test('the same words are wholly alike, in both directions, and never more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      const score = likeness(one, other)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(likeness(other, one)).toBeCloseTo(score, 10)
    }),
  )
  expect(likeness(lamp, lamp)).toBe(1)
})

test('the likest comes first, and what is not like is left out', () => {
  const rows = ['浇地水过不来', '南巷路灯坏了', '南巷路灯坏了七盏，快一个月不亮']
  expect(likest(lamp, rows, (row) => row)).toEqual(expect.not.arrayContaining(['浇地水过不来']))
})

const key = (text: string, kind: 'opinion' | 'report' = 'opinion') => sameWordsKey({ kind, text })

test('a template filled in with other numbers is the same words; a report never is', () => {
  expect(key('我家３号楼2单元，停水第 5 天，请尽快处理！')).toBe(key('我家12号楼1单元停水第9天请尽快处理'))
  expect(key('停水第五天，请尽快处理。')).not.toBe(key('停电第五天，请尽快处理。'))
  expect(key('举报村支书贪污低保款', 'report')).toBe('')
  expect(key('停水了')).toBe('')
})
