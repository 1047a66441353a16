import {
  missingAnswer,
  noRating,
  ratingOf,
  whatNext,
} from '../../../miniprogram/src/features/messages/pages/progress/rating'

test('two questions, both needed', () => {
  expect(missingAnswer(noRating)).toBe('先说解没解决')
  expect(missingAnswer({ ...noRating, solved: 'yes' })).toBe('再说满不满意')
  expect(ratingOf({ ...noRating, solved: 'yes' })).toBeUndefined()
  expect(ratingOf({ ...noRating, solved: 'yes', satisfied: 'basically' })).toMatchObject({ solved: 'yes' })
})

test.each([
  [{ solved: 'no' as const }, 1 as const, '再办一次'],
  [{ solved: 'no' as const }, 2 as const, '报到县人大'],
  [{ solved: 'yes' as const, satisfied: 'dissatisfied' as const }, 1 as const, '再办一次'],
  [
    { solved: 'yes' as const, satisfied: 'satisfied' as const, onlyAcknowledged: true },
    2 as const,
    '报到县人大',
  ],
  [{ solved: 'partly' as const, satisfied: 'basically' as const }, 1 as const, '结束'],
])('%j in round %d goes on as %s', (answers, round, words) => {
  expect(whatNext({ ...noRating, ...answers }, { round })).toContain(words)
})

test('nothing is announced before both answers are known to be good', () => {
  expect(whatNext({ ...noRating, solved: 'yes' }, { round: 1 })).toBeUndefined()
})
