import { blankIn, fillBlanks } from '#shared/phrases/blanks'
import { longestPhrase, mostPhrases } from '#shared/phrases/phrase'
import { starters } from '#shared/phrases/starters'

test('what is known is filled in, the rest stays bracketed', () => {
  const filled = fillBlanks('〔承办单位〕〔哪天〕去看过，编号〔编号〕', { 承办单位: '县水务局', 编号: null })
  expect(filled).toBe('县水务局〔哪天〕去看过，编号〔编号〕')
  expect(blankIn(filled)).toBe('〔哪天〕')
})

test('a document’s year is no blank', () => {
  expect(blankIn('按〔2026〕3号文')).toBeNull()
  expect(blankIn('办好了')).toBeNull()
})

test('the sentences to begin with are short and few', () => {
  const all = Object.values(starters).flat()
  expect(all.length).toBeLessThan(mostPhrases)
  for (const text of all) expect(text.length).toBeLessThanOrEqual(longestPhrase)
})
