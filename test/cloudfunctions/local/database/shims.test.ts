import { aggregate } from '../../../../cloudfunctions/local/database/aggregate'
import { Advice } from '../../../../cloudfunctions/local/database/advice'
import type { Document } from '../../../../cloudfunctions/local/database/document'
import { matcher } from '../../../../cloudfunctions/local/database/query-engine'
import { Reader } from '../../../../cloudfunctions/local/database/reader'
import { Session } from '../../../../cloudfunctions/local/database/session'
import { Store } from '../../../../cloudfunctions/local/database/store'
import { updated } from '../../../../cloudfunctions/local/database/update'
import { schema } from './local-database'

const matches = (query: Document, document: Document): boolean => matcher(query)(document)
const after = (document: Document, modifier: Document): Document => updated(document, modifier, {})

function pipeline(documents: readonly Document[], ...stages: Document[]): Document[] {
  const store = new Store(null, schema)
  for (const [i, document] of documents.entries()) {
    store.collection('things').load(deepFrozen({ _id: i, ...document }))
  }
  const reader = new Reader(store, new Session(store, false), new Advice(() => undefined))
  return aggregate({ reader, variables: {} }, 'things', stages)
}

/** What an expression makes of a document. */
function computed(document: Document, expression: unknown): unknown {
  return pipeline([document], { $project: { _id: 0, value: expression } })[0]?.value
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    Object.values(value).forEach(deepFrozen)
    Object.freeze(value)
  }
  return value
}

describe('queries', () => {
  test('1: $elemMatch on fields matches objects only', () => {
    expect(matches({ list: { $elemMatch: { b: 5 } } }, { list: [5] })).toBe(false)
    expect(matches({ list: { $elemMatch: { b: 5, c: 1 } } }, { list: [{ b: 5 }, { b: 5, c: 1 }] })).toBe(true)
    expect(matches({ list: { $elemMatch: { $or: [{ b: 5 }] } } }, { list: [5] })).toBe(false)
    expect(matches({ list: { $elemMatch: { $gt: 4, $lt: 6 } } }, { list: [5] })).toBe(true)
    expect(matches({ 'deep.list': { $elemMatch: { b: 5 } } }, { deep: { list: [{ b: 5 }] } })).toBe(true)
  })

  test('8: $type looks into arrays, $mod takes numbers only', () => {
    expect(matches({ list: { $type: 'string' } }, { list: [1, 'x'] })).toBe(true)
    expect(matches({ list: { $type: 'array' } }, { list: [1] })).toBe(true)
    expect(matches({ list: { $type: 'bool' } }, { list: [1, 'x'] })).toBe(false)
    expect(matches({ list: { $type: ['bool', 'number'] } }, { list: [1] })).toBe(true)
    expect(matches({ n: { $mod: [2, 1] } }, { n: true })).toBe(false)
    expect(matches({ n: { $mod: [2, 1] } }, { n: 3.5 })).toBe(true)
    expect(matches({ n: { $mod: [2, 1] } }, { n: [2, 5] })).toBe(true)
  })

  test('9: expressions order null before numbers, and compare whole values', () => {
    expect(matches({ $expr: { $lt: ['$n', 5] } }, { n: null })).toBe(true)
    expect(matches({ $expr: { $gte: ['$n', 5] } }, { n: null })).toBe(false)
    expect(matches({ $expr: { $lt: ['$n', '$m'] } }, { m: null })).toBe(true)
    expect(matches({ $expr: { $eq: ['$list', 1] } }, { list: [1] })).toBe(false)
    expect(computed({ n: null }, { $cond: [{ $lt: ['$n', 5] }, 'less', 'not'] })).toBe('less')
    expect(computed({ n: null }, { $cmp: ['$n', 5] })).toBe(-1)
    expect(computed({ n: new Date(0) }, { $gt: ['$n', 'text'] })).toBe(true)
  })

  test('9: a sort puts missing and null together, before everything', () => {
    const documents = [{ n: 1 }, { n: null }, {}, { n: null }, { n: 'x' }, { n: 0 }]
    const rows = pipeline(documents, { $limit: 9 }, { $sort: { n: 1 } })
    expect(pipeline(documents, { $sort: { n: 1 } })).toEqual(rows)
    expect(rows.map(({ _id }) => _id)).toEqual([1, 2, 3, 5, 0, 4])
  })
})

describe('expressions', () => {
  const week = (day: string) => computed({ at: new Date(`${day}T00:00:00Z`) }, { $week: '$at' })

  test('2: $week begins with the first Sunday', () => {
    expect(['2026-01-01', '2026-01-03', '2026-01-04', '2026-02-11', '2026-12-31'].map(week)).toEqual([
      0, 0, 1, 6, 52,
    ])
    expect(['2023-01-01', '2023-01-07', '2023-01-08', '2024-01-01', '2024-12-29'].map(week)).toEqual([
      1, 1, 2, 0, 52,
    ])
    const at = new Date('2026-01-03T16:00:00Z')
    expect(computed({ at }, { $week: { date: '$at', timezone: '+08:00' } })).toBe(1)
  })

  test('3: $indexOfCP counts code points', () => {
    expect(computed({ s: '😀代表联络站' }, { $indexOfCP: ['$s', '联络'] })).toBe(3)
    expect(computed({ s: 'abcab' }, { $indexOfCP: ['$s', 'ab', 1] })).toBe(3)
    expect(computed({ s: 'abcab' }, { $indexOfCP: ['$s', 'ab', 1, 4] })).toBe(-1)
    expect(computed({}, { $indexOfCP: ['$s', 'ab'] })).toBeNull()
  })

  test('4: $substr takes the rest for -1', () => {
    expect(computed({ s: '代表abc' }, { $substr: ['$s', 3, -1] })).toBe('表abc')
    expect(computed({ s: 'abc' }, { $substrBytes: ['$s', 1, 1] })).toBe('b')
    expect(computed({ s: 'abc' }, { $substr: ['$s', 1, 99] })).toBe('bc')
    expect(computed({ s: 'abc' }, { $substr: ['$s', 3, 1] })).toBe('')
    expect(computed({}, { $substr: ['$s', 0, -1] })).toBe('')
    expect(() => computed({ s: '代' }, { $substr: ['$s', 0, 1] })).toThrow('UTF-8')
  })

  test('10: $dateTrunc with a timezone is refused', () => {
    const at = new Date('2026-02-11T01:20:00Z')
    expect(computed({ at }, { $dateTrunc: { date: '$at', unit: 'day' } })).toEqual(
      new Date('2026-02-11T00:00:00Z'),
    )
    expect(() => computed({ at }, { $dateTrunc: { date: '$at', unit: 'day', timezone: '+08:00' } })).toThrow(
      'timezone',
    )
  })
})

describe('updates', () => {
  test('6: $push sorts and slices a new field too', () => {
    const push = { $push: { list: { $each: [3, 1, 2], $sort: 1, $slice: 2 } } }
    expect(after({ _id: 1 }, push)).toEqual({ _id: 1, list: [1, 2] })
    expect(after({ _id: 1, list: [0] }, push)).toEqual({ _id: 1, list: [0, 1] })
    expect(after({ _id: 1 }, { $push: { 'a.list': 1 } })).toEqual({ _id: 1, a: { list: [1] } })
  })

  test.each([
    [{ n: 'text' }, { $inc: { n: 1 } }, 'non-numeric'],
    [{ n: null }, { $mul: { n: 2 } }, 'non-numeric'],
    [{ a: 5 }, { $set: { 'a.b': 1 } }, 'Cannot create field'],
    [{ a: null }, { $set: { 'a.b': 1 } }, 'Cannot create field'],
    [{ a: [1] }, { $set: { 'a.b': 1 } }, 'Cannot create field'],
    [{ a: 5 }, { $inc: { 'a.b': 1 } }, 'Cannot create field'],
    [{ a: 'text' }, { $push: { a: 1 } }, 'must be an array'],
    [{ a: 'text' }, { $addToSet: { a: 1 } }, 'must be an array'],
    [{ a: 1 }, { a: 2 }, 'update operator'],
    [{ a: 1 }, { $nonsense: { a: 2 } }, 'nknown'],
  ])('7: %j with %j is refused', (document, modifier, message) => {
    expect(() => after({ _id: 1, ...document }, modifier)).toThrow(message)
  })

  test('an update never writes into the stored document, and says when nothing changed', () => {
    const document = deepFrozen({ _id: 1, a: { b: [1, { c: 1 }] }, list: [1], at: new Date(0) })
    const modifier = { $set: { 'a.b.1.c': 2 }, $push: { list: 3 } }
    expect(after(document, modifier)).toMatchObject({ a: { b: [1, { c: 2 }] }, list: [1, 3] })
    expect(after(document, { $set: { at: new Date(0) } })).toBe(document)
  })

  test('the positional operator uses the query', () => {
    const document = {
      _id: 1,
      list: [
        { k: 'a', n: 1 },
        { k: 'b', n: 1 },
      ],
    }
    const query = { 'list.k': 'b' }
    expect(updated(document, { $set: { 'list.$.n': 2 } }, query).list).toEqual([
      { k: 'a', n: 1 },
      { k: 'b', n: 2 },
    ])
  })
})

test('no aggregation stage writes into stored documents', () => {
  const document = { a: { b: 1, c: 2 }, list: [{ n: 1 }, { n: 2 }], empty: [] }
  const stages: Document[] = [
    { $addFields: { 'a.d': 3 } },
    { $project: { 'a.b': 0 } },
    { $unwind: { path: '$list', includeArrayIndex: 'at' } },
    { $unwind: { path: '$empty', preserveNullAndEmptyArrays: true } },
    { $group: { _id: null, all: { $push: '$$ROOT' } } },
    { $addFields: { 'all.seen': true } },
    { $lookup: { from: 'things', localField: 'none', foreignField: 'none', as: 'all.same' } },
  ]
  for (let i = 1; i <= stages.length; i++)
    expect(() => pipeline([document], ...stages.slice(0, i))).not.toThrow()
  expect(pipeline([document], ...stages.filter((_, i) => i === 0 || i === 2))).toMatchObject([
    { a: { b: 1, c: 2, d: 3 }, list: { n: 1 }, at: 0 },
    { list: { n: 2 }, at: 1 },
  ])
})

test('$lookup joins by field and by pipeline, missing meeting null', () => {
  const documents = [{ k: 1, friends: [1, 2] }, { k: 2 }, { k: 3, friends: [9] }]
  const byField = { $lookup: { from: 'things', localField: 'friends', foreignField: 'k', as: 'found' } }
  const found = (rows: Document[]) => rows.map((row) => (row.found as Document[]).map(({ _id }) => _id))
  expect(found(pipeline(documents, byField))).toEqual([[0, 1], [], []])
  const match = { $expr: { $and: [{ $eq: ['$_id', '$$mine'] }, { $gt: ['$k', 1] }] } }
  const stages = [{ $match: match }, { $project: { k: 1 } }]
  const byPipeline = { $lookup: { from: 'things', let: { mine: '$_id' }, pipeline: stages, as: 'found' } }
  expect(found(pipeline(documents, byPipeline))).toEqual([[], [1], [2]])
})
