import * as fc from 'fast-check'
import { sortDocuments } from '../../../../cloudfunctions/local/database/bson-order'
import { Collection } from '../../../../cloudfunctions/local/database/collection'
import type { Document, Order } from '../../../../cloudfunctions/local/database/document'
import { find } from '../../../../cloudfunctions/local/database/find'
import { planFor } from '../../../../cloudfunctions/local/database/planner'
import { matcher } from '../../../../cloudfunctions/local/database/query-engine'
import { Session } from '../../../../cloudfunctions/local/database/session'
import { Store } from '../../../../cloudfunctions/local/database/store'
import { aDatabase, ask, NOW } from './local-database'

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, 'x', 'y', true, new Date(5), new Date(6)),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 3 }),
)
const listed = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
)
const field = fc.constantFrom('a', 'b', 'c.d')

function stored(value: fc.Arbitrary<unknown>): fc.Arbitrary<Document[]> {
  const c = fc.record({ d: value }, { requiredKeys: [], noNullPrototype: true })
  const document = fc.record({ a: value, b: value, c }, { requiredKeys: [], noNullPrototype: true })
  return fc.array(document, { maxLength: 30 })
}

const comparison = fc.oneof(
  scalar,
  fc.dictionary(fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$ne'), scalar, {
    minKeys: 1,
    maxKeys: 2,
    noNullPrototype: true,
  }),
  fc.array(scalar, { maxLength: 3 }).map((points) => ({ $in: points })),
)
const leaf = fc.tuple(field, comparison).map(([name, condition]): Document => ({ [name]: condition }))
const branch = fc
  .array(leaf, { minLength: 1, maxLength: 2 })
  .map((parts): Document => Object.assign({}, ...parts))
const some = fc.array(branch, { minLength: 2, maxLength: 3 })
const query = fc.oneof(
  { weight: 3, arbitrary: branch },
  { weight: 2, arbitrary: fc.tuple(branch, some).map(([plain, any]): Document => ({ ...plain, $or: any })) },
  { weight: 1, arbitrary: fc.tuple(leaf, leaf).map((all): Document => ({ $and: all })) },
)
const order = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c.d', '_id'), fc.constantFrom<1 | -1>(1, -1)),
  {
    selector: ([name]) => name,
    maxLength: 3,
  },
)

function indexed(documents: readonly Document[]): Collection {
  const collection = new Collection('things', false, [
    { name: 'a', keys: [['a', 1]] },
    {
      name: 'ab',
      keys: [
        ['a', 1],
        ['b', -1],
        ['_id', -1],
      ],
    },
    {
      name: 'bc',
      keys: [
        ['b', 1],
        ['c.d', 1],
      ],
    },
    { name: 'c', keys: [['c.d', -1]] },
  ])
  for (const document of documents) collection.load(document)
  return collection
}

const numbered = (documents: readonly Document[]): Document[] =>
  documents.map((document, i) => ({ _id: `d${i}`, ...document }))

test('an index finds what a full scan finds, in the order asked for', () => {
  let throughIndex = 0
  const property = fc.property(
    fc.oneof(stored(scalar), stored(listed)),
    query,
    order,
    (plain, asked, wanted) => {
      const documents = numbered(plain)
      const total: Order =
        wanted.some(([name]) => name === '_id') || wanted.length === 0 ? wanted : [...wanted, ['_id', 1]]
      const collection = indexed(documents)
      const session = new Session(new Store(null, []), false)
      const found = find(collection, session, { query: asked, order: total, offset: 0, limit: Infinity })
      const expected = sortDocuments(documents.filter(matcher(asked)), total)
      if (found.plan.by === 'index') throughIndex++
      const ids = (list: readonly Document[]) => list.map(({ _id }) => String(_id))
      if (total.length === 0) expect(ids(found.documents).sort()).toEqual(ids(expected).sort())
      else expect(ids(found.documents)).toEqual(ids(expected))
      expect(found.examined).toBeLessThanOrEqual(documents.length)
    },
  )
  fc.assert(property, { numRuns: 500 })
  expect(throughIndex).toBeGreaterThan(100)
})

test('removing a document takes it out of every index', () => {
  const collection = indexed(numbered([{ a: [1, 2], b: 1 }, { a: 1, b: [1] }, { a: 1 }, { a: 1 }]))
  expect(collection.indexes.map(({ multikey }) => multikey)).toEqual([false, true, true, true, false])
  collection.apply([{ collection, key: 'd0', after: null }])
  collection.apply([{ collection, key: 'd1', after: null }])
  for (const index of collection.indexes) {
    expect(index.holders([]).map(({ _id }) => _id)).toEqual(index.name === 'ab' ? ['d3', 'd2'] : ['d2', 'd3'])
  }
  expect(collection.indexes.some(({ multikey }) => multikey)).toBe(false)
})

test('two elements of an array may satisfy the two sides of a range', () => {
  const collection = indexed(numbered([{ a: [1, 5] }, { a: 4 }]))
  const session = new Session(new Store(null, []), false)
  const query = { a: { $gt: 3, $lt: 2 } }
  const found = find(collection, session, { query, order: [], offset: 0, limit: 9 })
  expect(found.plan.by).toBe('index')
  expect(found.documents.map(({ _id }) => _id)).toEqual(['d0'])
})

test('a multikey index serves no sort', () => {
  const plain = planFor(indexed(numbered([{ a: 1 }])), {}, [['a', 1]])
  const multikey = planFor(indexed(numbered([{ a: [1] }])), {}, [['a', 1]])
  expect(plain).toMatchObject({ by: 'index', sorted: true })
  expect(multikey).toMatchObject({ sorted: false })
})

describe('documents looked at', () => {
  const { database, warnings } = aDatabase()
  const tasks = Array.from({ length: 3000 }, (_, i) => ({
    _id: `t${String(i).padStart(4, '0')}`,
    stationId: `s${i % 3}`,
    createdAt: new Date(Math.floor(i / 6) * 1000),
    note: i % 7,
  }))
  database.bulk('tasks', tasks)

  function page(query: Document, limit: number, order: Document = { createdAt: -1, _id: -1 }) {
    const { answer, examined } = ask(database, 'getDocument', {
      collectionName: 'tasks',
      query,
      order,
      limit,
    })
    const list = (answer.data as { list: string[] }).list.map((text) => JSON.parse(text) as { _id: string })
    return { ids: list.map(({ _id }) => _id), examined }
  }

  const expected = (stations: string[]) =>
    sortDocuments(
      tasks.filter(({ stationId }) => stations.includes(stationId)),
      [
        ['createdAt', -1],
        ['_id', -1],
      ],
    ).map(({ _id }) => _id)

  test('are no more than three times a page at any cursor', () => {
    const all = expected(['s1'])
    for (const at of [0, 1, 500, 979]) {
      const last = tasks.find(({ _id }) => _id === all[at]) ?? { _id: 'none', createdAt: NOW }
      const after = {
        $or: [{ createdAt: { $lt: last.createdAt } }, { createdAt: last.createdAt, _id: { $lt: last._id } }],
      }
      const { ids, examined } = page({ stationId: 's1', ...after }, 20)
      expect(ids).toEqual(all.slice(at + 1, at + 21))
      expect(examined).toBeLessThanOrEqual(60)
    }
  })

  test('are a page for the union of several stations too', () => {
    const { ids, examined } = page({ stationId: { $in: ['s0', 's2', 's9'] } }, 20)
    expect(ids).toEqual(expected(['s0', 's2']).slice(0, 20))
    expect(examined).toBe(20)
    const oldest = page({ stationId: { $in: ['s0', 's2'] } }, 20, { createdAt: 1, _id: 1 })
    expect(oldest.ids).toEqual(expected(['s0', 's2']).reverse().slice(0, 20))
    expect(oldest.examined).toBe(20)
  })

  test('are one for an id, and what a range holds for a range', () => {
    expect(page({ _id: 't0001' }, 1).examined).toBe(1)
    expect(page({ _id: { $gte: 't2990' } }, 100, { _id: 1 })).toMatchObject({
      ids: tasks.slice(2990).map(({ _id }) => _id),
      examined: 10,
    })
  })

  test('are none when the index holds all that a $group after the query reads', () => {
    const examinedBy = (query: Document, group: Document) => {
      const stages = Object.entries({ $match: query, $group: group, $limit: 9 })
      return ask(database, 'aggregateDocuments', {
        collectionName: 'tasks',
        stages: stages.map(([stageKey, value]) => ({ stageKey, stageValue: JSON.stringify(value) })),
      }).examined
    }
    const count = { $sum: 1 }
    expect(examinedBy({ stationId: 's1' }, { _id: '$createdAt', count })).toBe(0)
    expect(examinedBy({ stationId: 's1' }, { _id: '$note', count })).toBe(1000)
    expect(examinedBy({ stationId: 's1' }, { _id: null, all: { $push: '$$ROOT' } })).toBe(1000)
    expect(examinedBy({ stationId: 's1', note: 3 }, { _id: '$stationId', count })).toBeGreaterThan(100)
  })

  test('draw a warning, once, when no index serves, with the index that lacks', () => {
    warnings.length = 0
    page({ note: 3 }, 20, { createdAt: -1 })
    page({ note: 4 }, 20, { createdAt: -1 })
    expect(warnings).toEqual([
      'tasks: no index serves {"note":"?"} ordered by createdAt desc; it lacks an index on (note, createdAt desc) and looked at 3000 documents for 20',
    ])
  })

  test('draw a warning when a growing collection is asked without a limit', () => {
    warnings.length = 0
    ask(database, 'getDocument', { collectionName: 'tasks', query: { stationId: 's1' }, limit: 100 })
    expect(warnings).toEqual(['tasks: {"stationId":"?"} has no limit; the answer is cut at 100'])
  })
})

test('a page looks at a page even where all share the cursor’s time: the keys refuse what was turned already', () => {
  const { database } = aDatabase()
  const createdAt = '2026-02-11T10:00:00.000Z'
  const ids = Array.from({ length: 300 }, (_, i) => `t${String(i).padStart(3, '0')}`).reverse()
  database.bulk(
    'tasks',
    ids.map((_id) => ({ _id, stationId: 's1', createdAt })),
  )
  const after = { $or: [{ createdAt: { $lt: createdAt } }, { createdAt, _id: { $lt: ids[199] } }] }
  const { answer, examined } = ask(database, 'getDocument', {
    collectionName: 'tasks',
    query: { stationId: 's1', ...after },
    order: { createdAt: -1, _id: -1 },
    limit: 20,
  })
  const found = (answer.data as { list: string[] }).list.map(
    (text) => (JSON.parse(text) as { _id: string })._id,
  )
  expect(found).toEqual(ids.slice(200, 220))
  expect(examined).toBeLessThanOrEqual(21)
})
