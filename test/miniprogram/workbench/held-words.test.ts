import { aMessage } from '#test/support/a-message'
import { heldWords } from '../../../miniprogram/src/workbench/desk/held-words'
import { rowFor } from './views'

const withDeputy = aMessage({ stage: 'withDeputy', owner: { kind: 'deputy', id: 'D0001' } })
const atUnit = aMessage({ stage: 'inProgress', owner: { kind: 'unit', id: 'H03' } })
const replied = aMessage({ stage: 'replied', owner: { kind: 'author', id: 'p-author' } })

test('one’s own is in one’s hands, another’s in his', () => {
  expect(heldWords(rowFor('deputy', withDeputy))).toBe('在您手里')
  expect(heldWords(rowFor('unit', atUnit))).toBe('在您手里')
  expect(heldWords(rowFor('township', withDeputy))).toBe('在代表 周演示手里')
  expect(heldWords(rowFor('township', atUnit))).toMatch(/^在.*农业农村局手里$/)
})

test('what the author is asked for is waited for', () => {
  expect(heldWords(rowFor('township', replied))).toBe('等群众评价')
})

test('what is over is in nobody’s hands', () => {
  expect(heldWords(rowFor('township', aMessage({ stage: 'closed', outcome: 'solved' })))).toBe('')
})
