import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Message } from '#shared/messages/message'
import { systemActor } from '#shared/messages/actor'
import { brokenAt, chainOf, headBefore } from '#shared/messages/chain'
import { aMessage } from '#test/support/a-message'
import { actors } from '#test/support/actors'
import { accept, done } from '#test/support/doing'
import { beijing } from '#test/support/pinned'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const chained = (message: Message): Message => ({ ...message, chain: chainOf(message, sha256) })

/** Accepted, handed up, and said again: three steps after the first. */
const lived = [
  (message: Message) => done(message, accept, actors.officer),
  (message: Message) => done(message, { act: 'handUp', note: '请水务局看' }, actors.colleague),
].reduce((message, step) => chained(step(message)), chained(aMessage({ stage: 'submitted' })))

test('a link is added for each step and none is ever changed', () => {
  expect(brokenAt(lived, sha256)).toBeNull()
  expect(lived.chain).toHaveLength(lived.history.length)
  expect(chainOf(lived, sha256)).toEqual(lived.chain)
})

test('whatever is changed in any row, the first such row is named', () => {
  const rows = lived.history.length
  fc.assert(
    fc.property(
      fc.nat(rows - 1),
      fc.constantFrom('at', 'actorId', 'actorName', 'note', 'act', 'to', 'role', 'unitId'),
      (at, field) => {
        const history = lived.history.map((row, index) => (index === at ? { ...row, [field]: 'x' } : row))
        expect(brokenAt({ ...lived, history }, sha256)).toBe(at + 1)
      },
    ),
  )
})

test('a row of another message does not fit', () => {
  expect(brokenAt({ ...lived, _id: 'another' }, sha256)).toBe(1)
})

test('retention redacts the words; who did what when still holds, and the words no longer count', () => {
  const closed = chained({ ...aMessage({ stage: 'withdrawn' }), history: lived.history, chain: lived.chain })
  const archived = chained(done(closed, { act: 'archive' }, systemActor))
  expect(brokenAt(archived, sha256)).toBeNull()
  const touched = archived.history.map((row) => ({ ...row, actorName: '别人' }))
  expect(brokenAt({ ...archived, history: touched }, sha256)).toBe(1)
})

test('what the chain had come to before a midnight leaves out what came after', () => {
  const [first] = lived.history
  expect(headBefore(lived, first?.at ?? '')).toBeNull()
  expect(headBefore(lived, beijing('2030-01-01 00:00').toISOString())?.version).toBe(lived.history.length)
})
