import type { Message } from '#shared/messages/message'
import { solvedRows } from '#shared/home/solved-rows'
import { aCounty } from '#test/support/a-county'
import { aMessage } from '#test/support/a-message'

const county = aCounty()
const closed = (outcome: Message['outcome'], publicTitle: string | null = '修好了') => ({
  ...aMessage({ status: 'closed' }),
  outcome,
  publicTitle,
})

test.each([
  ['solved', '提的人说解决了'],
  ['partly', '提的人说解决了一部分'],
] as const)('what its author called %s is shown as that', (outcome, outcomeText) => {
  expect(solvedRows([closed(outcome)], county)).toMatchObject([{ title: '修好了', outcomeText }])
})

test.each(['unrated', 'explained', null] as const)(
  'closed with %s is not among what was solved',
  (outcome) => {
    expect(solvedRows([closed(outcome)], county)).toEqual([])
  },
)

test('nothing without a redacted title, and at most three', () => {
  expect(solvedRows([closed('solved', null)], county)).toEqual([])
  expect(
    solvedRows(
      Array.from({ length: 5 }, () => closed('solved')),
      county,
    ),
  ).toHaveLength(3)
})
