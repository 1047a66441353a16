import { keepAsks } from '#shared/inbox/keep-asks'
import { blankSubscriber } from '#shared/inbox/subscriber'

const at = '2026-02-11T01:20:00.000Z'
const blank = blankSubscriber('o-1')

test('each accept is one push more; a refusal takes nothing away', () => {
  const once = keepAsks(blank, { requestId: 'r1', results: { progress: 'accept', rating: 'reject' } }, at)
  expect(once?.quota).toEqual({
    progress: { left: 1, last: 'accept', at },
    rating: { left: 0, last: 'reject', at },
  })
  const twice = keepAsks(once ?? blank, { requestId: 'r2', results: { progress: 'ban' } }, at)
  expect(twice?.quota.progress).toEqual({ left: 1, last: 'ban', at })
})

test('the same request again counts once, and not for ever kept', () => {
  let one = blank
  for (let n = 0; n < 30; n += 1)
    one = keepAsks(one, { requestId: `r${n}`, results: { duty: 'accept' } }, at) ?? one
  expect(one.quota.duty?.left).toBe(30)
  expect(one.asks).toHaveLength(20)
  expect(keepAsks(one, { requestId: 'r29', results: { duty: 'accept' } }, at)).toBeNull()
})
