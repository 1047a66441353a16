import { NOW } from './local-database'
import type { Connection } from './sdk'
import { connect } from './sdk'

let connection: Connection

beforeEach(async () => {
  connection = await connect()
})

afterEach(() => connection.close())

const things = () => connection.db.collection('things')

test('add returns the id and generates a missing one, get returns an array', async () => {
  expect(await things().add({ _id: 'a', n: 5 })).toMatchObject({ id: 'a' })
  const { id } = await things().add({ n: 6 })
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect((await things().doc('a').get()).data).toEqual([{ _id: 'a', n: 5 }])
  expect((await things().doc('missing').get()).data).toEqual([])
})

test('an array is added in one request', async () => {
  expect(await things().add([{ _id: 'a' }, { _id: 'b' }])).toMatchObject({ ids: ['a', 'b'] })
})

test('dates, server dates, ids and nested values survive the way there and back', async () => {
  const at = new Date('2026-01-02T03:04:05.678Z')
  await things().add({
    _id: 'a',
    at,
    server: connection.db.serverDate(),
    later: connection.db.serverDate({ offset: 60_000 }),
    big: 2 ** 40,
    half: 0.5,
    list: [1, { deep: at }],
    nothing: null,
    object: new connection.db.ObjectId({ id: '5f6d2c3b4a59687765432100' }),
  })
  const [thing] = (await things().doc('a').get()).data
  expect(thing).toEqual({
    _id: 'a',
    at,
    server: NOW,
    later: new Date(NOW.getTime() + 60_000),
    big: 2 ** 40,
    half: 0.5,
    list: [1, { deep: at }],
    nothing: null,
    object: '5f6d2c3b4a59687765432100',
  })
})

test('where, order, skip, limit, field and regular expressions', async () => {
  await things().add([1, 2, 3, 4, 5].map((n) => ({ _id: `t${n}`, n, name: `Name ${n}` })))
  const _ = connection.db.command
  const page = await things()
    .where({ n: _.gt(1).and(_.lte(5)) })
    .orderBy('n', 'desc')
    .skip(1)
    .limit(2)
    .field({ n: true })
    .get()
  expect(page.data).toEqual([
    { _id: 't4', n: 4 },
    { _id: 't3', n: 3 },
  ])
  expect(
    (
      await things()
        .where({ name: /name [12]/i })
        .count()
    ).total,
  ).toBe(2)
  expect(
    (
      await things()
        .where({ name: connection.db.RegExp({ regexp: 'NAME', options: 'i' }) })
        .count()
    ).total,
  ).toBe(5)
  expect(
    (
      await things()
        .where(_.or([{ n: 1 }, { n: _.in([2, 3]) }]))
        .count()
    ).total,
  ).toBe(3)
})

test('get is 100 by default and 1000 at most', async () => {
  connection.database.bulk(
    'things',
    Array.from({ length: 1200 }, (_, n) => ({ n })),
  )
  expect((await things().get()).data).toHaveLength(100)
  expect((await things().limit(5000).get()).data).toHaveLength(1000)
})

test('update counts what changed, set counts what matched and replaces', async () => {
  await things().add([
    { _id: 'a', n: 1, x: { y: 1, z: 2 } },
    { _id: 'b', n: 1 },
  ])
  expect((await things().where({ n: 1 }).update({ n: 1 })).updated).toBe(0)
  expect((await things().where({ n: 1 }).update({ seen: true })).updated).toBe(2)
  expect(
    (
      await things()
        .doc('a')
        .update({ x: { y: 5 } })
    ).updated,
  ).toBe(1)
  expect((await things().doc('missing').update({ n: 1 })).updated).toBe(0)
  expect((await things().doc('a').get()).data[0].x).toEqual({ y: 5, z: 2 })
  expect(await things().doc('a').set({ n: 2 })).toMatchObject({ updated: 1 })
  expect(await things().doc('a').set({ n: 2 })).toMatchObject({ updated: 1 })
  expect((await things().doc('a').get()).data).toEqual([{ _id: 'a', n: 2 }])
  expect(await things().doc('c').set({ n: 3 })).toMatchObject({ updated: 0, upsertedId: 'c' })
})

test('update commands', async () => {
  const _ = connection.db.command
  await things().add({ _id: 'a', n: 1, list: [1], gone: 1, old: { deep: 1 } })
  await things()
    .doc('a')
    .update({
      n: _.inc(2),
      list: _.push([2, 3]),
      gone: _.remove(),
      old: _.set({ fresh: 1 }),
      tags: _.addToSet('x'),
    })
  await things()
    .doc('a')
    .update({ list: _.unshift(0) })
  await things().doc('a').update({ list: _.pop() })
  expect((await things().doc('a').get()).data).toEqual([
    { _id: 'a', n: 3, list: [0, 1, 2], old: { fresh: 1 }, tags: ['x'] },
  ])
})

test('updateAndReturn gives the new document and counts what matched', async () => {
  await things().add({ _id: 'a', n: 1 })
  expect(await things().where({ _id: 'a' }).updateAndReturn({ n: 1 })).toMatchObject({
    updated: 1,
    doc: { _id: 'a', n: 1 },
  })
  expect(await things().where({ _id: 'a' }).updateAndReturn({ n: 2 })).toMatchObject({
    updated: 1,
    doc: { _id: 'a', n: 2 },
  })
  expect(await things().where({ _id: 'b' }).updateAndReturn({ n: 2 })).toMatchObject({
    updated: 0,
    doc: null,
  })
})

test('remove deletes all that match, whatever the limit', async () => {
  await things().add([{ n: 1 }, { n: 1 }, { n: 2 }])
  const warn = jest.spyOn(console, 'warn').mockImplementation()
  expect((await things().where({ n: 1 }).limit(1).remove()).deleted).toBe(2)
  warn.mockRestore()
  expect((await things().count()).total).toBe(1)
})

test('refusals carry the codes of the real database', async () => {
  await things().add({ _id: 'a' })
  await expect(things().add({ _id: 'a' })).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
    message: expect.stringMatching(/E11000.*_id_/),
  })
  await expect(things().add({ $bad: 1 })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  await expect(things().add({ deep: [{ $bad: 1 }] })).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
  })
  await expect(connection.db.collection('nowhere').get()).rejects.toMatchObject({
    code: 'DATABASE_COLLECTION_NOT_EXIST',
  })
  await connection.db.createCollection('nowhere')
  expect((await connection.db.collection('nowhere').get()).data).toEqual([])
})
