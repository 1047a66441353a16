import type { Database } from '../../../../cloudfunctions/local/database/database'
import { aDatabase, ask } from './local-database'

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'
const GONE = 'DATABASE_TRANSACTION_FAIL'
const BUSY = 'ResourceUnavailable.TransactionBusy'

let database: Database

beforeEach(() => {
  database = aDatabase().database
  database.bulk('things', [
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
  ])
})

afterEach(() => {
  jest.useRealTimers()
  database.close()
})

type Step = (action: string, fields?: Record<string, unknown>) => Record<string, unknown>

function request(action: string, fields: Record<string, unknown> = {}): Record<string, unknown> {
  const { answer } = ask(database, action, { collectionName: 'things', ...fields })
  return (answer.data as Record<string, unknown> | undefined) ?? answer
}

function begin(): Step {
  const { transactionId } = request('startTransaction')
  return (action, fields) => request(action, { ...fields, transactionId })
}

const read = (step: Step, query: Record<string, unknown> = {}, order: Record<string, unknown> = {}) =>
  (step('getDocument', { query, order }).list as string[]).map((text) => {
    const { _id, n } = JSON.parse(text) as { _id: string; n: { $numberInt: string } }
    return `${_id}${n.$numberInt}`
  })

const set = (step: Step, _id: string, n: number) =>
  step('modifyDocument', { query: { _id }, data: { $set: { n } }, merge: true })

const insert = (step: Step, ...data: Record<string, unknown>[]) => step('insertDocument', { data })

test('the snapshot is taken at the first operation, not at the start', () => {
  const one = begin()
  set(request, 'a', 10)
  expect(read(one)).toEqual(['a10', 'b2'])
  set(request, 'a', 11)
  insert(request, { _id: 'c', n: 3 })
  request('removeDocument', { query: { _id: 'b' } })
  expect(read(one).sort()).toEqual(['a10', 'b2'])
  expect(read(request).sort()).toEqual(['a11', 'c3'])
})

test('a transaction reads its own writes, through where and order too; others do not', () => {
  const one = begin()
  set(one, 'a', 5)
  insert(one, { _id: 'c', n: 4 })
  one('removeDocument', { query: { _id: 'b' } })
  expect(read(one, { n: { $gt: 1 } }, { n: 1 })).toEqual(['c4', 'a5'])
  expect(read(request, {}, { n: 1 })).toEqual(['a1', 'b2'])
  expect(one('commitTransaction')).toMatchObject({ transactionId: expect.any(String) })
  expect(read(request, {}, { n: 1 })).toEqual(['c4', 'a5'])
})

test('the first writer wins: the second one conflicts at its write and is over', () => {
  const [one, two] = [begin(), begin()]
  read(two)
  set(one, 'a', 5)
  expect(set(two, 'a', 6)).toMatchObject({ code: CONFLICT })
  expect(two('commitTransaction')).toMatchObject({ code: GONE })
  one('commitTransaction')
  expect(read(request, { _id: 'a' })).toEqual(['a5'])
})

test('a write on what was committed after the snapshot conflicts', () => {
  const one = begin()
  read(one)
  set(request, 'a', 9)
  expect(set(one, 'a', 6)).toMatchObject({ code: CONFLICT })
  const two = begin()
  read(two)
  insert(request, { _id: 'c', n: 3 })
  expect(insert(two, { _id: 'c', n: 4 })).toMatchObject({ code: CONFLICT })
})

test('write skew is allowed', () => {
  const [one, two] = [begin(), begin()]
  read(one)
  read(two)
  set(one, 'a', 0)
  set(two, 'b', 0)
  expect(one('commitTransaction')).toHaveProperty('transactionId')
  expect(two('commitTransaction')).toHaveProperty('transactionId')
  expect(read(request)).toEqual(['a0', 'b0'])
})

test('after a rollback nothing is left, and the transaction is gone', () => {
  const one = begin()
  set(one, 'a', 5)
  one('abortTransaction')
  expect(read(request)).toEqual(['a1', 'b2'])
  for (const action of ['commitTransaction', 'abortTransaction', 'getDocument']) {
    expect(one(action)).toMatchObject({ code: GONE })
  }
})

test('a write outside a transaction on a document it has locked is refused, a read is not', () => {
  const one = begin()
  set(one, 'a', 5)
  expect(set(request, 'a', 6)).toMatchObject({ code: BUSY })
  expect(request('removeDocument', { query: {}, multi: true })).toMatchObject({ code: BUSY })
  expect(read(request)).toEqual(['a1', 'b2'])
  one('abortTransaction')
  expect(set(request, 'a', 6)).toMatchObject({ updated: 1 })
})

test('after 30 seconds a transaction is over and its locks are free', () => {
  jest.useFakeTimers({ now: 0 })
  const one = begin()
  set(one, 'a', 5)
  jest.setSystemTime(29_999)
  expect(set(request, 'a', 6)).toMatchObject({ code: BUSY })
  jest.setSystemTime(30_000)
  expect(set(request, 'a', 6)).toMatchObject({ updated: 1 })
  expect(one('commitTransaction')).toMatchObject({ code: GONE })
})

describe('unique values', () => {
  const file = (step: Step, _id: string, queryCode: string) =>
    step('insertDocument', { collectionName: 'messages', data: [{ _id, queryCode }] })
  const recode = (step: Step, _id: string, queryCode: string) =>
    step('modifyDocument', {
      collectionName: 'messages',
      query: { _id },
      data: { $set: { queryCode } },
      merge: true,
    })
  const duplicate = { code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(/E11000.*index: code/) }

  test('are enforced against the committed documents, with the index named', () => {
    file(request, 'a', 'K1')
    expect(file(request, 'b', 'K1')).toMatchObject(duplicate)
    expect(file(begin(), 'b', 'K1')).toMatchObject(duplicate)
    expect(recode(request, 'a', 'K1')).toMatchObject({ updated: 0 })
  })

  test('are enforced within one transaction, and a value given up may be taken', () => {
    const one = begin()
    file(one, 'a', 'K1')
    recode(one, 'a', 'K2')
    expect(file(one, 'b', 'K1')).toMatchObject({ insertedIds: ['b'] })
    expect(file(one, 'c', 'K2')).toMatchObject(duplicate)
  })

  test('are held against other writers until the transaction ends', () => {
    const [one, two] = [begin(), begin()]
    file(one, 'a', 'K1')
    expect(file(two, 'b', 'K1')).toMatchObject({ code: CONFLICT })
    expect(file(request, 'b', 'K1')).toMatchObject({ code: BUSY })
    one('commitTransaction')
    expect(file(request, 'b', 'K1')).toMatchObject(duplicate)
  })

  test('committed after the snapshot they conflict', () => {
    const one = begin()
    read(one)
    file(request, 'a', 'K1')
    expect(file(one, 'b', 'K1')).toMatchObject({ code: CONFLICT })
  })

  test('can be swapped in one transaction', () => {
    file(request, 'a', 'K1')
    file(request, 'b', 'K2')
    const one = begin()
    recode(one, 'a', 'K3')
    recode(one, 'b', 'K1')
    recode(one, 'a', 'K2')
    one('commitTransaction')
    expect(database.dump('messages')).toEqual([
      { _id: 'a', queryCode: 'K2' },
      { _id: 'b', queryCode: 'K1' },
    ])
    expect(file(request, 'c', 'K1')).toMatchObject(duplicate)
    expect(file(request, 'c', 'K3')).toMatchObject({ insertedIds: ['c'] })
  })

  test('refused in the middle of an array outside a transaction, the earlier ones stay', () => {
    const data = [
      { _id: 'a', queryCode: 'K1' },
      { _id: 'b', queryCode: 'K1' },
      { _id: 'c', queryCode: 'K2' },
    ]
    expect(request('insertDocument', { collectionName: 'messages', data })).toMatchObject(duplicate)
    expect(database.dump('messages').map(({ _id }) => _id)).toEqual(['a'])
  })
})
