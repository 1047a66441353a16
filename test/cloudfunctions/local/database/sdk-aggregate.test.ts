import type { Connection } from './sdk'
import { connect } from './sdk'

let connection: Connection

beforeEach(async () => {
  connection = await connect()
})

afterEach(() => connection.close())

const things = () => connection.db.collection('things')

test('an aggregation returns 20 rows unless it has a limit', async () => {
  connection.database.bulk(
    'things',
    Array.from({ length: 60 }, (_, n) => ({ n, parity: n % 2 })),
  )
  const pipeline = () => things().aggregate()
  const $ = connection.db.command.aggregate
  expect(
    (
      await pipeline()
        .match({ n: connection.db.command.gte(10) })
        .end()
    ).data,
  ).toHaveLength(20)
  expect(
    (
      await pipeline()
        .match({ n: connection.db.command.gte(10) })
        .limit(50)
        .end()
    ).data,
  ).toHaveLength(50)
  expect(
    (
      await pipeline()
        .group({ _id: '$parity', total: $.sum('$n') })
        .sort({ _id: 1 })
        .end()
    ).data,
  ).toEqual([
    { _id: 0, total: 870 },
    { _id: 1, total: 900 },
  ])
})

test('the caller is known by one aggregation: a binding with its person', async () => {
  connection.database.bulk(
    'people',
    Array.from({ length: 500 }, (_, n) => ({ _id: `p${n}`, name: `演示 ${n}` })),
  )
  await connection.db.collection('bindings').add({ _id: 'openid', personId: 'p42' })
  const lookup = { from: 'people', localField: 'personId', foreignField: '_id', as: 'person' }
  const { data } = await connection.db
    .collection('bindings')
    .aggregate()
    .match({ _id: 'openid' })
    .lookup(lookup)
    .limit(1)
    .end()
  expect(data).toEqual([{ _id: 'openid', personId: 'p42', person: [{ _id: 'p42', name: '演示 42' }] }])
})
