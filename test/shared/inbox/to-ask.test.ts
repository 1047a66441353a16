import { templateIds } from '#shared/inbox/template-ids'
import { templatesToAsk } from '#shared/inbox/to-ask'

const long = { id: 'long', kind: 'longTerm' } as const

test('what is held is not asked for again', () => {
  expect(templatesToAsk(['progress', 'rating'], { progress: 1 }, templateIds)).toEqual(['rating'])
  expect(templatesToAsk(['progress'], { progress: 2 }, templateIds)).toEqual([])
})

test('at most three at once, each once', () => {
  const wanted = ['progress', 'progress', 'duty', 'todo', 'notice', 'rating'] as const
  expect(templatesToAsk(wanted, {}, templateIds)).toEqual(['progress', 'duty', 'todo'])
})

test('one-time and long-term ones are never asked for in one tap', () => {
  const mixed = { ...templateIds, progress: long }
  expect(templatesToAsk(['progress', 'rating', 'duty'], {}, mixed)).toEqual(['progress'])
  expect(templatesToAsk(['rating', 'progress', 'duty'], {}, mixed)).toEqual(['rating', 'duty'])
})
