import type { Connection } from './sdk'

import { connect } from './sdk'

type Transaction = Awaited<ReturnType<Connection['db']['startTransaction']>>

let connection: Connection

beforeEach(async () => {
  connection = await connect()
})

afterEach(() => connection.close())

const things = () => connection.db.collection('things')

test('a transaction reads the object or null, writes, commits', async () => {
  await things().add({ _id: 'a', n: 1 })
  const transaction = await connection.db.startTransaction()
  const inside = transaction.collection('things')
  expect((await inside.doc('missing').get()).data).toBeNull()
  expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
  expect(await inside.doc('a').update({ n: 2 })).toMatchObject({ updated: 1 })
  expect(await inside.add([{ _id: 'b' }, { _id: 'c' }])).toMatchObject({ ids: ['b', 'c'] })
  expect((await things().count()).total).toBe(1)
  await transaction.commit()
  expect((await things().count()).total).toBe(3)
  await expect(transaction.rollback()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
})

test('runTransaction tries again after a conflict', async () => {
  await things().add({ _id: 'a', n: 0 })
  const increment = () =>
    connection.db.runTransaction(async (transaction: Transaction) => {
      const document = transaction.collection('things').doc('a')
      const { n } = (await document.get()).data
      await document.update({ n: n + 1 })
    })
  await Promise.all([increment(), increment()])
  expect((await things().doc('a').get()).data).toEqual([{ _id: 'a', n: 2 }])
})

test('where().update() in a transaction runs outside it, as the SDK sends it', async () => {
  await things().add({ _id: 'a', n: 1 })
  const transaction = await connection.db.startTransaction()
  await transaction.collection('things').where({ _id: 'a' }).update({ n: 2 })
  await transaction.rollback()
  expect((await things().doc('a').get()).data).toEqual([{ _id: 'a', n: 2 }])
})
