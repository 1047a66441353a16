import fc from 'fast-check'
import type { Act } from '#shared/messages/act'
import { Visibility, type Message } from '#shared/messages/message'

type Name = 'setVisibility' | 'hide' | 'reveal' | 'erase'

/** Some input, right or wrong, for what an author decides about his own data. */
export const ofTheAuthor: { [Each in Name]: fc.Arbitrary<Act<Each>> } = {
  setVisibility: fc.record({
    act: fc.constant('setVisibility'),
    visibility: fc.constantFrom(...Visibility.options),
    handlersMayCall: fc.boolean(),
    contact: fc.constantFrom(undefined, null, { name: '石演示', phone: '0000-0000001' }),
    consent: fc.boolean(),
  }),
  hide: fc.record({
    act: fc.constant('hide'),
    words: fc.constantFrom([], ['浇地水'], ['没写过']),
    photos: fc.constantFrom([], [{ added: null, at: 0 }]),
  }),
  reveal: fc.constant({ act: 'reveal', reason: '核对地点' }),
  erase: fc.constant({ act: 'erase' }),
}

type Row = Message['history'][number]

/** A row stays as it is; only the author takes his own words out of it, with a row that says so. */
export function isKept(old: Row, was: Row | undefined, last: Row | undefined): boolean {
  const ownWords = old.role === 'author' && (last?.act === 'hide' || last?.act === 'erase')
  return old === was || (ownWords && JSON.stringify({ ...old, note: was?.note }) === JSON.stringify(was))
}
